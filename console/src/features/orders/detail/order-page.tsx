import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Order, OrderId } from "@waybill/client";

import type { Place } from "../../../page.tsx";
import { paths } from "../../../paths.ts";
import { PageHeader } from "../../../shell/page-header.tsx";
import { useTenant } from "../../../tenant.ts";
import { ErrorState } from "../../../ui/error-state.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { Link } from "../../../ui/link.tsx";
import { StatusDot } from "../../../ui/status-dot.tsx";
import { statusesOf } from "../statuses-of.ts";
import { ActionBar } from "./action-bar.tsx";
import { AddressPanels } from "./address-panels.tsx";
import { CustomerPanel } from "./customer-panel.tsx";
import { DetailsPanel } from "./details-panel.tsx";
import { FulfilmentPanel } from "./fulfilment-panel.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { HoldBanner } from "./hold-banner.tsx";
import { ItemsPanel } from "./items-panel.tsx";
import {
  historyQuery,
  orderFulfilmentQuery,
  orderQuery,
  orderReturnsQuery,
  paymentsQuery,
  refundsQuery,
  shipmentsQuery,
  subStatusesQuery,
} from "./order-queries.ts";
import { OrderSkeleton } from "./order-skeleton.tsx";
import { PaymentsPanel } from "./payments-panel.tsx";
import { ReturnsPanel } from "./returns-panel.tsx";
import { ShipmentsPanel } from "./shipments-panel.tsx";
import { SubStatusPicker } from "./sub-status-picker.tsx";

export function load({ tenant, queryClient, params }: Place): void {
  const orderId = asOrderId(params);
  void queryClient.prefetchQuery(orderQuery(tenant, orderId));
  void queryClient.prefetchInfiniteQuery(historyQuery(tenant, orderId));
  void queryClient.prefetchQuery(orderFulfilmentQuery(tenant, orderId));
  void queryClient.prefetchQuery(shipmentsQuery(tenant, orderId));
  void queryClient.prefetchQuery(orderReturnsQuery(tenant, orderId));
  void queryClient.prefetchQuery(subStatusesQuery(tenant));
  if (!tenant.can("payments:read")) return;
  void queryClient.prefetchQuery(paymentsQuery(tenant, orderId));
  void queryClient.prefetchQuery(refundsQuery(tenant, orderId));
}

export function Page() {
  const tenant = useTenant();
  const orderId = asOrderId(useParams({ strict: false }));
  const { data: order, error, refetch } = useQuery(orderQuery(tenant, orderId));
  const parent = { label: "Orders", href: paths.orders(tenant.slug) };
  if (order === undefined) {
    return (
      <>
        <PageHeader title="Order" parent={parent} />
        {error === null ? (
          <OrderSkeleton />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </>
    );
  }
  return (
    <>
      <PageHeader
        // With its number it is another heading than the one that stood for it while it was read.
        title={`Order ${order.number}`}
        parent={parent}
        aside={<Statuses order={order} />}
        actions={<ActionBar order={order} />}
      />
      <Dates order={order} />
      <HoldBanner order={order} />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <ItemsPanel order={order} />
          <FulfilmentPanel order={order} />
          <ShipmentsPanel order={order} />
          <ReturnsPanel order={order} />
          <PaymentsPanel order={order} />
          <HistoryPanel order={order} />
        </div>
        <div className="flex min-w-0 flex-col gap-4 max-xl:grid max-xl:items-start md:max-xl:grid-cols-2">
          <CustomerPanel order={order} />
          <DetailsPanel order={order} />
          <AddressPanels order={order} />
        </div>
      </div>
    </>
  );
}

function Statuses({ order }: { order: Order }) {
  const { status, payment, fulfilment } = statusesOf(order);
  return (
    <ul aria-label="Statuses" className="flex flex-wrap gap-x-4 gap-y-1">
      <li>
        <StatusDot {...status} />
      </li>
      <li>
        <StatusDot {...payment} />
      </li>
      <li>
        <StatusDot {...fulfilment} />
      </li>
      <li>
        <SubStatusPicker order={order} />
      </li>
    </ul>
  );
}

function Dates({ order: { placedAt, dueAt, reserveUntil, exchangeOfId } }: { order: Order }) {
  const { slug } = useTenant();
  return (
    <p className="-mt-2 pb-4 text-sm text-muted">
      Placed <DateTime value={placedAt} />
      {dueAt !== null && (
        <>
          {", due "}
          <DateTime value={dueAt} style="day" />
        </>
      )}
      {reserveUntil !== null && (
        <>
          {", stock kept until "}
          <DateTime value={reserveUntil} />
        </>
      )}
      {exchangeOfId !== null && (
        <>
          {", "}
          <Link href={paths.order(slug, exchangeOfId)}>sent in exchange</Link>
        </>
      )}
    </p>
  );
}

/** The service judges whether it is one; a wrong one answers as an unknown one does. */
function asOrderId(params: Readonly<Record<string, string | undefined>>): OrderId {
  return (params["orderId"] ?? "") as OrderId; // the type says how it begins, which an address need not obey
}
