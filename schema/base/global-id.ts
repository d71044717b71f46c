/** Global ids: the type's name and the row's number, opaque to clients. */

/** The global id of a row, for example of `Expert` 7. */
export function toGlobalId(typeName: string, id: number): string {
  return Buffer.from(`${typeName}:${id}`).toString('base64url')
}

/** What a global id names, or `undefined` when it is not one. Accepts only the exact form that `toGlobalId` makes. */
export function fromGlobalId(globalId: string): { readonly typeName: string; readonly id: number } | undefined {
  const [, typeName, digits] = /^([A-Z][A-Za-z]{1,60}):([1-9]\d{0,9})$/.exec(Buffer.from(globalId, 'base64url').toString('latin1')) ?? []
  const id = Number(digits)
  if (!typeName || id > 2_147_483_647 || toGlobalId(typeName, id) !== globalId) return undefined
  return { typeName, id }
}
