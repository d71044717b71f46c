import type { ClientConfig } from 'pg'
import { Line } from '../postgres/line.ts'
import { type References, referenceChannel } from './references.ts'

/**
 * Hears from the database when a table that is kept changes. While the line is lost nothing is kept from one request to the next.
 */
export function referenceFeed(database: ClientConfig, references: References): Line {
  return new Line(database, referenceChannel, {
    heard: table => references.drop(table),
    standing: () => {
      // What changed before the line stood was not heard.
      references.drop()
      references.heard = true
    },
    lost: () => {
      references.heard = false
    },
  })
}
