import type { Context, Uuid } from "../../platform/context.ts";
import { checkVersion } from "../../platform/etag.ts";
import { notFound, problem } from "../../platform/problems.ts";
import type { OrderLedger, OrderRecord } from "../orders/index.ts";
import {
  isOpen,
  unitsThat,
  withLines,
  type FulfilmentLineRecord,
  type FulfilmentOrderRecord,
  type LineUnits,
} from "./fulfilment-order.ts";
import { fulfilmentOrdersOf, ordersOfFulfilmentOrders } from "./fulfilment-order-store.ts";
import { withPacked } from "./follow-order.ts";
import { keepFulfilmentOrders } from "./keep-fulfilment-orders.ts";
import { presentFulfilmentOrder } from "./present-fulfilment-order.ts";

/** A fulfilment order with all others of its order, which is locked: nobody else changes them now. */
export interface LockedFulfilmentOrder {
  order: OrderRecord;
  fulfilmentOrder: FulfilmentOrderRecord;
  all: FulfilmentOrderRecord[];
}

/** @throws not_found */
export async function lockFulfilmentOrder(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
): Promise<LockedFulfilmentOrder> {
  const [found] = await ordersOfFulfilmentOrders(context.tx, [id]);
  if (!found) throw notFound("fulfilment order");
  const order = await ledger.lockOrder(context, found.orderId);
  // Read under the order's lock: another request may have changed them meanwhile.
  const all = await fulfilmentOrdersOf(context.tx, order.id);
  const fulfilmentOrder = all.find((one) => one.id === id);
  if (!fulfilmentOrder) throw notFound("fulfilment order");
  return { order, fulfilmentOrder, all };
}

/**
 * The same of one that is open, and as the caller has seen it.
 *
 * @throws not_found, version_mismatch, conflict
 */
export async function lockSeen(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  ifMatch: string | undefined,
): Promise<LockedFulfilmentOrder> {
  const locked = await lockFulfilmentOrder(context, ledger, id);
  const { fulfilmentOrder } = locked;
  await checkVersion(ifMatch, fulfilmentOrder.version, () =>
    presentFulfilmentOrder(fulfilmentOrder),
  );
  requireOpen(fulfilmentOrder);
  return locked;
}

/** @throws conflict */
export function requireOpen(fulfilmentOrder: FulfilmentOrderRecord): void {
  if (isOpen(fulfilmentOrder)) return;
  throw problem("conflict", { detail: `The fulfilment order is ${fulfilmentOrder.status}.` });
}

/** The fulfilment order with what happened to some units of its lines. */
export function changeUnits(
  fulfilmentOrder: FulfilmentOrderRecord,
  units: readonly LineUnits[],
  change: (line: FulfilmentLineRecord, quantity: number) => Partial<FulfilmentLineRecord>,
): FulfilmentOrderRecord {
  const quantities = new Map(units.map(({ lineId, quantity }) => [lineId, quantity]));
  const lines = fulfilmentOrder.lines.map((line) => {
    const quantity = quantities.get(line.lineId);
    return quantity === undefined ? line : { ...line, ...change(line, quantity) };
  });
  return withLines(fulfilmentOrder, lines);
}

/** Keeps a changed fulfilment order, and tells the order when other units of it are packed then. */
export async function keepChanged(
  context: Context,
  ledger: OrderLedger,
  { order, fulfilmentOrder, all }: LockedFulfilmentOrder,
  changed: FulfilmentOrderRecord,
): Promise<FulfilmentOrderRecord> {
  const after = all.map((one) => (one.id === changed.id ? changed : one));
  const kept = keepFulfilmentOrders(context, all, after);
  if (unitsThat(changed.lines, "toShip") !== unitsThat(fulfilmentOrder.lines, "toShip")) {
    await ledger.ledgerChanged(context, order, withPacked(order, kept), {
      history: "packed",
      event: "order.packed",
    });
  }
  return kept.find(({ id }) => id === changed.id) ?? changed;
}
