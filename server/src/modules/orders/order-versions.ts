import { isDeepStrictEqual } from "node:util";
import type { Uuid } from "../../platform/context.ts";
import type { OrderRecord } from "./order.ts";

/** Raised by every change: not kept, but counted. */
const counted = new Set<string>(["version", "updatedAt"]);
/** Personal data: what a change replaced of it is kept apart, where a person can be erased. */
export const personalFields = ["shippingAddress", "billingAddress", "note"] as const;
const personal = new Set<string>(personalFields);
/** Parts with ids of their own: only those that differ are kept. */
const partLists = ["lines", "charges", "discounts", "holds"] as const;
type PartList = (typeof partLists)[number];

/** What a change of a list replaced: the parts as they were, and which were not there before. */
interface UndoneParts {
  before: { id: Uuid }[];
  added: Uuid[];
  /** All ids as they stood, in their order. */
  order: Uuid[];
}

/** What a change replaced, field by field, as JSON. */
export type Undo = Partial<Record<keyof OrderRecord, unknown>>;

/** What it takes to get from an order back to what it was before. */
export function undoOf(
  before: OrderRecord,
  after: OrderRecord,
): { open: Undo; personal: Undo | undefined } {
  // The fields of a record are its keys.
  const fields = (Object.keys(before) as (keyof OrderRecord)[]).filter(
    (field) => !counted.has(field) && !isDeepStrictEqual(before[field], after[field]),
  );
  const pick = (wanted: (field: keyof OrderRecord) => boolean): Undo =>
    Object.fromEntries(
      fields.filter(wanted).map((field) => [field, replaced(field, before, after)]),
    );
  const closed = pick((field) => personal.has(field));
  return {
    open: pick((field) => !personal.has(field)),
    personal: Object.keys(closed).length > 0 ? closed : undefined,
  };
}

function replaced(field: keyof OrderRecord, before: OrderRecord, after: OrderRecord): unknown {
  if (!isPartList(field)) return before[field];
  const [old, present] = [partsOf(before, field), partsOf(after, field)];
  const stillThere = new Map(present.map((part) => [part.id, part]));
  const wasThere = new Set(old.map(({ id }) => id));
  return {
    before: old.filter((part) => !isDeepStrictEqual(stillThere.get(part.id), part)),
    added: present.map(({ id }) => id).filter((id) => !wasThere.has(id)),
    order: old.map(({ id }) => id),
  } satisfies UndoneParts;
}

/** The order as it was before a change. */
export function undo(order: OrderRecord, undone: Undo): OrderRecord {
  const fields = Object.entries(undone).map(([field, value]) => {
    if (!isPartList(field)) return [field, revive(field, value)];
    const parts = value as UndoneParts; // Written by `replaced`.
    return [field, restoreParts(partsOf(order, field), parts)];
  });
  // Every value was one of a record's, written by `undoOf`.
  return { ...order, version: order.version - 1, ...Object.fromEntries(fields) } as OrderRecord;
}

function restoreParts(present: { id: Uuid }[], { before, added, order }: UndoneParts) {
  const known = new Map([...present, ...before.map(revivePart)].map((part) => [part.id, part]));
  for (const id of added) known.delete(id);
  return order.flatMap((id) => known.get(id) ?? []);
}

const dates = new Set<string>([
  "placedAt",
  "dueAt",
  "reserveUntil",
  "deliveredAt",
  "authorizationExpiresAt",
]);

function revive(field: string, value: unknown): unknown {
  return dates.has(field) && typeof value === "string" ? new Date(value) : value;
}

function revivePart(part: { id: Uuid }): { id: Uuid } {
  const fields = Object.entries(part).map(([field, value]) => [field, revive(field, value)]);
  return { ...part, ...Object.fromEntries(fields) };
}

function isPartList(field: string): field is PartList {
  return partLists.some((one) => one === field);
}

function partsOf(order: OrderRecord, field: PartList): { id: Uuid }[] {
  return order[field];
}
