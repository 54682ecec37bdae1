import type { Facade, Mutations } from "@waybill/client";
import { invalidations } from "@waybill/client/caching";
import { mutationOptions, type QueryClient } from "@tanstack/react-query";

import {
  callOperation,
  operationKey,
  type AnswerOf,
  type ClientFor,
  type FailureOf,
} from "./operation.ts";

/** What `mutate` takes: the operation's parameters as a list, its options last. */
export type MutationVariables<Name extends keyof Mutations> = Mutations[Name]["options"] extends {
  ifMatch: unknown;
}
  ? [...Mutations[Name]["parameters"], options: Mutations[Name]["options"]]
  : [...Mutations[Name]["parameters"], options?: Mutations[Name]["options"]];

export interface MutationSettings<Name extends keyof Mutations> {
  /**
   * Shows the change before the service has confirmed it, each by `updateOptimistically`; when the mutation fails, all
   * of it is taken back.
   */
  show?: (
    queries: QueryClient,
    variables: MutationVariables<Name>,
  ) => readonly Promise<() => void>[];
}

/**
 * The options of a mutation by one operation, after which the queries that the contract says are stale are read again:
 * `useMutation(mutation(client, "placeOrder")).mutate([order, { idempotencyKey }])`.
 */
export function mutation<Name extends keyof Mutations>(
  client: ClientFor<Name>,
  name: Name,
  { show }: MutationSettings<Name> = {},
) {
  type TakeBack = readonly (() => void)[];
  return mutationOptions<AnswerOf<Name>, FailureOf<Name>, MutationVariables<Name>, TakeBack>({
    mutationKey: operationKey(client, name),
    mutationFn: (variables) => callOperation(client, name, variables),
    onMutate: (variables, { client: queries }) => Promise.all(show?.(queries, variables) ?? []),
    onError: (_error, _variables, shown) => {
      for (const takeBack of shown ?? []) takeBack();
    },
    onSuccess: (_answer, _variables, _result, context) =>
      invalidateAfter(context.client, client, name),
    retry: false, // The client has already asked again where that is safe, with the same key.
  });
}

/** Reads again what is on the screen and stale after a mutation; the rest when it is next shown. */
export async function invalidateAfter(
  queries: QueryClient,
  client: Facade,
  name: keyof Mutations,
): Promise<void> {
  const stale = invalidations[name] ?? [];
  await Promise.all(
    stale.map((query) => queries.invalidateQueries({ queryKey: operationKey(client, query) })),
  );
}
