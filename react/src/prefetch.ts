import type {
  FetchInfiniteQueryOptions,
  FetchQueryOptions,
  QueryClient,
  QueryKey,
} from "@tanstack/react-query";

/**
 * Reads what a page needs before it is shown, all at once, and nothing that is still fresh. For a router's loader:
 * `loader: () => prefetch(queries, query(client, "getOrder", orderId), pages(client, "listOrders"))`. What cannot be
 * read is the page's to show, where its own query says why.
 */
export async function prefetch(
  queries: QueryClient,
  ...options: readonly { readonly queryKey: QueryKey }[]
): Promise<void> {
  await Promise.all(
    options.map(
      (each) =>
        "initialPageParam" in each
          ? queries.prefetchInfiniteQuery(each as FetchInfiniteQueryOptions) // made by `pages`
          : queries.prefetchQuery(each as FetchQueryOptions), // made by `query`
    ),
  );
}
