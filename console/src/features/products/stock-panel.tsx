import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Product, StockMovement } from "@waybill/client";

import { useReason, useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Panel } from "../../ui/panel.tsx";
import { AdjustStockDialog } from "./adjust-stock-dialog.tsx";
import { locationsQuery, movementsQuery, stockLevelsQuery } from "./product-queries.ts";
import { movementLabel } from "./stock-words.ts";

export function StockPanel({ product }: { product: Product }) {
  const tenant = useTenant();
  const [isOpen, setIsOpen] = useState(false);
  const reason = useReason("stock:write");
  const levels = useQuery(stockLevelsQuery(tenant, product.id)).data?.items ?? [];
  const locations = useQuery(locationsQuery(tenant)).data?.items ?? [];
  const movements = useQuery(movementsQuery(tenant, product.id)).data?.items ?? [];
  return (
    <Panel
      title="Stock"
      action={
        <Button size="sm" disabledReason={reason} onPress={() => setIsOpen(true)}>
          Adjust
        </Button>
      }
    >
      <dl className="grid grid-cols-3 gap-3">
        <Figure label="On hand" value={product.onHand} />
        <Figure label="Reserved" value={product.reserved} />
        <Figure label="Available" value={product.available} />
      </dl>
      {levels.length > 1 && (
        <ul className="mt-4 flex flex-col divide-y divide-line border-t border-line">
          {levels.map(({ locationId, onHand, available }) => (
            <li key={locationId} className="flex justify-between gap-4 py-2">
              <span className="min-w-0 truncate">
                {locations.find(({ id }) => id === locationId)?.name ?? "A location"}
              </span>
              <span className="text-muted tabular-nums">
                {available} of {onHand} available
              </span>
            </li>
          ))}
        </ul>
      )}
      <h3 className="mt-5 text-xs font-medium text-muted">Latest movements</h3>
      {movements.length === 0 && <p className="mt-1 text-muted">None yet.</p>}
      <ul className="mt-1 flex flex-col divide-y divide-line">
        {movements.map((movement) => (
          <Movement key={movement.id} movement={movement} />
        ))}
      </ul>
      <AdjustStockDialog product={product} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </Panel>
  );
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="text-xl font-semibold tabular-nums">{value}</dd>
    </div>
  );
}

function Movement({ movement }: { movement: StockMovement }) {
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 py-2">
      <span>{movementLabel(movement.type)}</span>
      <span className="text-right font-medium tabular-nums">
        {movement.quantity > 0 ? `+${movement.quantity}` : `−${Math.abs(movement.quantity)}`}
      </span>
      <span className="min-w-0 text-sm text-muted">
        {movement.actor.name}, <DateTime value={movement.at} />
      </span>
      <span className="text-right text-sm text-muted tabular-nums">
        {movement.onHandAfter} on hand
      </span>
    </li>
  );
}
