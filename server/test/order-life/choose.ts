import type { Order } from "@waybill/contract";
import fc from "fast-check";
import type { Run } from "./run.ts";

/** Which of those that there are; it shrinks to the first. */
export const which = fc.nat({ max: 23 });
export const units = fc.integer({ min: 1, max: 4 });
/** Once in a while somebody does what nobody should. */
export const rarely = fc.nat({ max: 7 }).map((die) => die === 7);

export function pick<T>(from: readonly T[], index: number): T | undefined {
  return from[index % from.length];
}

/** An order that suits, or, when the actor is defiant, any. */
export function pickOrder(
  { orders }: Run,
  { index, isDefiant }: { index: number; isDefiant: boolean },
  suits: (order: Order) => boolean,
): Order | undefined {
  const all = [...orders.values()];
  return pick(isDefiant ? all : all.filter(suits), index);
}

/** How the failure names an order. */
export function nameOf({ number, status, version }: Order): string {
  return `#${number} (${status}, version ${version})`;
}

export function mayDo(order: Order, action: string): boolean {
  return order.allowedActions.some((one) => one.action === action && one.allowed);
}
