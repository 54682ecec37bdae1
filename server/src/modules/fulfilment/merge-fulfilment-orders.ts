import type { FulfilmentOrderMerge } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { decodeId } from "../../platform/ids.ts";
import { invalid, problem } from "../../platform/problems.ts";
import type { OrderLedger } from "../orders/index.ts";
import { requireOpen } from "./change-fulfilment-order.ts";
import {
  unitsThat,
  withLines,
  type FulfilmentLineRecord,
  type FulfilmentOrderRecord,
} from "./fulfilment-order.ts";
import { fulfilmentOrdersOf, ordersOfFulfilmentOrders } from "./fulfilment-order-store.ts";
import { keepFulfilmentOrders } from "./keep-fulfilment-orders.ts";

/**
 * Makes several of one order at one location one: the first that is named. The others are cancelled, and say where
 * their units went.
 *
 * @throws conflict, invalid_request
 */
export async function mergeFulfilmentOrders(
  context: Context,
  ledger: OrderLedger,
  { fulfilmentOrderIds }: FulfilmentOrderMerge,
): Promise<FulfilmentOrderRecord> {
  const ids = fulfilmentOrderIds.map(decodeId);
  const order = await ledger.lockOrder(context, await orderOf(context, ids));
  const all = await fulfilmentOrdersOf(context.tx, order.id);
  // In the order in which they are named; none is missing, for none ever changes its order.
  const [first, ...others] = ids.flatMap((id) => all.filter((one) => one.id === id));
  if (!first) throw new Error("the contract asks for two at least");
  refuseStrangers(first, others);
  const merged = withLines(first, together([first, ...others].flatMap(({ lines }) => lines)));
  const changed = new Map([[first.id, merged]]);
  for (const other of others) {
    changed.set(other.id, { ...other, status: "cancelled", mergedIntoId: first.id });
  }
  const kept = keepFulfilmentOrders(
    context,
    all,
    all.map((one) => changed.get(one.id) ?? one),
  );
  return kept.find(({ id }) => id === first.id) ?? merged;
}

/** The one order that they all belong to. */
async function orderOf({ tx }: Context, ids: readonly Uuid[]): Promise<Uuid> {
  const found = new Map(
    (await ordersOfFulfilmentOrders(tx, ids)).map(({ id, orderId }) => [id, orderId]),
  );
  const orderIds = ids.map((id, index) => {
    const orderId = found.get(id);
    if (orderId !== undefined) return orderId;
    throw invalid(
      `/fulfilmentOrderIds/${index}`,
      "is not a fulfilment order",
      "unknown_fulfilment_order",
    );
  });
  const [orderId = "", another] = new Set(orderIds);
  if (another !== undefined) throw refusal("They belong to different orders.");
  return orderId;
}

function refuseStrangers(
  first: FulfilmentOrderRecord,
  others: readonly FulfilmentOrderRecord[],
): void {
  for (const one of [first, ...others]) {
    requireOpen(one);
    if (one.locationId !== first.locationId) throw refusal("They are at different locations.");
    if (unitsThat(one.lines, ({ shipped }) => shipped) > 0) {
      throw refusal("Part of them has been shipped.");
    }
  }
}

function refusal(detail: string) {
  return problem("conflict", { detail: `${detail} Nothing was merged.` });
}

/** One line of each, with the units of all. */
function together(lines: readonly FulfilmentLineRecord[]): FulfilmentLineRecord[] {
  const sums = new Map<Uuid, FulfilmentLineRecord>();
  for (const line of lines) {
    const sum = sums.get(line.lineId);
    sums.set(line.lineId, {
      ...line,
      quantity: line.quantity + (sum?.quantity ?? 0),
      picked: line.picked + (sum?.picked ?? 0),
      packed: line.packed + (sum?.packed ?? 0),
    });
  }
  return [...sums.values()];
}
