import type { Event, FieldChange, HistoryEntry } from "@waybill/contract";
import { actorColumns } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { encodeId, encodeOptionalId, newId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import {
  insertHistory,
  replaceTags,
  replaceTerms,
  updateLineUnits,
  updateOrderRow,
} from "./change-store.ts";
import { clearAddress, writeAddress } from "./insert-store.ts";
import type { LineRecord, OrderRecord } from "./order.ts";
import { searchTermsOf } from "./search-terms.ts";

type OrderEventType = Extract<Event, { orderId: string }>["type"];

/** How a change is told. */
export interface Telling {
  history: HistoryEntry["type"];
  event: OrderEventType;
  reason?: string | undefined;
}

/**
 * The one writer of changes to an order that this transaction has locked: the row, its version, one history entry and
 * one event, together. Answers the order as it is then; a change that changes nothing answers it as it was.
 */
export function recordChange(
  context: Context,
  before: OrderRecord,
  changed: OrderRecord,
  telling: Telling,
): OrderRecord {
  const changes = differences(before, changed);
  if (changes.length === 0) return before;
  const { tx, now } = context;
  const after = { ...changed, version: before.version + 1, updatedAt: now };
  updateOrderRow(tx, after);
  writeParts(context, before, after);
  insertHistory(tx, {
    id: newId(),
    orderId: after.id,
    version: after.version,
    type: telling.history,
    actor: actorColumns(context.caller),
    changes,
    reason: telling.reason ?? null,
    at: now,
  });
  announce(context, {
    type: telling.event,
    orderId: encodeId("ord", after.id),
    version: after.version,
    fields: changes.map(({ field }) => field),
  });
  return after;
}

/** What lies in tables of its own is written only when it changed. */
function writeParts({ tx }: Context, before: OrderRecord, after: OrderRecord): void {
  const moved = after.lines.filter((line, index) => !sameUnits(line, before.lines[index]));
  if (moved.length > 0) updateLineUnits(tx, after.id, moved);
  for (const kind of ["shipping", "billing"] as const) {
    const address = after[`${kind}Address`];
    if (same(address, before[`${kind}Address`])) continue;
    if (address === null) clearAddress(tx, after.id, kind);
    else writeAddress(tx, after.id, kind, address);
  }
  if (!same(before.tags, after.tags)) replaceTags(tx, after);
  const terms = searchTermsOf(after);
  if (!same(searchTermsOf(before), terms)) replaceTerms(tx, after.id, terms);
}

/** Fields whose values a history may hold. */
const openFields: { field: string; read(order: OrderRecord): string | null }[] = [
  { field: "status", read: (order) => order.status },
  { field: "paymentStatus", read: (order) => order.paymentStatus },
  { field: "fulfillmentStatus", read: (order) => order.fulfillmentStatus },
  { field: "paidTotal", read: (order) => String(order.paidTotal) },
  { field: "externalId", read: (order) => order.externalId },
  { field: "tags", read: (order) => order.tags.join(", ") },
  { field: "assigneeId", read: (order) => encodeOptionalId("mem", order.assigneeId) },
  { field: "dueAt", read: (order) => order.dueAt?.toISOString() ?? null },
];

/** Fields that may hold personal data: a history names them without their values. */
const closedFields = ["shippingAddress", "billingAddress", "note"] as const;

const units = ["open", "allocated", "shipped", "delivered", "cancelled"] as const;

function differences(before: OrderRecord, after: OrderRecord): FieldChange[] {
  const open = openFields
    .map(({ field, read }) => ({ field, from: read(before), to: read(after) }))
    .filter(({ from, to }) => from !== to);
  const closed = closedFields
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, from: null, to: null }));
  const lines = after.lines.flatMap((line, index) =>
    units
      .map((state) => ({
        field: `lines/${line.sku}/${state}`,
        from: String(before.lines[index]?.[state]),
        to: String(line[state]),
      }))
      .filter(({ from, to }) => from !== to),
  );
  return [...open, ...closed, ...lines];
}

function sameUnits(line: LineRecord, other: LineRecord | undefined): boolean {
  return other !== undefined && units.every((state) => line[state] === other[state]);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
