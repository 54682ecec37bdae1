import { useSearch } from "@tanstack/react-router";

import type { Place } from "../../../page.tsx";
import { ComparisonsSection } from "./comparisons-section.tsx";
import { DifferencesSection } from "./differences-section.tsx";
import {
  comparisonsQuery,
  differencesQuery,
  webhooksQuery,
  type GatewaySearch,
} from "./gateway-queries.ts";
import { WebhooksSection } from "./webhooks-section.tsx";

export function load({ tenant, queryClient, search }: Place): void {
  if (!tenant.can("payments:read")) return;
  void queryClient.prefetchInfiniteQuery(webhooksQuery(tenant, search));
  void queryClient.prefetchInfiniteQuery(differencesQuery(tenant, search));
  void queryClient.prefetchInfiniteQuery(comparisonsQuery(tenant));
}

/** Whether we and the payment gateway know the same: what it told, and what its ledger says. */
export function Page() {
  const search: GatewaySearch = useSearch({ strict: false });
  return (
    <div className="flex flex-col gap-8">
      <DifferencesSection search={search} />
      <WebhooksSection search={search} />
      <ComparisonsSection />
    </div>
  );
}
