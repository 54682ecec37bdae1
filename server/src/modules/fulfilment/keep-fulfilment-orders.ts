import { isDeepStrictEqual } from "node:util";
import { changedFields } from "../../platform/changed-fields.ts";
import type { Work } from "../../platform/context.ts";
import { encodeId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import type { FulfilmentOrderRecord } from "./fulfilment-order.ts";
import { insertFulfilmentOrders, updateFulfilmentOrders } from "./fulfilment-order-store.ts";

/**
 * The one writer of fulfilment orders, whose order this transaction has locked: those that are new, and those that
 * changed, each with its version and event. Answers them as they are then; those that did not change are as they were.
 */
export function keepFulfilmentOrders(
  work: Pick<Work, "tx" | "now">,
  before: readonly FulfilmentOrderRecord[],
  after: readonly FulfilmentOrderRecord[],
): FulfilmentOrderRecord[] {
  const old = new Map(before.map((order) => [order.id, order]));
  const kept = after.map((order) => {
    const previous = old.get(order.id);
    return previous === undefined || isDeepStrictEqual(previous, order)
      ? order
      : { ...order, version: previous.version + 1, updatedAt: work.now };
  });
  const made = kept.filter(({ id }) => !old.has(id));
  const changed = kept.filter(({ id, version }) => version !== (old.get(id)?.version ?? version));
  insertFulfilmentOrders(work.tx, made);
  updateFulfilmentOrders(work.tx, changed);
  for (const order of [...made, ...changed]) tell(work, old.get(order.id), order);
  return kept;
}

const told = ["locationId", "status", "lines", "cancelReason", "mergedIntoId"] as const;

function tell(
  work: Pick<Work, "tx" | "now">,
  before: FulfilmentOrderRecord | undefined,
  after: FulfilmentOrderRecord,
): void {
  const visible = Object.fromEntries(told.map((field) => [field, after[field]]));
  announce(work, {
    type: "fulfilment.updated",
    fulfilmentOrderId: encodeId("ful", after.id),
    orderId: encodeId("ord", after.orderId),
    version: after.version,
    fields: before === undefined ? [] : changedFields(before, visible),
  });
}
