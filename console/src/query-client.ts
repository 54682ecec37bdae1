import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";

import { isSignedOut } from "./errors.ts";
import { endSession } from "./shell/session-state.ts";

/** The client already retries what may succeed later, so Query does not. */
export function openQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // Without data there is nothing to protect: the page itself asks to sign in.
        if (isSignedOut(error) && query.state.data !== undefined) endSession();
      },
    }),
    mutationCache: new MutationCache({
      onError: (error) => {
        if (isSignedOut(error)) endSession();
      },
    }),
    defaultOptions: {
      queries: { retry: false, staleTime: 10_000, gcTime: 10 * 60_000 },
      mutations: { retry: false },
    },
  });
}
