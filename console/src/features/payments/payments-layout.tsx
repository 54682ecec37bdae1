import { useInfiniteQuery } from "@tanstack/react-query";
import { Outlet, useLocation } from "@tanstack/react-router";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { Forbidden } from "../../shell/forbidden.tsx";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant } from "../../tenant.ts";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { attentionQuery } from "./payment-queries.ts";

export function load({ tenant, queryClient }: Place): void {
  if (tenant.can("payments:read")) void queryClient.prefetchInfiniteQuery(attentionQuery(tenant));
}

export function Page() {
  const { can } = useTenant();
  return can("payments:read") ? <Payments /> : <Forbidden title="Payments" />;
}

function Payments() {
  const { slug } = useTenant();
  const { pathname } = useLocation();
  const parts: [label: string, href: string][] = [
    ["All", paths.payments(slug)],
    [`Needs attention${useWaiting()}`, paths.paymentsToSee(slug)],
    ["Disputes", paths.disputes(slug)],
    ["Gateway", paths.paymentGateway(slug)],
  ];
  const tabs = parts.map(([label, href]) => ({ label, href, isCurrent: pathname === href }));
  return (
    <>
      <PageHeader title="Payments" />
      <div className="pb-4">
        <LinkTabs label="Payments" tabs={tabs} />
      </div>
      <Outlet />
    </>
  );
}

/** ` (3)`: how many a person should look at, as far as the first page tells. */
function useWaiting(): string {
  const { data, hasNextPage } = useInfiniteQuery(attentionQuery(useTenant()));
  const count = data?.pages.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  return count === 0 ? "" : ` (${count}${hasNextPage ? "+" : ""})`;
}
