import type { Server, Socket } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { asMail, type Mail } from './read-mails.ts'

/** Where a mail server may die over a letter. */
export const points = ['greeting', 'sender', 'recipient', 'text', 'accepted'] as const
export type Point = (typeof points)[number]

/** A real mail server on a port of its own that can be told to die, refuse, or be away. */
export class PostOffice {
  /** Every mail it answered for, in order; and those it took but died before saying so. */
  readonly accepted: Buffer[] = []
  /** Asked at each point of each letter: whether to die there. */
  dies: (point: Point) => boolean = () => false
  /** An answer instead of taking the recipient. */
  refuses: ((address: string) => { readonly code: number } | undefined) | undefined
  readonly #sockets = new Set<Socket>()
  #server: SMTPServer | undefined
  port = 0

  get url(): URL {
    return new URL(`smtp://127.0.0.1:${this.port}`)
  }

  async open(): Promise<this> {
    const die = (point: Point, session: { id: string }) => {
      if (!this.dies(point)) return false
      const connection = [...(this.#server as unknown as { connections: Set<{ id: string; _socket: Socket }> }).connections]
      connection.find(({ id }) => id === session.id)?._socket.destroy()
      return true
    }
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      onConnect: (session, done) => void (die('greeting', session) || done()),
      onMailFrom: (_, session, done) => void (die('sender', session) || done()),
      onRcptTo: ({ address }, session, done) => {
        const refused = this.refuses?.(address)
        if (refused) return done(Object.assign(new Error('mailbox of 张三 unavailable'), { responseCode: refused.code }))
        if (!die('recipient', session)) done()
      },
      onData: (stream, session, done) => {
        if (die('text', session)) return
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
        stream.on('end', () => {
          this.accepted.push(Buffer.concat(chunks))
          if (!die('accepted', session)) done()
        })
      },
    })
    this.#server = server
    server.on('error', () => undefined)
    const listener = server.server as Server
    listener.on('connection', socket => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
    await new Promise<void>(resolve => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (listener.address() as { port: number }).port
    return this
  }

  /** What it answered for, as its readers see it. */
  mails(): Promise<Mail[]> {
    return Promise.all(this.accepted.map(async bytes => asMail(await PostalMime.parse(bytes))))
  }

  /** Goes away at once, whatever it is at; `open` brings it back at the same port. */
  async kill(): Promise<void> {
    const closed = new Promise<void>(resolve => this.#server?.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }
}
