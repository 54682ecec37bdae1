import type { Uuid, Work } from "../../../platform/context.ts";
import type { LockedStock } from "../../inventory/index.ts";
import { selectAwaited } from "./store.ts";

/**
 * What of some stock an order may take: what those that wait for it will leave. Stock that has just come in is theirs,
 * even before they were given it, so nobody jumps the queue. Only products that can be waited for are asked about: for
 * one that was taken off backorder while orders wait, the queue holds from when its stock is given out.
 *
 * @param orderId Whose own waiting units do not stand in its way.
 */
export async function behindBackorders(
  { tx, now }: Pick<Work, "tx" | "now">,
  orderId: Uuid,
  stock: LockedStock,
  products: readonly { id: Uuid; allowBackorder: boolean }[],
): Promise<LockedStock> {
  const ids = products.filter(({ allowBackorder }) => allowBackorder).map(({ id }) => id);
  if (ids.length === 0) return stock;
  const awaited = await selectAwaited(tx, ids, { except: orderId, now });
  return awaited.size === 0 ? stock : without(stock, awaited);
}

/** Taken off the levels in the order in which they are locked: which of them is the same to who waits. */
function without(stock: LockedStock, units: ReadonlyMap<Uuid, number>): LockedStock {
  const left = new Map(units);
  const levels = stock.levels.map((level) => {
    const taken = Math.min(Math.max(level.available, 0), left.get(level.productId) ?? 0);
    left.set(level.productId, (left.get(level.productId) ?? 0) - taken);
    return { ...level, available: level.available - taken };
  });
  return { ...stock, levels };
}
