/** A page of a connection, as far as turning its pages needs it. */
export interface Page {
  readonly nodes: readonly unknown[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** A list: awaited, its first page; iterated, all its items, fetched page by page as they are needed. */
export type Listing<Answered extends Page> = Promise<Answered> &
  AsyncIterable<Answered['nodes'][number]> & {
    /** The pages themselves, for totals and cursors. */
    pages(): AsyncIterable<Answered>
  }

/** Makes a list of its first page and a way to fetch the page after a cursor. */
export function listing<Answered extends Page>(first: Promise<Answered>, after: (cursor: string) => Promise<Answered>): Listing<Answered> {
  async function* pages(): AsyncGenerator<Answered> {
    let page = await first
    yield page
    while (page.pageInfo.hasNextPage && page.pageInfo.endCursor !== null) {
      page = await after(page.pageInfo.endCursor)
      yield page
    }
  }
  async function* items(): AsyncGenerator<Answered['nodes'][number]> {
    for await (const page of pages()) yield* page.nodes as readonly Answered['nodes'][number][]
  }
  return Object.assign(first, { pages, [Symbol.asyncIterator]: items })
}
