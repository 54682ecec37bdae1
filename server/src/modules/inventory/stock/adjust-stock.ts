import type { AdjustStockRequest, StockAdjustment, StockMovement } from "@waybill/contract";
import type { Work } from "../../../platform/context.ts";
import { invalid, problem } from "../../../platform/problems.ts";
import type { StockArrived } from "../stock-arrived.ts";
import { requireLocation } from "../locations/require-location.ts";
import { changeStock, takeInHand, type StockChange } from "./change-stock.ts";
import type { HeldLevel } from "./change-store.ts";
import { presentNewMovement } from "./movement.ts";
import { requireProducts } from "./require-products.ts";

/**
 * Adds to or takes from what a location has, of archived products too: what is left of them is still counted.
 *
 * @throws invalid_request, out_of_stock when less than what is reserved would be left, quantity_exceeded when more would
 *   be taken from what is damaged than there is
 */
export async function adjustStock(
  { body }: AdjustStockRequest,
  work: Work,
  stockArrived: StockArrived,
): Promise<StockMovement> {
  const { sku, quantity, reason, note = null } = body;
  if (reason === "discarded" && quantity > 0) {
    throw invalid("/quantity", "must be negative: what is discarded goes away", "maximum");
  }
  const [[product], locationId] = await Promise.all([
    requireProducts(work.tx, [{ sku, pointer: "/sku" }]),
    requireLocation(work.tx, body.locationId, "/locationId"),
  ]);
  const place = { productId: product?.id ?? "", locationId }; // One for the one SKU.
  const stock = await takeInHand(work, [place]);
  const buckets = bucketsOf(reason, quantity);
  refuseMissing(sku, stock.at(place), buckets);
  const { movements, arrived } = changeStock(work, stock, [
    { ...place, ...buckets, type: reason, note },
  ]);
  stockArrived(work, arrived);
  const [movement] = movements;
  if (!movement) throw new Error("an adjustment is never of 0 units");
  return presentNewMovement(movement, sku, work);
}

type Buckets = Pick<StockChange, "quantity" | "damagedQuantity" | "discardedQuantity">;

/** Where the units of an adjustment come from and go. */
function bucketsOf(reason: StockAdjustment["reason"], quantity: number): Buckets {
  if (reason === "damaged") return { quantity, damagedQuantity: -quantity };
  if (reason === "discarded") return { damagedQuantity: quantity, discardedQuantity: -quantity };
  return { quantity };
}

function refuseMissing(sku: string, level: HeldLevel, buckets: Buckets): void {
  const { quantity = 0, damagedQuantity = 0 } = buckets;
  const available = level.onHand - level.reserved;
  if (available + quantity < 0) throw outOfStock(sku, -quantity, available);
  if (level.damaged + damagedQuantity >= 0) return;
  throw problem("quantity_exceeded", {
    detail: `${-damagedQuantity} of ${sku} cannot be taken from what is damaged: there are ${level.damaged}.`,
    errors: [{ pointer: "/quantity", detail: `at most ${level.damaged} are damaged`, code: "maximum" }], // prettier-ignore
  });
}

function outOfStock(sku: string, requested: number, available: number) {
  return problem("out_of_stock", {
    detail: `${requested} of ${sku} cannot be taken away: only ${available} are on hand and not promised to orders.`,
    shortages: [{ sku, requested, available }],
  });
}
