import assert from 'node:assert/strict'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

/** What people read names files, and the files move: these tests keep one from going out of date without the other. */
const root = fileURLToPath(new URL('..', import.meta.url))
const glob = (pattern: string) => globSync(pattern, { cwd: root, exclude: name => /node_modules|dist$/.test(name) })
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const pages = glob('{.,docs,docs/decisions,client-sdk,schema/migrations}/*.md').map(file => normalize(file))
const sources = glob('{api,schema,client-sdk,seeds,bench,test}/**/*.{ts,sql}').filter(file => !file.includes('_generated'))

test('every link of a page leads to a file, and to a heading of it', () => {
  assert.ok(['README.md', 'README.zh-CN.md', 'docs/process.md', 'client-sdk/README.md'].every(page => pages.includes(page)))
  const anchorsOf = (file: string) =>
    [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number} -]/gu, '')
        .replaceAll(' ', '-'),
    )
  const broken = pages.flatMap(page =>
    [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      if (/^https?:/.test(link)) return []
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : normalize(join(dirname(page), path))
      const isThere = existsSync(join(root, target)) && (anchor === undefined || anchorsOf(target).includes(anchor))
      return isThere ? [] : [`${page}: ${link}`]
    }),
  )
  assert.deepEqual(broken, [])
})

test('every file that a page or a comment names is there', () => {
  const names = new Set([...sources, ...pages, ...glob('*.*'), ...glob('{schema,client-sdk}/**/*.graphql')].map(file => basename(file)))
  const missing = [...pages, ...sources].flatMap(file => {
    const text = read(file)
    const paths = [...text.matchAll(/(?<![\w./-])(?:api|schema|client-sdk|seeds|bench|test|docs)\/[\w./-]+\.(?:ts|sql|md)\b/g)]
    const alone = [...text.matchAll(/`(\w[\w.-]*\.(?:ts|sql|md))`/g)]
    return [
      ...paths.map(([path]) => path).filter(path => !existsSync(join(root, path))),
      ...alone.map(([, name = '']) => name).filter(name => !names.has(name)),
    ].map(name => `${file}: ${name}`)
  })
  assert.deepEqual(missing, [])
})

test('every page and every decision stands in its table of contents', () => {
  const unlisted = (folder: string) =>
    readdirSync(join(root, folder)).filter(name => name !== 'README.md' && !read(`${folder}/README.md`).includes(`(${name})`))
  assert.deepEqual([...unlisted('docs'), ...unlisted('docs/decisions')], [])
})

test('the map of the house names every room of api/, and every file at its root', () => {
  const named = new Set([...read('docs/house.md').matchAll(/`([\w.-]+)`/g)].map(([, name]) => name))
  const rooms = ['identity', 'roster', 'admission', 'dispatch'].flatMap(area =>
    readdirSync(join(root, 'api', area)).filter(name => !name.endsWith('.ts')),
  )
  const inApi = [...readdirSync(join(root, 'api')).map(name => name.replace(/(\.resolver)?\.ts$/, '')), ...rooms]
  assert.deepEqual(
    inApi.filter(name => !named.has(name)),
    [],
  )
})
