import type { Uuid, Work } from "../../../platform/context.ts";
import { changeStock, takeInHand, type StockChange } from "./change-stock.ts";

/** Units of an order that came back to a location, and what becomes of them. */
export interface ReturnedUnits {
  productId: Uuid;
  /** Null only for what is thrown away without ever lying anywhere. */
  locationId: Uuid | null;
  quantity: number;
  /** On hand again, kept as damaged, or thrown away. */
  disposition: "restock" | "damage" | "discard";
}

/**
 * Takes back units of an order, each with its movement at its location. Answers the products of which there is more now. The caller has
 * locked the order and checked that so many units were delivered, and that the locations are active.
 */
export async function returnStock(
  work: Pick<Work, "tx" | "now" | "actor">,
  orderId: Uuid,
  units: readonly ReturnedUnits[],
): Promise<Uuid[]> {
  const returned = units.flatMap(placed);
  if (returned.length === 0) return [];
  const stock = await takeInHand(work, returned);
  const changes = returned.map(({ productId, locationId, quantity, disposition }): StockChange => {
    return { type: "returned", orderId, productId, locationId, ...bucketOf[disposition](quantity) };
  });
  return changeStock(work, stock, changes).arrived;
}

function placed({ locationId, ...units }: ReturnedUnits) {
  if (units.quantity === 0) return [];
  if (locationId !== null) return [{ ...units, locationId }];
  if (units.disposition === "discard") return [];
  throw new Error(`what is to ${units.disposition} lies at a location`);
}

const bucketOf = {
  restock: (quantity: number) => ({ quantity }),
  damage: (damagedQuantity: number) => ({ damagedQuantity }),
  discard: (discardedQuantity: number) => ({ discardedQuantity }),
} satisfies Record<ReturnedUnits["disposition"], (quantity: number) => Partial<StockChange>>;
