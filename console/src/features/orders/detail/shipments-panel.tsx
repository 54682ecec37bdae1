import { useQuery } from "@tanstack/react-query";
import type { Order, Shipment } from "@waybill/client";

import { describeError } from "../../../errors.ts";
import { useReason, useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { StatusDot } from "../../../ui/status-dot.tsx";
import { toast } from "../../../ui/toast.tsx";
import { useOperation } from "../../../use-operation.ts";
import { shipmentsQuery } from "./order-queries.ts";

export function ShipmentsPanel({ order }: { order: Order }) {
  const { data, error, refetch } = useQuery(shipmentsQuery(useTenant(), order.id));
  if (data?.items.length === 0) return null;
  return (
    <Panel title="Shipments">
      {error !== null && data === undefined && (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
      {error === null && data === undefined && <Skeleton className="w-2/3" />}
      <ul className="flex flex-col divide-y divide-line">
        {data?.items.map((shipment) => (
          <ShipmentRow key={shipment.id} shipment={shipment} />
        ))}
      </ul>
    </Panel>
  );
}

function ShipmentRow({ shipment }: { shipment: Shipment }) {
  const reason = useReason("fulfilment:write");
  const deliver = useOperation(
    "deliverShipment",
    (client, request: { id: Shipment["id"] }, options) =>
      client.deliverShipment(request.id, {}, options),
  );
  const isDelivered = shipment.deliveredAt !== null;
  const markDelivered = () =>
    deliver.mutate(
      { id: shipment.id },
      {
        onSuccess: () => toast({ tone: "success", title: "Delivery recorded" }),
        onError: (error) => {
          const { title, detail } = describeError(error);
          toast({ tone: "danger", title, detail });
        },
      },
    );
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-1 last:pb-0">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap gap-x-3">
          <StatusDot
            tone={isDelivered ? "success" : "info"}
            label={isDelivered ? "Delivered" : "Shipped"}
          />
          <span className="text-muted">
            <DateTime value={shipment.deliveredAt ?? shipment.shippedAt} />
          </span>
        </p>
        <p className="mt-0.5 break-words">
          {shipment.lines.map(({ sku, quantity }) => `${quantity} × ${sku}`).join(", ")}
        </p>
        {(shipment.carrier !== null || shipment.trackingNumber !== null) && (
          <p className="text-sm text-muted">
            {[shipment.carrier, shipment.trackingNumber].filter(Boolean).join(", ")}
          </p>
        )}
      </div>
      {!isDelivered && (
        <Button
          size="sm"
          isPending={deliver.isPending}
          disabledReason={reason}
          onPress={markDelivered}
        >
          Mark as delivered
        </Button>
      )}
    </li>
  );
}
