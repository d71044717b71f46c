import { access } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

/** Whether Debian's Chromium is installed here. */
export const hasChromium = await access(executablePath).then(
  () => true,
  () => false,
)

/** Starts Chromium without a window; end it with `close`. */
export function startChromium(): Promise<Browser> {
  // Root may not use the sandbox; nothing but our own page is opened.
  return chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** A page on 127.0.0.1 that has the verifier, bundled as any web page would, as `verify` and a proof file as `proof`. */
export interface VerifierSite extends AsyncDisposable {
  readonly address: string
}

/** Serves the verifier and a proof file; scripts in the page wait until `ready`. */
export async function serveVerifier(proof: Uint8Array): Promise<VerifierSite> {
  const verifier = fileURLToPath(new URL('../../client-sdk/verify/verify.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [verifier],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2022',
  })
  const start = `import { verify } from '/verify.js'
    const answer = await fetch('/proof.json')
    Object.assign(window, { verify, proof: new Uint8Array(await answer.arrayBuffer()), ready: true })`
  const files: Readonly<Record<string, readonly [type: string, body: string | Uint8Array]>> = {
    '/': ['text/html; charset=utf-8', `<!doctype html><title>verify</title><script type="module">${start}</script>`],
    '/verify.js': ['text/javascript', outputFiles[0]!.contents],
    '/proof.json': ['application/json', proof],
  }
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? []
    if (!type) return void response.writeHead(404).end()
    // Isolated from other origins, a page's clock has steps of 5 µs instead of 100 µs.
    const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }
    response.writeHead(200, { 'content-type': type, ...isolated }).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** Opens the site in a context of its own, hence in a fresh process with nothing compiled; answers when verifier and proof are there. */
export async function openVerifier(browser: Browser, site: VerifierSite) {
  const page = await (await browser.newContext()).newPage()
  await page.goto(site.address)
  await page.waitForFunction('window.ready')
  return page
}
