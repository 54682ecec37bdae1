import { amountDue, type LineRecord, type OrderRecord } from "./order.ts";
import type { Refusal } from "./refusal.ts";

/** What has to hold for a move; says what is missing, or nothing when nothing stands in its way. */
export type Guard = (order: OrderRecord, now: Date) => Refusal | undefined;

/** Whoever put it on hold and why is told, so that one knows whom to ask. */
export const notHeld: Guard = ({ holds }) => {
  if (holds.length === 0) return undefined;
  const told = holds.map(({ reason, placedBy }) => `“${reason}” (${placedBy.name})`).join(", ");
  return {
    code: "order_on_hold",
    detail: `The order is on hold: ${told}. Release ${holds.length === 1 ? "the hold" : "the holds"} first.`,
  };
};

/** Kept stock is for who pays in time, or has paid something already. */
export function reservationHasExpired(order: OrderRecord, now: Date): boolean {
  const { status, reserveUntil, paidTotal, authorizedTotal } = order;
  return (
    status === "pending" &&
    reserveUntil !== null &&
    reserveUntil <= now &&
    paidTotal === 0 &&
    authorizedTotal === 0 &&
    amountDue(order) > 0
  );
}

export const reservationHolds: Guard = (order, now) =>
  reservationHasExpired(order, now)
    ? {
        code: "reservation_expired",
        detail: `Its stock was kept until ${order.reserveUntil?.toISOString()}, and nobody has paid. Place the order anew.`,
      }
    : undefined;

export const nothingShipped: Guard = ({ lines }) => {
  const shipped = lines.filter((line) => line.shipped > 0);
  if (shipped.length === 0) return undefined;
  return {
    code: "transition_not_allowed",
    detail: `Part of the order has been shipped (${told(shipped, ({ shipped: units }) => units)}); it can no longer be cancelled.`,
  };
};

export const everythingShipped: Guard = ({ lines }) => {
  const waiting = lines.filter(({ allocated, backordered }) => allocated + backordered > 0);
  if (waiting.length > 0) {
    const backordered = waiting.filter((line) => line.backordered > 0);
    const queue =
      backordered.length === 0
        ? ""
        : ` Of these, ${told(backordered, (line) => line.backordered)} wait for stock.`;
    return {
      code: "transition_not_allowed",
      detail: `Not everything has been shipped yet; missing: ${told(waiting, (line) => line.allocated + line.backordered)}.${queue}`,
    };
  }
  if (lines.some(({ shipped }) => shipped > 0)) return undefined;
  return { code: "transition_not_allowed", detail: "Nothing of the order has been shipped." };
};

function told(lines: readonly LineRecord[], units: (line: LineRecord) => number): string {
  return lines.map((line) => `${units(line)} of ${line.sku}`).join(", ");
}
