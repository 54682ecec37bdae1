import type { Address } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import { empty, sql, type Transaction } from "../../platform/database.ts";
import type { ChargeRecord, DiscountRecord, HoldRecord, LineRecord, OrderRecord } from "./order.ts";

type OrderColumns = Pick<
  OrderRecord,
  "id" | "number" | "version" | "status" | "currency" | "subtotal" | "total" | "note" | "tags"
>;

interface OrderRow extends OrderColumns {
  payment_status: OrderRecord["paymentStatus"];
  fulfillment_status: OrderRecord["fulfillmentStatus"];
  discount_total: number;
  shipping_total: number;
  tax_total: number;
  credit_total: number;
  authorized_total: number;
  authorization_expires_at: Date | null;
  payment_outcome: OrderRecord["paymentOutcome"];
  paid_total: number;
  refunded_total: number;
  refund_pending_total: number;
  prices_include_tax: boolean;
  shipping_method_id: Uuid | null;
  external_id: string | null;
  assignee_id: Uuid | null;
  cancel_reason: string | null;
  sub_status_id: Uuid | null;
  exchange_of_id: Uuid | null;
  placed_at: Date;
  due_at: Date | null;
  reserve_until: Date | null;
  delivered_at: Date | null;
  created_at: Date;
  updated_at: Date;
  customer_id: Uuid;
  customer_name: string;
  customer_company: string | null;
  customer_email: string | null;
}

/** What lies around an order's row, as JSON: dates are texts there. */
interface PartsRow {
  charges: ChargeRecord[] | null;
  discounts: DiscountRecord[] | null;
  holds: (Omit<HoldRecord, "placedAt"> & { placedAt: string })[] | null;
  addresses: Partial<Record<"shipping" | "billing", Address>> | null;
}

/** The whole order, or undefined when this tenant has none with the id. `lock` keeps it until the transaction ends. */
export async function readOrder(
  tx: Transaction,
  id: Uuid,
  { lock = false } = {},
): Promise<OrderRecord | undefined> {
  // A statement that waits for a lock sees the locked row as it is then, and all else as it was before: so what lies
  // around the row is read by statements of their own, which travel behind it.
  const [orders, lines, [parts]] = await Promise.all([
    tx.query<OrderRow>(sql`
      select o.id, o.number, o.version, o.status, o.payment_status, o.fulfillment_status, o.currency, o.subtotal,
        o.discount_total, o.shipping_total, o.tax_total, o.credit_total, o.total, o.paid_total, o.refunded_total,
        o.refund_pending_total, o.authorized_total, o.authorization_expires_at, o.payment_outcome, o.prices_include_tax, o.shipping_method_id, o.external_id, o.note, o.tags,
        o.assignee_id, o.cancel_reason, o.sub_status_id, o.exchange_of_id, o.placed_at, o.due_at, o.reserve_until,
        o.delivered_at, o.created_at, o.updated_at,
        o.customer_id, customer.name as customer_name, customer.company as customer_company,
        customer.email as customer_email
      from orders o join customers customer on customer.id = o.customer_id
      where o.id = ${id} ${lock ? sql`for no key update of o` : empty}`),
    readLines(tx, id),
    readParts(tx, id),
  ]);
  const [row] = orders;
  if (!row || !parts) return undefined;
  return {
    ...recordOf(row),
    lines,
    charges: parts.charges ?? [],
    discounts: parts.discounts ?? [],
    holds: (parts.holds ?? []).map((hold) => ({ ...hold, placedAt: new Date(hold.placedAt) })),
    shippingAddress: parts.addresses?.shipping ?? null,
    billingAddress: parts.addresses?.billing ?? null,
  };
}

/** Lines that were taken off keep a row without units, which nobody sees. */
async function readLines(tx: Transaction, orderId: Uuid): Promise<LineRecord[]> {
  const rows = await tx.query<
    Omit<LineRecord, "productId" | "unitPrice" | "taxCategory"> & {
      product_id: Uuid;
      unit_price: number;
      tax_category: string;
    }
  >(sql`
    select id, product_id, sku, title, quantity, open, allocated, backordered, packed, shipped, delivered, returned,
      cancelled, unit_price, discount, tax, tax_category, total
    from order_lines where order_id = ${orderId} and quantity > 0 order by position`);
  return rows.map(
    ({ product_id: productId, unit_price: unitPrice, tax_category: taxCategory, ...line }) => ({
      ...line,
      ...{ productId, unitPrice, taxCategory },
    }),
  );
}

function readParts(tx: Transaction, orderId: Uuid): Promise<PartsRow[]> {
  return tx.query<PartsRow>(sql`
    select
      (select json_agg(json_build_object('id', id, 'type', type, 'label', label, 'amount', amount, 'rate', rate,
        'included', included, 'returnId', return_id) order by id)
      from order_charges where order_id = ${orderId}) as charges,
      (select json_agg(json_build_object('id', id, 'lineId', line_id, 'label', label, 'percentage', percentage,
        'fixed', fixed, 'amount', amount) order by id)
      from order_discounts where order_id = ${orderId}) as discounts,
      (select json_agg(json_build_object('id', id, 'reason', reason, 'placedAt', placed_at, 'placedBy',
        json_build_object('type', placed_by_type, 'id', placed_by_id, 'name', placed_by_name)) order by id)
      from order_holds where order_id = ${orderId} and released_at is null) as holds,
      (select json_object_agg(kind, address) from order_addresses where order_id = ${orderId}) as addresses`);
}

type RowRecord = Omit<
  OrderRecord,
  "lines" | "charges" | "discounts" | "holds" | "shippingAddress" | "billingAddress"
>;

function recordOf(row: OrderRow): RowRecord {
  const { id, number, version, status, currency, subtotal, total, note, tags } = row;
  return {
    ...{ id, number, version, status, currency, subtotal, total, note, tags },
    paymentStatus: row.payment_status,
    fulfillmentStatus: row.fulfillment_status,
    discountTotal: row.discount_total,
    shippingTotal: row.shipping_total,
    taxTotal: row.tax_total,
    creditTotal: row.credit_total,
    authorizedTotal: row.authorized_total,
    authorizationExpiresAt: row.authorization_expires_at,
    paymentOutcome: row.payment_outcome,
    paidTotal: row.paid_total,
    refundedTotal: row.refunded_total,
    refundPendingTotal: row.refund_pending_total,
    pricesIncludeTax: row.prices_include_tax,
    customer: {
      id: row.customer_id,
      name: row.customer_name,
      company: row.customer_company,
      email: row.customer_email,
    },
    shippingMethodId: row.shipping_method_id,
    externalId: row.external_id,
    assigneeId: row.assignee_id,
    cancelReason: row.cancel_reason,
    subStatusId: row.sub_status_id,
    exchangeOfId: row.exchange_of_id,
    placedAt: row.placed_at,
    dueAt: row.due_at,
    reserveUntil: row.reserve_until,
    deliveredAt: row.delivered_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
