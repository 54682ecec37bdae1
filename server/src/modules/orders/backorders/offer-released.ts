import type { Uuid } from "../../../platform/context.ts";
import type { Database } from "../../../platform/database.ts";
import type { Reaction } from "../order-ledger.ts";
import type { LineRecord, OrderRecord } from "../order.ts";
import { allocateBackorders } from "./allocate-backorders.ts";

/**
 * What an order gives back, because it was cancelled, edited or ran out of time, is offered to those that wait for it,
 * once the change is kept.
 */
export function offerReleased(database: Database, now: () => Date): Reaction {
  return async (work, before, after, ledger) => {
    const productIds = releasedProducts(before, after);
    if (productIds.length > 0) {
      work.afterCommit(() =>
        allocateBackorders({ database, ledger, now }, work.tenantId, productIds),
      );
    }
    return after;
  };
}

/** The products of which a change gave units back: fewer are held, and they did not leave. */
function releasedProducts(before: OrderRecord, after: OrderRecord): Uuid[] {
  const lines = new Map(after.lines.map((line) => [line.id, line]));
  const released = before.lines.filter((line) => {
    const now: Pick<LineRecord, "allocated" | "shipped"> | undefined = lines.get(line.id);
    const units = line.allocated + line.shipped - (now ? now.allocated + now.shipped : 0);
    return units > 0;
  });
  return [...new Set(released.map(({ productId }) => productId))];
}
