import type { QueryClient } from "@tanstack/react-query";
import { createRoute, lazyRouteComponent, type AnyRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import type { Tenant } from "./tenant.ts";

/** What a page can know before it is shown. */
export interface Place {
  tenant: Tenant;
  queryClient: QueryClient;
  params: Readonly<Record<string, string>>;
  search: Readonly<Record<string, string>>;
}

/** A page's file exports its component and, when it reads anything, what to fetch as soon as its address is known. */
export interface PageFile {
  Page: () => ReactNode;
  load?: (place: Place) => void;
}

/** A route whose file is fetched when it is first visited. Its data is asked for, never waited for: pages show skeletons. */
export function page<Parent extends AnyRoute>(
  getParentRoute: () => Parent,
  path: string,
  file: () => Promise<PageFile>,
) {
  return createRoute({
    getParentRoute,
    path,
    loaderDeps: ({ search }) => search,
    remountDeps: ({ params }) => params,
    loader: async ({ context, params, deps }) => {
      const { load } = await file();
      // Pages stand below the tenant's route, whose context is a Place's; its search is plain text (router.tsx).
      load?.({ ...(context as Pick<Place, "tenant" | "queryClient">), params, search: deps });
    },
    component: lazyRouteComponent(file, "Page"),
  });
}
