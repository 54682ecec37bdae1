import type { DataTag, QueryClient, QueryKey } from "@tanstack/react-query";

/**
 * Shows a change before the service has confirmed it. Answers a function that takes it back, for `onError`. A query
 * that has not been read yet stays as it is.
 */
export async function updateOptimistically<Data, Failure>(
  queries: QueryClient,
  { queryKey }: { queryKey: DataTag<QueryKey, Data, Failure> },
  change: (current: Data) => Data,
): Promise<() => void> {
  // An answer that is under way would overwrite the change.
  await queries.cancelQueries({ queryKey, exact: true });
  const before = queries.getQueryData<Data>(queryKey);
  if (before === undefined) return () => {};
  const shown = queries.setQueryData<Data>(queryKey, change(before));
  return () => {
    // What arrived meanwhile is newer than what was there before.
    queries.setQueryData<Data>(queryKey, (current) => (current === shown ? before : current));
  };
}
