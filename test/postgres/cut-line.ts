import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import type { ConnectionParameters } from '../../api/postgres/connection.ts'

/** How a line is cut: the socket closed from this end, or told to whoever ends the backend by its number. */
export type Cut = 'line' | 'backend'

/**
 * A line to PostgreSQL that breaks where it is told to: once so many statements were executed, before the answer to the last of them is passed on.
 * Statements are told by the frames of the protocol: every simple query, and every `Sync` that ends an extended one.
 */
export class CutLine {
  readonly #server: Server
  readonly #to: ConnectionParameters
  readonly #end: (backend: number) => Promise<unknown>
  readonly #sockets = new Set<Socket>()
  #left = Number.POSITIVE_INFINITY
  #how: Cut = 'line'
  /** Whether it broke since it was last told to. */
  broken = false
  /** Statements since it was last told to. */
  statements = 0

  private constructor(to: ConnectionParameters, end: (backend: number) => Promise<unknown>) {
    this.#to = to
    this.#end = end
    this.#server = createServer(socket => this.#join(socket))
  }

  /** `end` ends a backend by its number, as an administrator may. */
  static async open(to: ConnectionParameters, end: (backend: number) => Promise<unknown>): Promise<CutLine> {
    const line = new CutLine(to, end)
    line.#server.listen(0, '127.0.0.1')
    await once(line.#server, 'listening')
    return line
  }

  /** What opens a connection over this line. */
  get parameters(): ConnectionParameters {
    const { port } = this.#server.address() as { port: number }
    return { ...this.#to, host: '127.0.0.1', port }
  }

  /** Breaks after so many statements from now. */
  breakAfter(statements: number, how: Cut): void {
    this.#left = statements
    this.#how = how
    this.broken = false
    this.statements = 0
  }

  /** Breaks no more. */
  hold(): void {
    this.breakAfter(Number.POSITIVE_INFINITY, 'line')
  }

  close(): void {
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
  }

  #join(client: Socket): void {
    const { host, port } = this.#to
    const server = host.startsWith('/') ? connect(join(host, `.s.PGSQL.${port}`)) : connect(port, host)
    let backend = 0
    let cutting = false
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        this.#sockets.delete(socket)
        other.destroy()
      })
    }
    const asked = frames(true, type => {
      if (type !== 'Q' && type !== 'S') return
      this.statements++
      if (this.#left-- === 1) {
        this.broken = true
        cutting = true
      }
    })
    const answered = frames(false, (type, body) => {
      if (type === 'K') backend = body.readInt32BE(0)
      // Executed, and the answer lost with the line.
      if (type !== 'Z' || !cutting) return
      if (this.#how === 'line') return void client.destroy()
      void this.#end(backend).finally(() => client.destroy())
    })
    client.on('data', (bytes: Buffer) => {
      asked(bytes)
      server.write(bytes)
    })
    server.on('data', (bytes: Buffer) => {
      answered(bytes)
      if (!cutting) client.write(bytes)
    })
  }
}

/** Reads the frames of one direction as they come in; a client begins with one that has no type. */
function frames(untypedFirst: boolean, told: (type: string, body: Buffer) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0)
  let untyped = untypedFirst
  return bytes => {
    rest = Buffer.concat([rest, bytes])
    for (;;) {
      const head = untyped ? 0 : 1
      if (rest.length < head + 4) return
      const length = head + rest.readInt32BE(head)
      if (rest.length < length) return
      told(untyped ? '' : String.fromCharCode(rest[0]!), rest.subarray(head + 4, length))
      untyped = false
      rest = rest.subarray(length)
    }
  }
}
