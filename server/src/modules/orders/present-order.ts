import type { Order, OrderState, OrderSummary } from "@waybill/contract";
import { presentActor } from "../../platform/actor.ts";
import { encodeId, encodeOptionalId } from "../../platform/ids.ts";
import { allowedActions, type Viewer } from "./allowed-actions.ts";
import {
  amountDue,
  type ChargeRecord,
  type DiscountRecord,
  type HoldRecord,
  type LineRecord,
  type OrderRecord,
} from "./order.ts";
import type { SummaryRow } from "./list-store.ts";

/** The order as the contract shows it, with what this caller may do to it. */
export function presentOrder(order: OrderRecord, viewer: Viewer): Order {
  return { ...presentState(order), allowedActions: allowedActions(order, viewer) };
}

/** The order alone, for any time. */
export function presentState(order: OrderRecord): OrderState {
  const money = (amount: number) => ({ amount, currency: order.currency });
  const customerId = encodeId("cus", order.customer.id);
  return {
    id: encodeId("ord", order.id),
    version: order.version,
    number: String(order.number),
    status: order.status,
    paymentStatus: order.paymentStatus,
    fulfillmentStatus: order.fulfillmentStatus,
    customerId,
    customer: { ...order.customer, id: customerId },
    currency: order.currency,
    lines: order.lines.map((line) => presentLine(line, money)),
    charges: order.charges.map((charge) => presentCharge(charge, money)),
    subtotal: money(order.subtotal),
    discountTotal: money(order.discountTotal),
    shippingTotal: money(order.shippingTotal),
    taxTotal: money(order.taxTotal),
    total: money(order.total),
    creditTotal: money(order.creditTotal),
    authorizedTotal: money(order.authorizedTotal),
    paidTotal: money(order.paidTotal),
    refundPendingTotal: money(order.refundPendingTotal),
    refundedTotal: money(order.refundedTotal),
    amountDue: money(amountDue(order)),
    pricesIncludeTax: order.pricesIncludeTax,
    discounts: order.discounts.map((discount) => presentDiscount(discount, money)),
    holds: order.holds.map(presentHold),
    shippingAddress: order.shippingAddress,
    billingAddress: order.billingAddress,
    shippingMethodId: encodeOptionalId("shm", order.shippingMethodId),
    externalId: order.externalId,
    note: order.note,
    tags: order.tags,
    assigneeId: encodeOptionalId("mem", order.assigneeId),
    cancelReason: order.cancelReason,
    subStatusId: encodeOptionalId("sub", order.subStatusId),
    exchangeOfId: encodeOptionalId("ord", order.exchangeOfId),
    placedAt: order.placedAt.toISOString(),
    dueAt: order.dueAt?.toISOString() ?? null,
    reserveUntil: order.reserveUntil?.toISOString() ?? null,
    deliveredAt: order.deliveredAt?.toISOString() ?? null,
    authorizationExpiresAt: order.authorizationExpiresAt?.toISOString() ?? null,
    createdAt: order.createdAt.toISOString(),
    updatedAt: order.updatedAt.toISOString(),
  };
}

/** An order as a list shows it. */
export function presentSummary(row: SummaryRow): OrderSummary {
  return {
    id: encodeId("ord", row.id),
    version: row.version,
    number: String(row.number),
    status: row.status,
    subStatusId: encodeOptionalId("sub", row.sub_status_id),
    isOnHold: row.hold_count > 0,
    paymentStatus: row.payment_status,
    fulfillmentStatus: row.fulfillment_status,
    customerId: encodeId("cus", row.customer_id),
    customerName: row.customer_company ?? row.customer_name,
    total: { amount: row.total, currency: row.currency },
    unitCount: row.unit_count,
    tags: row.tags,
    assigneeId: encodeOptionalId("mem", row.assignee_id),
    externalId: row.external_id,
    placedAt: row.placed_at.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
  };
}

type ToMoney = (amount: number) => { amount: number; currency: string };

function presentLine(line: LineRecord, money: ToMoney): Order["lines"][number] {
  return {
    ...line,
    id: encodeId("lin", line.id),
    productId: encodeId("prd", line.productId),
    unitPrice: money(line.unitPrice),
    discount: money(line.discount),
    tax: money(line.tax),
    total: money(line.total),
  };
}

function presentCharge(
  { id, type, label, amount, rate, included }: ChargeRecord,
  money: ToMoney,
): Order["charges"][number] {
  return { id: encodeId("chg", id), type, label, amount: money(amount), rate, included };
}

function presentDiscount(
  { id, lineId, label, percentage, fixed, amount }: DiscountRecord,
  money: ToMoney,
): Order["discounts"][number] {
  return {
    id: encodeId("dsc", id),
    lineId: encodeOptionalId("lin", lineId),
    ...{ label, percentage },
    fixed: fixed === null ? null : money(fixed),
    amount: money(amount),
  };
}

function presentHold({ id, reason, placedBy, placedAt }: HoldRecord): Order["holds"][number] {
  return {
    id: encodeId("hld", id),
    reason,
    placedBy: presentActor({
      actor_type: placedBy.type,
      actor_id: placedBy.id,
      actor_name: placedBy.name,
    }),
    placedAt: placedAt.toISOString(),
  };
}
