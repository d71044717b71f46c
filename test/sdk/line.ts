import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** What happens to the next connection over a line. */
export type Fate =
  /** Bytes pass both ways. */
  | 'pass'
  /** The connection breaks before anything is sent. */
  | 'break'
  /** The request arrives and is answered, but the answer is lost. */
  | 'lose the answer'
  /** A gateway says that the server is not ready. */
  | 'gateway says 503'

const gateway = 'HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/html\r\nconnection: close\r\ncontent-length: 5\r\n\r\n<p/>\n'

/**
 * A line to a server that meets the given fates in turn and passes everything afterwards: real sockets and the real server, only the
 * line is bad. `requests` counts what reached the server.
 */
export async function badLine(url: string, fates: readonly Fate[]) {
  const target = new URL(url)
  const open = new Set<Socket>()
  const left = [...fates]
  const line = { url: '', requests: 0, close: () => {} }
  const server = createServer(client => {
    open.add(client)
    client.on('error', () => client.destroy())
    const fate = left.shift() ?? 'pass'
    if (fate === 'break') return void client.destroy()
    if (fate === 'gateway says 503') return void client.once('data', () => client.end(gateway))
    line.requests += 1
    const there = connect(Number(target.port), target.hostname)
    open.add(there)
    there.on('error', () => client.destroy())
    client.on('data', bytes => there.write(bytes))
    there.on('data', bytes => (fate === 'pass' ? client.write(bytes) : client.destroy()))
    there.on('end', () => client.end())
    client.on('close', () => there.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  line.url = `http://127.0.0.1:${port}/graphql`
  line.close = () => {
    server.close()
    for (const socket of open) socket.destroy()
  }
  return line
}
