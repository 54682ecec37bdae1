import type { StockMovement } from "@waybill/contract";
import { presentActor } from "../../../platform/actor.ts";
import type { Work } from "../../../platform/context.ts";
import { encodeId, encodeOptionalId } from "../../../platform/ids.ts";
import type { NewMovement } from "./change-store.ts";
import type { StockMovementRow } from "./store.ts";

export function presentMovement(row: StockMovementRow): StockMovement {
  return {
    id: encodeId("mov", row.id),
    productId: encodeId("prd", row.product_id),
    sku: row.sku,
    locationId: encodeId("loc", row.location_id),
    type: row.type,
    quantity: row.quantity,
    damagedQuantity: row.damaged_quantity,
    discardedQuantity: row.discarded_quantity,
    onHandAfter: row.on_hand_after,
    orderId: encodeOptionalId("ord", row.order_id),
    transferId: encodeOptionalId("trf", row.transfer_id),
    actor: presentActor(row),
    note: row.note,
    at: row.at.toISOString(),
  };
}

/** One that this transaction has written. */
export function presentNewMovement(
  { productId, locationId, orderId, transferId, ...movement }: NewMovement,
  sku: string,
  { actor, now }: Pick<Work, "actor" | "now">,
): StockMovement {
  return {
    ...movement,
    id: encodeId("mov", movement.id),
    productId: encodeId("prd", productId),
    sku,
    locationId: encodeId("loc", locationId),
    orderId: encodeOptionalId("ord", orderId),
    transferId: encodeOptionalId("trf", transferId),
    actor: presentActor({ actor_type: actor.type, actor_id: actor.id, actor_name: actor.name }),
    at: now.toISOString(),
  };
}
