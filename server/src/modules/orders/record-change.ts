import type { Event, FieldChange, HistoryEntry } from "@waybill/contract";
import { isDeepStrictEqual } from "node:util";
import type { Work } from "../../platform/context.ts";
import { encodeId, newId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import {
  insertHistory,
  insertPersonalChange,
  replaceTags,
  replaceTerms,
  updateOrderRow,
} from "./change-store.ts";
import { differences } from "./differences.ts";
import { clearAddress, writeAddress } from "./insert-store.ts";
import {
  emptyLines,
  insertLines,
  replaceCharges,
  replaceDiscounts,
  updateLines,
} from "./lines-store.ts";
import { undoOf } from "./order-versions.ts";
import {
  fulfillmentStatusOf,
  paymentStatusOf,
  unitsOf,
  unitsOrdered,
  type OrderRecord,
} from "./order.ts";
import { changedTerms } from "./search-terms.ts";

type OrderEventType = Extract<Event, { type: `order.${string}` }>["type"];

/** How a change is told. */
export interface Telling {
  history: HistoryEntry["type"];
  event: OrderEventType;
  reason?: string | undefined;
  note?: string | undefined;
}

/**
 * What follows from a change of an order, in the same transaction and told as the same change: fulfilment orders that
 * keep to the reservations, refunds of what was paid too much. It answers the order with what it changed.
 */
export type Consequence = (
  work: Work,
  before: OrderRecord,
  changed: OrderRecord,
) => OrderRecord | Promise<OrderRecord>;

/**
 * The one writer of changes to an order that this transaction has locked: the row, its version, one history entry and
 * one event, together. Answers the order as it is then; a change that changes nothing answers it as it was.
 */
export async function recordChange(
  work: Work,
  before: OrderRecord,
  changed: OrderRecord,
  telling: Telling,
  consequences: readonly Consequence[],
): Promise<OrderRecord> {
  let followed = withoutOldLabel(before, changed);
  for (const consequence of consequences) followed = await consequence(work, before, followed);
  const derived = { ...followed, ...derivedFrom(followed, work.now) };
  const changes = differences(before, derived);
  if (changes.length === 0) return before;
  const after = { ...derived, version: before.version + 1, updatedAt: work.now };
  updateOrderRow(work.tx, after);
  writeParts(work, before, after);
  tell(work, before, after, { ...telling, changes });
  return after;
}

/** A sub-status belongs to one status, and does not outlive it. */
function withoutOldLabel(before: OrderRecord, changed: OrderRecord): OrderRecord {
  const isOld = changed.status !== before.status && changed.subStatusId === before.subStatusId;
  return isOld ? { ...changed, subStatusId: null } : changed;
}

/** What is never set by hand. */
function derivedFrom(
  order: OrderRecord,
  now: Date,
): Pick<OrderRecord, "fulfillmentStatus" | "paymentStatus" | "deliveredAt"> {
  const delivered = unitsOf(order, "delivered");
  // By units, not by the status: what came back meanwhile has arrived all the same.
  const hasArrived =
    delivered > 0 && delivered === unitsOrdered(order) - unitsOf(order, "cancelled");
  return {
    fulfillmentStatus: fulfillmentStatusOf(order.lines),
    paymentStatus: paymentStatusOf(order),
    // More that was ordered since is waited for again.
    deliveredAt: hasArrived ? (order.deliveredAt ?? now) : null,
  };
}

function tell(
  work: Work,
  before: OrderRecord,
  after: OrderRecord,
  { changes, ...telling }: Telling & { changes: FieldChange[] },
): void {
  const { tx, actor, cause, now } = work;
  const undo = undoOf(before, after);
  const { id: orderId, version } = after;
  insertHistory(tx, {
    id: newId(),
    ...{ orderId, version, actor, cause, changes },
    type: telling.history,
    reason: telling.reason ?? null,
    note: telling.note ?? null,
    undo: undo.open,
    at: now,
  });
  if (undo.personal) insertPersonalChange(tx, { orderId, version, undo: undo.personal });
  announce(work, {
    type: telling.event,
    orderId: encodeId("ord", orderId),
    version,
    fields: changes.map(({ field }) => field),
  });
}

/** What lies in tables of its own is written only when it changed. */
function writeParts({ tx }: Work, before: OrderRecord, after: OrderRecord): void {
  writeLines(tx, before, after);
  if (!isDeepStrictEqual(before.charges, after.charges)) {
    replaceCharges(tx, after.id, after.charges);
  }
  if (!isDeepStrictEqual(before.discounts, after.discounts)) {
    replaceDiscounts(tx, after.id, after.discounts);
  }
  for (const kind of ["shipping", "billing"] as const) {
    const address = after[`${kind}Address`];
    if (isDeepStrictEqual(address, before[`${kind}Address`])) continue;
    if (address === null) clearAddress(tx, after.id, kind);
    else writeAddress(tx, after.id, kind, address);
  }
  if (!isDeepStrictEqual(before.tags, after.tags)) replaceTags(tx, after);
  const terms = changedTerms(before, after);
  if (terms) replaceTerms(tx, after.id, terms);
}

function writeLines(tx: Work["tx"], before: OrderRecord, after: OrderRecord): void {
  const old = new Map(before.lines.map((line) => [line.id, line]));
  const kept = new Set(after.lines.map(({ id }) => id));
  insertLines(
    tx,
    after.id,
    after.lines.filter(({ id }) => !old.has(id)),
  );
  updateLines(
    tx,
    after.id,
    after.lines.filter((line) => old.has(line.id) && !isDeepStrictEqual(old.get(line.id), line)),
  );
  emptyLines(
    tx,
    after.id,
    before.lines.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  );
}
