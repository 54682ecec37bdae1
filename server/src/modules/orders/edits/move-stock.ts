import type { Uuid, Work } from "../../../platform/context.ts";
import {
  insertReservations,
  lockLevelsOf,
  planReservations,
  releaseUnits,
  type Demand,
  type SellableProduct,
} from "../../inventory/index.ts";
import { behindBackorders } from "../backorders/behind-backorders.ts";
import type { LineRecord, OrderRecord } from "../order.ts";
import type { EditedOrder } from "./apply-edits.ts";

/**
 * Moves the stock that an edited order needs, in the transaction that keeps the edit, and answers the order with what
 * has to wait for stock.
 *
 * @throws out_of_stock
 */
export async function moveStock(
  work: Work,
  before: OrderRecord,
  { order, more, fewer }: Pick<EditedOrder, "order" | "more" | "fewer">,
  products: readonly SellableProduct[],
): Promise<OrderRecord> {
  if (more.length === 0 && fewer.length === 0) return order;
  // All that the order holds or will hold first, in the one order of locks; giving back and taking lock only some each.
  const held = before.lines.filter(({ allocated }) => allocated > 0);
  await lockLevelsOf(work.tx, [...held, ...more].map(productOf));
  await releaseUnits(work, order.id, fewer);
  if (more.length === 0) return order;
  return reserveLines(work, order, more, products);
}

/**
 * Reserves units of lines that count them as allocated already. What is short of products that allow it waits: as a
 * backorder, or in a draft as units that are not held.
 *
 * @throws out_of_stock
 */
export async function reserveLines(
  work: Pick<Work, "tx" | "now">,
  order: OrderRecord,
  demands: readonly Demand[],
  products: readonly SellableProduct[],
): Promise<OrderRecord> {
  const locked = await lockLevelsOf(work.tx, demands.map(productOf));
  const stock = await behindBackorders(work, order.id, locked, products);
  const plan = planReservations(demands, stock, products);
  insertReservations(work, order.id, plan, { expiresAt: order.reserveUntil });
  return { ...order, lines: withWaiting(order, plan.backordered) };
}

/** The lines with the units that could not be reserved where they belong. */
export function withWaiting(
  { status, lines }: Pick<OrderRecord, "status" | "lines">,
  waiting: ReadonlyMap<Uuid, number>,
): LineRecord[] {
  if (waiting.size === 0) return lines;
  const state = status === "draft" ? "open" : "backordered";
  return lines.map((line) => {
    const units = waiting.get(line.id) ?? 0;
    return { ...line, allocated: line.allocated - units, [state]: line[state] + units };
  });
}

const productOf = ({ productId }: { productId: Uuid }) => productId;
