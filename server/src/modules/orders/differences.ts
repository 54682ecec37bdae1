import type { FieldChange } from "@waybill/contract";
import { isDeepStrictEqual } from "node:util";
import { encodeOptionalId } from "../../platform/ids.ts";
import type { DiscountRecord, LineRecord, OrderRecord } from "./order.ts";

/** Fields whose values a history may hold. */
const openFields: { field: string; read(order: OrderRecord): string | null }[] = [
  { field: "status", read: (order) => order.status },
  { field: "paymentStatus", read: (order) => order.paymentStatus },
  { field: "fulfillmentStatus", read: (order) => order.fulfillmentStatus },
  { field: "subStatusId", read: (order) => encodeOptionalId("sub", order.subStatusId) },
  { field: "subtotal", read: (order) => String(order.subtotal) },
  { field: "discountTotal", read: (order) => String(order.discountTotal) },
  { field: "shippingTotal", read: (order) => String(order.shippingTotal) },
  { field: "taxTotal", read: (order) => String(order.taxTotal) },
  { field: "creditTotal", read: (order) => String(order.creditTotal) },
  { field: "total", read: (order) => String(order.total) },
  { field: "authorizedTotal", read: (order) => String(order.authorizedTotal) },
  { field: "paidTotal", read: (order) => String(order.paidTotal) },
  { field: "refundPendingTotal", read: (order) => String(order.refundPendingTotal) },
  { field: "refundedTotal", read: (order) => String(order.refundedTotal) },
  { field: "shippingMethodId", read: (order) => encodeOptionalId("shm", order.shippingMethodId) },
  // By name: rows can take each other's place without changing a total.
  { field: "fees", read: feesOf },
  { field: "discounts", read: discountsOf },
  { field: "externalId", read: (order) => order.externalId },
  { field: "tags", read: (order) => order.tags.join(", ") },
  { field: "assigneeId", read: (order) => encodeOptionalId("mem", order.assigneeId) },
  { field: "holds", read: (order) => String(order.holds.length) },
  { field: "dueAt", read: (order) => order.dueAt?.toISOString() ?? null },
  { field: "reserveUntil", read: (order) => order.reserveUntil?.toISOString() ?? null },
  {
    field: "authorizationExpiresAt",
    read: (order) => order.authorizationExpiresAt?.toISOString() ?? null,
  },
  { field: "deliveredAt", read: (order) => order.deliveredAt?.toISOString() ?? null },
];

function feesOf({ charges }: OrderRecord): string | null {
  const fees = charges.filter(({ type }) => type === "fee");
  return listed(fees.map(({ label, amount }) => `${label} ${amount}`));
}

/** Their terms: what they come to is in the totals. */
function discountsOf({ discounts, lines }: OrderRecord): string | null {
  const skuOf = new Map(lines.map(({ id, sku }) => [id, sku]));
  const terms = ({ percentage, fixed }: DiscountRecord) =>
    percentage === null ? String(fixed) : `${percentage / 10_000}%`;
  return listed(
    discounts.map((one) => {
      const at = one.lineId === null ? "" : `${skuOf.get(one.lineId) ?? ""} `;
      return `${at}${one.label} ${terms(one)}`;
    }),
  );
}

function listed(rows: readonly string[]): string | null {
  return rows.length === 0 ? null : rows.toSorted().join(", ");
}

/** Fields that may hold personal data: a history names them without their values. */
const closedFields = ["shippingAddress", "billingAddress", "note"] as const;

const lineFields = [
  ...["quantity", "open", "allocated", "backordered", "packed", "shipped", "delivered"],
  ...["returned", "cancelled", "unitPrice", "discount", "tax", "total"],
] as (keyof LineRecord)[]; // Each is a field of a line.

/** What of an order differs, in words for a history. Amounts are minor units. */
export function differences(before: OrderRecord, after: OrderRecord): FieldChange[] {
  const open = openFields
    .map(({ field, read }) => ({ field, from: read(before), to: read(after) }))
    .filter(({ from, to }) => from !== to);
  const closed = closedFields
    .filter((field) => !isDeepStrictEqual(before[field], after[field]))
    .map((field) => ({ field, from: null, to: null }));
  return [...open, ...closed, ...lineDifferences(before.lines, after.lines)];
}

function lineDifferences(
  before: readonly LineRecord[],
  after: readonly LineRecord[],
): FieldChange[] {
  const old = new Map(before.map((line) => [line.id, line]));
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  return [
    ...after.flatMap((line) => fieldsOf(line, old.get(line.id), line)),
    ...gone.flatMap((line) => fieldsOf(line, line, undefined)),
  ];
}

function fieldsOf(
  { sku }: LineRecord,
  before: LineRecord | undefined,
  after: LineRecord | undefined,
): FieldChange[] {
  const read = (line: LineRecord | undefined, field: keyof LineRecord) =>
    line === undefined ? null : String(line[field]);
  return lineFields
    .map((field) => ({
      field: `lines/${sku}/${field}`,
      from: read(before, field),
      to: read(after, field),
    }))
    .filter(({ from, to }) => from !== to && !((from ?? "0") === "0" && (to ?? "0") === "0"));
}
