import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Product, StockLevel, StockMovement } from "@waybill/client";

import { paths } from "../../paths.ts";
import { useReason, useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Link } from "../../ui/link.tsx";
import { Panel } from "../../ui/panel.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { AdjustStockDialog } from "../stock/adjust-stock-dialog.tsx";
import { LocationName } from "../stock/locations.tsx";
import { MovementCause, MovementUnits } from "../stock/movement-parts.tsx";
import { movementsQuery, stockLevelsQuery } from "./product-queries.ts";

export function StockPanel({ product }: { product: Product }) {
  const [isOpen, setIsOpen] = useState(false);
  const reason = useReason("stock:write");
  return (
    <Panel
      title="Stock"
      action={
        <Button size="sm" disabledReason={reason} onPress={() => setIsOpen(true)}>
          Adjust
        </Button>
      }
    >
      <dl className="grid grid-cols-5 gap-2">
        {figures.map(([label, read]) => (
          <div key={label}>
            <dt className="text-xs text-muted">{label}</dt>
            <dd className="text-xl font-semibold tabular-nums">{read(product)}</dd>
          </div>
        ))}
      </dl>
      <Levels product={product} />
      <Movements product={product} />
      {isOpen && <AdjustStockDialog product={product} onClose={() => setIsOpen(false)} />}
    </Panel>
  );
}

type Figures = Pick<StockLevel, "onHand" | "reserved" | "available" | "damaged" | "incoming">;

const figures: [label: string, read: (level: Figures) => number][] = [
  ["On hand", ({ onHand }) => onHand],
  ["Reserved", ({ reserved }) => reserved],
  ["Available", ({ available }) => available],
  ["Damaged", ({ damaged }) => damaged],
  ["Incoming", ({ incoming }) => incoming],
];

/** Where it lies, each figure below its sum. With one location the sums say it all. */
function Levels({ product }: { product: Product }) {
  const { data, error, refetch } = useQuery(stockLevelsQuery(useTenant(), product.id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined || data.items.length < 2) return null;
  return (
    <ul
      aria-label="Stock by location"
      className="mt-3 flex flex-col divide-y divide-line border-t border-line"
    >
      {data.items.map((level) => (
        <li key={level.locationId} className="py-2">
          <p className="truncate text-sm text-muted">
            <LocationName id={level.locationId} />
          </p>
          <dl className="grid grid-cols-5 gap-2">
            {figures.map(([label, read]) => (
              <div key={label}>
                <dt className="sr-only">{label}</dt>
                <dd className={`tabular-nums ${read(level) === 0 ? "text-faint" : ""}`}>
                  {read(level)}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Movements({ product }: { product: Product }) {
  const tenant = useTenant();
  const { data, error, refetch } = useQuery(movementsQuery(tenant, product.id));
  return (
    <>
      <div className="mt-5 flex items-baseline justify-between gap-4">
        <h3 className="text-xs font-medium text-muted">Latest movements</h3>
        <Link href={paths.movements(tenant.slug, { product: product.id })} className="text-sm">
          Show all
        </Link>
      </div>
      {data === undefined && error === null && <SkeletonRows rows={3} widths={["w-40 flex-1"]} />}
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="mt-1 text-muted">None yet.</p>}
      <ul className="mt-1 flex flex-col divide-y divide-line">
        {data?.items.map((movement) => (
          <Movement key={movement.id} movement={movement} />
        ))}
      </ul>
    </>
  );
}

function Movement({ movement }: { movement: StockMovement }) {
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 py-2">
      <MovementCause movement={movement} />
      <span className="text-right tabular-nums">
        <MovementUnits movement={movement} />
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
