import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";

import { query } from "./paths.ts";
import { routeTree } from "./routes.tsx";
import { NotFoundPage, PageError } from "./shell/page-error.tsx";

export function openRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    // An address is text: `status=pending,confirmed`. What the text means is read by the page that it is for.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => query(search),
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });
}
