import {
  Operations,
  type RequestObjectionUploadInput,
  type RequestUploadInput,
  type SignInInput,
  type SignInMutation,
  type SignOutMutation,
} from './_generated.ts'
import type { CallOptions } from './caller.ts'
import type { Answer } from './refusal.ts'
import { fetchBytes, sendBytes } from './transfer.ts'

/** A client of one Jiangku server, with one method per operation. Whoever signs in through it stays signed in by a session token. */
export class Jiangku extends Operations {
  /** The session token, to sign in with later; `undefined` when nobody is signed in by token. Keep it like a password. */
  get token(): string | undefined {
    return this.sessionToken
  }

  /** Signs in, and sends the session's token with every later call; with `delivery: 'COOKIE'` the browser keeps the session instead. */
  override signIn(input: SignInInput, options?: CallOptions): Answer<SignInMutation['signIn']> {
    return this.noting(super.signIn({ delivery: 'TOKEN', ...input }, options), ({ token }) => {
      if (token !== null) this.sessionToken = token
    })
  }

  /** Ends the session on the server, and forgets its token. */
  override signOut(options?: CallOptions): Answer<SignOutMutation['signOut']> {
    return this.noting(super.signOut(options), ({ userErrors }) => {
      if (userErrors.length === 0) this.sessionToken = undefined
    })
  }

  /**
   * Sends a file: asks for a path and puts the bytes there. Answers the file's id; throws `Refused` for what is refused, by rule or by
   * content.
   */
  async upload(input: RequestUploadInput, bytes: Uint8Array, options: CallOptions = {}): Promise<string> {
    const { path } = await this.requestUpload({ size: bytes.byteLength, ...input }, options).orThrow()
    return (await sendBytes(this.door, path!, bytes, options.signal)).fileId
  }

  /**
   * Sends evidence for an objection, without signing in and without naming anyone. Answers the path to name in `fileObjection`: keep it to
   * yourself. Throws like `upload`.
   */
  async uploadEvidence(input: RequestObjectionUploadInput, bytes: Uint8Array, options: CallOptions = {}): Promise<string> {
    const { path } = await this.requestObjectionUpload({ size: bytes.byteLength, ...input }, options).orThrow()
    await sendBytes(this.door, path!, bytes, options.signal)
    return path!
  }

  /** Fetches the bytes behind a path that `requestDownload` or `printDocument` gave; it works once. */
  fetchFile(path: string, options: CallOptions = {}): Promise<Uint8Array> {
    return fetchBytes(this.door, path, options.signal)
  }
}
