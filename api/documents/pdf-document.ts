import type { Content } from 'pdfmake/interfaces.js'

/** A document to be printed: plain values only, so that equal records make equal bytes and a thread can be handed it. */
export interface PdfDocument {
  readonly title: string
  /** The moment the document is of, not that of printing. */
  readonly date: Date
  readonly content: readonly Content[]
  readonly landscape?: boolean
  /** What stands at the foot of each page, left of the page's number. */
  readonly foot?: string
  /** How many pages it must have, at least and at most: a form that spills over or loses a page is a bug, not a printout. */
  readonly pages: readonly [least: number, most: number]
}

/** A document as bytes. */
export interface Pdf {
  readonly bytes: Buffer
  readonly pages: number
}

/** Every text in a document, for the check of its glyphs. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  const { text, stack, columns, table, ul, ol } = value as Record<string, unknown>
  return [text, stack, columns, (table as { body?: unknown } | undefined)?.body, ul, ol].flatMap(textsOf)
}
