import { connect, type Socket } from 'node:net'

/** What one measured stretch saw; times in milliseconds, ascending. */
export interface Stretch {
  readonly requestsPerSecond: number
  readonly times: readonly number[]
}

/** The bytes of one GraphQL request over HTTP/1.1. */
export function requestBytes(port: number, authorization: string, body: object): Buffer {
  const json = JSON.stringify(body)
  const head = ['POST /graphql HTTP/1.1', `host: 127.0.0.1:${port}`, 'content-type: application/json', 'accept: application/json']
  if (authorization !== '') head.push(`authorization: ${authorization}`)
  head.push(`content-length: ${Buffer.byteLength(json)}`)
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${json}`)
}

/**
 * One kept-alive connection that asks and waits. It reads just enough of HTTP to know where an answer ends, so that the load costs the
 * machine little beside the server that is measured.
 */
export class Wire {
  readonly #socket: Socket
  #received: Buffer = Buffer.alloc(0)
  #done: ((answer: Buffer) => void) | undefined

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', chunk => this.#take(chunk))
  }

  static open(port: number): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Wire(socket)))
      socket.once('error', reject)
    })
  }

  /** The body of the answer. */
  ask(request: Buffer): Promise<Buffer> {
    return new Promise(resolve => {
      this.#done = resolve
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk])
    const head = this.#received.indexOf('\r\n\r\n')
    if (head < 0) return
    const headers = this.#received.toString('latin1', 0, head)
    const length = /content-length: (\d+)/i.exec(headers)?.[1]
    if (length === undefined) {
      if (!this.#received.subarray(-5).equals(Buffer.from('0\r\n\r\n'))) return
      this.#answer(unchunked(this.#received.subarray(head + 4)))
      return
    }
    if (this.#received.length >= head + 4 + Number(length)) this.#answer(this.#received.subarray(head + 4))
  }

  #answer(body: Buffer): void {
    this.#received = Buffer.alloc(0)
    this.#done?.(body)
  }
}

function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.toString('latin1', at, end), 16)
    if (!(size > 0)) return Buffer.concat(parts)
    parts.push(body.subarray(end + 2, end + 2 + size))
    at = end + 4 + size
  }
}

/** Asks over some connections at once, each waiting for its answer before it asks again, for that many seconds. */
export async function stretch(port: number, request: Buffer, connections: number, seconds: number): Promise<Stretch> {
  const wires = await Promise.all(Array.from({ length: connections }, () => Wire.open(port)))
  const times: number[] = []
  const started = performance.now()
  const end = started + seconds * 1000
  await Promise.all(
    wires.map(async wire => {
      for (let now = performance.now(); now < end; ) {
        await wire.ask(request)
        const then = performance.now()
        times.push(then - now)
        now = then
      }
    }),
  )
  const elapsed = (performance.now() - started) / 1000
  for (const wire of wires) wire.close()
  return { requestsPerSecond: times.length / elapsed, times: times.sort((a, b) => a - b) }
}
