import type { IncomingHttpHeaders } from 'node:http'
import '@fastify/cookie'
import type { FastifyReply } from 'fastify'
import type { Session } from '../context.ts'

/** The session's cookie: out of reach for scripts and other sites; over HTTPS bound to this host. */
export interface SessionCookie {
  readonly name: string
  readonly secure: boolean
}

/** The cookie of a server that people reach at this address; browsers bind a name that begins with `__Host-` to its host. */
export function sessionCookie(publicUrl: URL): SessionCookie {
  const secure = publicUrl.protocol === 'https:'
  return { name: secure ? '__Host-jiangku' : 'jiangku', secure }
}

/** The token of a request, from `Authorization: Bearer` or else from the cookie, and whether the browser sent it by itself. */
export function tokenOf(headers: IncomingHttpHeaders, cookie: SessionCookie): { readonly token?: string; readonly ambient: boolean } {
  const bearer = /^Bearer ([\w-]{20,100})$/i.exec(headers.authorization ?? '')?.[1]
  if (bearer !== undefined) return { token: bearer, ambient: false }
  const token = cookieIn(headers, cookie)
  return token === undefined ? { ambient: false } : { token, ambient: true }
}

/** The token in a request's cookie; it is made of characters that no cookie has to escape. */
export function cookieIn({ cookie }: IncomingHttpHeaders, { name }: SessionCookie): string | undefined {
  const carried = cookie?.split(/; */).find(part => part.startsWith(`${name}=`))
  return carried?.slice(name.length + 1)
}

/** Carries what signing in or out made of the session to the browser. */
export function applyChange(reply: FastifyReply, { change }: Session, { name, secure }: SessionCookie): void {
  const attributes = { path: '/', httpOnly: true, secure, sameSite: 'strict' } as const
  if (change === 'ended') reply.clearCookie(name, attributes)
  else if (typeof change === 'object' && change.delivery === 'COOKIE')
    reply.setCookie(name, change.token, { ...attributes, expires: change.expiresAt })
}
