import { createHash, randomBytes } from 'node:crypto'

/** A fresh ticket: 256 random bits, shown once. */
export function newTicket(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database knows a ticket by: SHA-256, in hex. */
export function ticketDigest(ticket: string): string {
  return createHash('sha256').update(ticket).digest('hex')
}

/** Minutes in which a file may be sent, and in which it may be fetched. */
const ticketMinutes = { UPLOAD: 30, DOWNLOAD: 2 } as const

/** The end of a ticket that is given now. */
export const endOfTicket = (now: Date, way: keyof typeof ticketMinutes): Date => new Date(now.getTime() + ticketMinutes[way] * 60_000)
