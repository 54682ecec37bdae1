import type { CallOptions } from "@waybill/contract";

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** A list's items one after the other; a page is asked for when its first item is. */
export interface Pages<Item, List extends Page<Item> = Page<Item>> extends AsyncIterable<Item> {
  pages(): AsyncIterable<List>;
}

/** Walks through a list: `for await (const order of paginate(client.listOrders, { status: ["pending"] }))`. */
export function paginate<
  Query extends { cursor?: string | undefined } | undefined,
  List extends Page<unknown>,
>(
  list: (query: Query, options?: CallOptions) => Promise<List>,
  query: NonNullable<NoInfer<Query>>,
  options?: CallOptions,
): Pages<List["items"][number], List> {
  async function* pages(): AsyncGenerator<List, void, undefined> {
    let { cursor } = query;
    for (;;) {
      const page = await list({ ...query, cursor }, options);
      yield page;
      // A cursor that leads back to itself would never end.
      if (page.nextCursor === null || page.nextCursor === cursor) return;
      cursor = page.nextCursor;
    }
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
  };
}
