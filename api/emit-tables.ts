import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openOrm } from './orm.ts'

/** The SQL of the model's tables, as the ORM prints it from the classes in `schema/`: the text of migration `0001-tables.sql`. */
export async function tablesOfTheModel(): Promise<string> {
  const orm = await openOrm({ host: 'nowhere', port: 0, user: 'nobody', database: 'none' })
  const sql = await orm.schema.getCreateSchemaSQL({ wrap: false })
  return `-- The tables of the model, as the ORM prints them from the classes in schema/.\n\n${sql.trim()}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../schema/migrations/0001-tables.sql', import.meta.url), await tablesOfTheModel())
}
