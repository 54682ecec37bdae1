import type { AdjustStockRequest, StockMovement } from "@waybill/contract";
import { actorColumns, presentActor } from "../../../platform/actor.ts";
import type { Context, Uuid } from "../../../platform/context.ts";
import { decodeId, encodeId, newId } from "../../../platform/ids.ts";
import { announce } from "../../../platform/outbox.ts";
import { invalid, problem } from "../../../platform/problems.ts";
import { findProductBySku, holdLocation, lockLevel, writeMovement } from "./store.ts";

/**
 * Adds to or takes from what a location has on hand, of archived products too: what is left of them is still counted.
 *
 * @throws out_of_stock when less than what is reserved would be left
 */
export async function adjustStock(
  { body }: AdjustStockRequest,
  context: Pick<Context, "tx" | "now" | "caller">,
): Promise<StockMovement> {
  const { tx, now } = context;
  const { sku, quantity, note = null } = body;
  const { productId, locationId } = await findPlace(tx, body);
  const level = await lockLevel(tx, productId, locationId, now);
  const available = level.on_hand - level.reserved;
  if (available + quantity < 0) throw outOfStock(sku, -quantity, available);
  // Made under the level's lock, so that the ids of a level's movements rise in the order in which they happened.
  const id = newId();
  const onHandAfter = level.on_hand + quantity;
  const movement = { id, productId, locationId, type: body.reason, quantity, onHandAfter, note };
  const actor = actorColumns(context.caller);
  writeMovement(tx, movement, actor, now);
  announce(context, {
    type: "stock.adjusted",
    productId: encodeId("prd", productId),
    fields: ["onHand", "available"],
  });
  return {
    ...movement,
    id: encodeId("mov", id),
    productId: encodeId("prd", productId),
    locationId: encodeId("loc", locationId),
    sku,
    orderId: null,
    actor: presentActor({
      actor_type: actor.type,
      actor_id: actor.id,
      actor_name: actor.name,
    }),
    at: now.toISOString(),
  };
}

async function findPlace(
  tx: Context["tx"],
  { sku, locationId }: AdjustStockRequest["body"],
): Promise<{ productId: Uuid; locationId: Uuid }> {
  const [product, location] = await Promise.all([
    findProductBySku(tx, sku),
    holdLocation(tx, locationId == null ? undefined : decodeId(locationId)),
  ]);
  if (!product) throw invalid("/sku", "is not the SKU of a product", "unknown_sku");
  if (!location) throw noLocation(locationId == null);
  return { productId: product.id, locationId: location.id };
}

function noLocation(isDefault: boolean) {
  return isDefault
    ? invalid("/locationId", "is needed: no location is active", "no_active_location")
    : invalid("/locationId", "is not the id of an active location", "unknown_location");
}

function outOfStock(sku: string, requested: number, available: number) {
  return problem("out_of_stock", {
    detail: `${requested} of ${sku} cannot be taken away: only ${available} are on hand and not promised to orders.`,
    shortages: [{ sku, requested, available }],
  });
}
