import type { Queries } from "@waybill/client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";

import {
  callOperation,
  operationKey,
  type AnswerOf,
  type ClientFor,
  type FailureOf,
} from "./operation.ts";

/**
 * The options of a query that reads with one operation, for `useQuery`, `useSuspenseQuery`, loaders and prefetching:
 * `useQuery(query(client, "getOrder", orderId))`.
 */
export function query<Name extends keyof Queries>(
  client: ClientFor<Name>,
  name: Name,
  ...parameters: Queries[Name]["parameters"]
) {
  return queryOptions<AnswerOf<Name>, FailureOf<Name>>({
    queryKey: operationKey(client, name, ...parameters),
    queryFn: ({ signal }) => callOperation(client, name, parameters, { signal }),
    retry: false, // The client has already asked again where that is safe.
  });
}

/** The operations that answer a page. */
export type ListName = {
  [Name in keyof Queries]: Queries[Name]["answer"] extends { nextCursor: string | null }
    ? Name
    : never;
}[keyof Queries];

/** The options of a query that reads a list page by page: `useInfiniteQuery(pages(client, "listOrders", { limit: 50 }))`. */
export function pages<Name extends ListName>(
  client: ClientFor<Name>,
  name: Name,
  ...parameters: Queries[Name]["parameters"]
) {
  // Every list ends in its query; what stands before are ids.
  const given: readonly unknown[] = parameters;
  const ids = given.filter((parameter) => typeof parameter === "string");
  const filters = given.find(isFilters);
  return infiniteQueryOptions({
    // Beside the same list as a single page, whose data has another shape, and below the same prefix.
    queryKey: operationKey(client, name, ...parameters, "pages"),
    queryFn: ({ signal, pageParam }): Promise<AnswerOf<Name>> =>
      callOperation(client, name, [...ids, { ...filters, cursor: pageParam }], { signal }),
    initialPageParam: filters?.cursor,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    retry: false,
  });
}

const isFilters = (parameter: unknown): parameter is { cursor?: string | undefined } =>
  typeof parameter === "object";
