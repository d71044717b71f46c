import { startPostgres } from '../../api/postgres/start.ts'

// Holds the server of a folder until its standard input ends.
const server = await startPostgres({ profile: 'production', directory: process.argv[2]! })
const { stop, ...told } = server
process.stdout.write(`${JSON.stringify(told)}\n`)
process.stdin.resume().once('end', () => {
  void stop().finally(() => process.exit())
})
