import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Order, OrderId } from "@waybill/client";

import type { Place } from "../../../page.tsx";
import { paths } from "../../../paths.ts";
import { Forbidden } from "../../../shell/forbidden.tsx";
import { PageHeader } from "../../../shell/page-header.tsx";
import { useTenant } from "../../../tenant.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Lock } from "lucide-react";
import { changeSetsQuery, orderQuery } from "../detail/order-queries.ts";
import { OrderSkeleton } from "../detail/order-skeleton.tsx";
import { DraftEditor } from "./draft-editor.tsx";
import { PlacedEditor } from "./placed-editor.tsx";

export function load({ tenant, queryClient, params }: Place): void {
  const orderId = asOrderId(params);
  void queryClient.prefetchQuery(orderQuery(tenant, orderId));
  void queryClient.prefetchQuery(changeSetsQuery(tenant, orderId));
}

/** The items of an order, to be changed: of a draft at once, of a placed one with what comes of it first. */
export function Page() {
  const tenant = useTenant();
  const orderId = asOrderId(useParams({ strict: false }));
  const { data: order, error, refetch } = useQuery(orderQuery(tenant, orderId));
  if (!tenant.can("orders:write")) return <Forbidden title="Edit items" />;
  const title = order === undefined ? "Edit items" : `Edit items of order ${order.number}`;
  return (
    <>
      <PageHeader
        title={title}
        parent={{
          label: order === undefined ? "Order" : `Order ${order.number}`,
          href: paths.order(tenant.slug, orderId),
        }}
      />
      {order === undefined ? (
        error === null ? (
          <OrderSkeleton />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <Editor order={order} />
      )}
    </>
  );
}

function Editor({ order }: { order: Order }) {
  const { slug } = useTenant();
  if (order.status === "draft") return <DraftEditor order={order} />;
  if (order.status !== "completed" && order.status !== "cancelled")
    return <PlacedEditor order={order} />;
  return (
    <EmptyState
      icon={<Lock />}
      title={`A ${order.status} order is not edited any more`}
      action={<ButtonLink href={paths.order(slug, order.id)}>Back to the order</ButtonLink>}
    >
      Goods that come back have their place in a return, money in a refund.
    </EmptyState>
  );
}

/** The service judges whether it is one; a wrong one answers as an unknown one does. */
function asOrderId(params: Readonly<Record<string, string | undefined>>): OrderId {
  return (params["orderId"] ?? "") as OrderId; // the type says how it begins, which an address need not obey
}
