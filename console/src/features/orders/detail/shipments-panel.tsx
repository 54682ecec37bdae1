import { useQuery } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { Order, Shipment } from "@waybill/client";

import { useReason, useTenant } from "../../../tenant.ts";
import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { StatusDot } from "../../../ui/status-dot.tsx";
import { PlaceName } from "../../fulfilment/place-name.tsx";
import { shipmentsQuery } from "./order-queries.ts";

const TrackingDialog = lazy(async () => ({
  default: (await import("./tracking-dialog.tsx")).TrackingDialog,
}));

export function ShipmentsPanel({ order }: { order: Order }) {
  const { data, error, refetch } = useQuery(shipmentsQuery(useTenant(), order.id));
  const [edited, setEdited] = useState<Shipment>();
  if (data?.items.length === 0) return null;
  return (
    <Panel title="Shipments">
      {error !== null && data === undefined && (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
      {error === null && data === undefined && <Skeleton className="w-2/3" />}
      <ul className="flex flex-col divide-y divide-line">
        {data?.items.map((shipment) => (
          <ShipmentRow key={shipment.id} shipment={shipment} onEdit={() => setEdited(shipment)} />
        ))}
      </ul>
      {edited !== undefined && (
        <Suspense fallback={null}>
          <TrackingDialog shipment={edited} onClose={() => setEdited(undefined)} />
        </Suspense>
      )}
    </Panel>
  );
}

function ShipmentRow({ shipment, onEdit }: { shipment: Shipment; onEdit: () => void }) {
  const reason = useReason("fulfilment:write");
  const deliver = useDeed(
    "deliverShipment",
    (client, request: { id: Shipment["id"] }, options) =>
      client.deliverShipment(request.id, {}, options),
    { done: () => "Delivery recorded" },
  );
  const isDelivered = shipment.deliveredAt !== null;
  const tracking = [shipment.carrier, shipment.trackingNumber].filter(Boolean).join(", ");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-1 last:pb-0">
      <div className="min-w-0 flex-1 basis-48">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <StatusDot
            tone={isDelivered ? "success" : "info"}
            label={isDelivered ? "Delivered" : "Shipped"}
          />
          <span className="text-sm text-muted">
            <DateTime value={shipment.deliveredAt ?? shipment.shippedAt} />
          </span>
          {shipment.locationId !== null && (
            <span className="text-sm text-muted">
              from <PlaceName id={shipment.locationId} />
            </span>
          )}
        </p>
        <p className="mt-0.5 break-words tabular-nums">
          {shipment.lines.map(({ sku, quantity }) => `${quantity} × ${sku}`).join(", ")}
        </p>
        <p className="flex items-center gap-1 text-sm text-muted">
          <span className="break-all">{tracking === "" ? "No tracking" : tracking}</span>
          {reason === undefined && (
            <IconButton
              label={`Edit the tracking of ${shipment.trackingNumber ?? "the shipment"}`}
              icon={<Pencil />}
              onPress={onEdit}
              className="-my-1.5 [&_svg]:size-3.5"
            />
          )}
        </p>
      </div>
      {!isDelivered && (
        <Button
          size="sm"
          isPending={deliver.isPending}
          disabledReason={reason}
          onPress={() => deliver.run({ id: shipment.id })}
        >
          Mark as delivered
        </Button>
      )}
    </li>
  );
}
