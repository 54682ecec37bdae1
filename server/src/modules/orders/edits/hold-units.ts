import type { FieldError } from "@waybill/contract";
import type { Work } from "../../../platform/context.ts";
import { problem } from "../../../platform/problems.ts";
import { findProductsById, keepReservedUntil, releaseOfOrder } from "../../inventory/index.ts";
import { reservationHolds } from "../guards.ts";
import { amountDue, isFinished, type OrderRecord } from "../order.ts";
import type { Consequence } from "../record-change.ts";
import { conflict, refuse } from "../refusal.ts";
import { reserveLines } from "./move-stock.ts";

const longestMs = 90 * 24 * 60 * 60 * 1000;

/** What is wrong with a time until which stock is to be kept. */
export function reserveUntilErrors(
  { reserveUntil }: { reserveUntil?: string | null | undefined },
  now: Date,
): FieldError[] {
  if (!reserveUntil) return [];
  const ahead = new Date(reserveUntil).getTime() - now.getTime();
  const pointer = "/reserveUntil";
  if (ahead <= 0) return [{ pointer, detail: "must be in the future", code: "past" }];
  if (ahead <= longestMs) return [];
  return [{ pointer, detail: "must be at most 90 days ahead", code: "maximum" }];
}

/**
 * Lets an order that was a draft, or still is one, hold all its units until its `reserveUntil`: those that it holds
 * already are kept, the rest is reserved.
 *
 * @param order With the status and the time that it is about to have.
 * @throws out_of_stock, product_archived
 */
export async function holdUnits(
  work: Pick<Work, "tx" | "now">,
  order: OrderRecord,
): Promise<OrderRecord> {
  keepReservedUntil(work.tx, order.id, order.reserveUntil);
  const open = order.lines.filter((line) => line.open > 0);
  const products = await findProductsById(
    work.tx,
    order.lines.map(({ productId }) => productId),
  );
  const archived = products.filter(({ status }) => status === "archived");
  if (archived.length > 0) {
    throw problem("product_archived", {
      detail: `${archived.map(({ sku }) => sku).join(", ")} is no longer sold. Take it off the order.`,
    });
  }
  if (open.length === 0) return order;
  const lines = order.lines.map((line) => {
    return { ...line, allocated: line.allocated + line.open, open: 0 };
  });
  const demands = open.map(({ id, productId, sku, open: quantity }) => {
    return { lineId: id, productId, sku, quantity };
  });
  return reserveLines(work, { ...order, lines }, demands, products);
}

/**
 * Another time until which an order's stock is kept: a draft holds its units, or gives them back, and a pending order
 * may be paid for longer. Undefined changes nothing.
 *
 * @throws conflict, reservation_expired, out_of_stock, product_archived
 */
export async function changeReserveUntil(
  work: Pick<Work, "tx" | "now">,
  order: OrderRecord,
  until: string | null | undefined,
): Promise<OrderRecord> {
  if (until === undefined) return order;
  const reserveUntil = until === null ? null : new Date(until);
  if (order.status === "draft") {
    return reserveUntil ? holdUnits(work, { ...order, reserveUntil }) : letGoOfUnits(work, order);
  }
  if (order.status !== "pending") {
    refuse(conflict(`The order is ${order.status}: its stock is kept for it without end.`));
  }
  refuse(reservationHolds(order, work.now));
  keepReservedUntil(work.tx, order.id, reserveUntil);
  return { ...order, reserveUntil };
}

/** Gives back what a draft holds. */
async function letGoOfUnits(
  work: Pick<Work, "tx" | "now">,
  order: OrderRecord,
): Promise<OrderRecord> {
  await releaseOfOrder(work, order.id);
  const lines = order.lines.map((line) => {
    return { ...line, open: line.open + line.allocated, allocated: 0 };
  });
  return { ...order, lines, reserveUntil: null };
}

/** Stock that was kept for an order until it is paid is its own from when it is paid or confirmed. */
export const keepForGood: Consequence = ({ tx }, _, changed) => {
  const { status, reserveUntil, id } = changed;
  if (reserveUntil === null || status === "draft") return changed;
  if (status === "pending" && amountDue(changed) > 0) return changed;
  if (!isFinished(changed)) keepReservedUntil(tx, id, null);
  return { ...changed, reserveUntil: null };
};
