import { useQuery } from "@tanstack/react-query";
import type { Order } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { ReturnCard } from "../../returns/return-card.tsx";
import { orderReturnsQuery } from "./order-queries.ts";

export function ReturnsPanel({ order }: { order: Order }) {
  const { data, error, refetch } = useQuery(orderReturnsQuery(useTenant(), order.id));
  // Most orders have none, so nothing stands here before it is known.
  if (data?.items.length === 0 || (data === undefined && error === null)) return null;
  return (
    <Panel title="Returns">
      {error !== null && data === undefined && (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
      <div className="-my-2 flex flex-col divide-y divide-line">
        {data?.items.map(({ id }) => (
          <ReturnCard key={id} returnId={id} />
        ))}
      </div>
    </Panel>
  );
}
