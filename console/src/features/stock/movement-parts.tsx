import type { StockMovement } from "@waybill/client";

import { paths } from "../../paths.ts";
import { useTenant } from "../../tenant.ts";
import { Link } from "../../ui/link.tsx";
import { movementLabel, signed } from "./stock-words.ts";

/** What happened, to how many, and what it was for. */
export function MovementCause({ movement }: { movement: StockMovement }) {
  const { slug } = useTenant();
  const { type, orderId, transferId, note } = movement;
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      {movementLabel(type)}
      {orderId !== null && <Link href={paths.order(slug, orderId)}>Order</Link>}
      {transferId !== null && <Link href={paths.transfer(slug, transferId)}>Transfer</Link>}
      {note !== null && <span className="break-words text-muted">{note}</span>}
    </span>
  );
}

/** Units on hand; where a movement is of damaged ones, those are named beside it. */
export function MovementUnits({ movement }: { movement: StockMovement }) {
  const { quantity, damagedQuantity, discardedQuantity } = movement;
  const aside = [
    damagedQuantity === 0 ? "" : `${signed(damagedQuantity)} damaged`,
    discardedQuantity === 0 ? "" : `${discardedQuantity} thrown away`,
  ].filter(Boolean);
  return (
    <>
      {aside.length > 0 && <span className="mr-2 text-xs text-muted">{aside.join(", ")}</span>}
      <span className="font-medium">{signed(quantity)}</span>
    </>
  );
}
