import { useQuery } from "@tanstack/react-query";
import type { OrderStatus, SubStatus } from "@waybill/client";
import { query } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { useTenant, type Tenant } from "../../tenant.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { statusWords } from "../orders/order-words.ts";
import { NotForYou } from "./not-for-you.tsx";
import { StatusPanel } from "./status-panel.tsx";

function subStatusesQuery({ client }: Tenant) {
  return query(client, "listSubStatuses", { limit: 100 });
}

export function load({ tenant, queryClient }: Place): void {
  if (tenant.can("tenant:read")) void queryClient.prefetchQuery(subStatusesQuery(tenant));
}

export function Page() {
  const { can } = useTenant();
  return can("tenant:read") ? <OrderStatuses /> : <NotForYou />;
}

/** The tenant's own labels under each status, in the order in which they are offered. */
function OrderStatuses() {
  const { data, error, refetch } = useQuery(subStatusesQuery(useTenant()));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={6} widths={["w-32", "w-64 flex-1"]} />;
  // The keys of the words are the statuses.
  const statuses = Object.keys(statusWords) as OrderStatus[];
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-2xl text-muted">
        Each order has one of six statuses, which decide what can be done with it. Your own words
        under a status tell your team more, as in “Waiting for gift wrap”, and change nothing else.
      </p>
      <div className="grid gap-4 xl:grid-cols-2">
        {statuses.map((status) => (
          <StatusPanel key={status} status={status} subStatuses={of(status, data.items)} />
        ))}
      </div>
    </div>
  );
}

function of(status: OrderStatus, all: readonly SubStatus[]): SubStatus[] {
  return all
    .filter((one) => one.status === status)
    .toSorted((a, b) => a.position - b.position || a.label.localeCompare(b.label));
}
