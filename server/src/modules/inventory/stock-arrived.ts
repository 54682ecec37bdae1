import type { Uuid, Work } from "../../platform/context.ts";

/**
 * Told of products of which there is more, once the transaction that brought them is kept: orders that wait for them
 * may have them.
 */
export type StockArrived = (work: Pick<Work, "tenantId" | "afterCommit">, products: Uuid[]) => void;

/** What of it app.ts hands in. */
export interface InventoryOptions {
  stockArrived?: (tenantId: Uuid, productIds: readonly Uuid[]) => Promise<void>;
}

export function tellArrivals({ stockArrived }: InventoryOptions): StockArrived {
  return ({ tenantId, afterCommit }, products) => {
    if (stockArrived === undefined || products.length === 0) return;
    afterCommit(() => stockArrived(tenantId, products));
  };
}
