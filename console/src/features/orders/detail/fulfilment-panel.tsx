import { useQuery } from "@tanstack/react-query";
import type { FulfilmentOrder, Order } from "@waybill/client";

import { useReason, useTenant } from "../../../tenant.ts";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { FulfilmentOrderCard } from "../../fulfilment/fulfilment-order-card.tsx";
import { isUnderWay } from "../../fulfilment/fulfilment-words.ts";
import { orderFulfilmentQuery } from "./order-queries.ts";

/** What is still to leave, one part for each location. What has left is told by the shipments. */
export function FulfilmentPanel({ order }: { order: Order }) {
  const { data, error, refetch } = useQuery(orderFulfilmentQuery(useTenant(), order.id));
  const missing = useReason("fulfilment:write");
  const [hold] = order.holds;
  const reason = missing ?? (hold && `The order is on hold: ${hold.reason}`);
  const underWay = data?.items.filter(isUnderWay);
  if (underWay?.length === 0) return null;
  return (
    <Panel title="Fulfilment">
      {error !== null && data === undefined && (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
      {error === null && data === undefined && <Skeleton className="w-2/3" />}
      <ul className="flex flex-col divide-y divide-line">
        {underWay?.map((one) => (
          <FulfilmentOrderCard
            key={one.id}
            fulfilmentOrder={one}
            siblings={underWay.filter((other) => isMergeable(one, other))}
            reason={reason}
          />
        ))}
      </ul>
    </Panel>
  );
}

function isMergeable(one: FulfilmentOrder, other: FulfilmentOrder): boolean {
  const isWhole = [one, other].every(({ lines }) => lines.every(({ shipped }) => shipped === 0));
  return one.id !== other.id && one.locationId === other.locationId && isWhole;
}
