import type { Address } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import { empty, sql, type Transaction } from "../../platform/database.ts";
import type { ChargeRecord, LineRecord, OrderRecord } from "./order.ts";

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
  paid_total: number;
  shipping_method_id: Uuid | null;
  external_id: string | null;
  assignee_id: Uuid | null;
  cancel_reason: string | null;
  placed_at: Date;
  due_at: Date | null;
  created_at: Date;
  updated_at: Date;
  customer_id: Uuid;
  customer_name: string;
  customer_company: string | null;
  customer_email: string | null;
}

/** The whole order, or undefined when this tenant has none with the id. `lock` keeps it until the transaction ends. */
export async function readOrder(
  tx: Transaction,
  id: Uuid,
  { lock = false } = {},
): Promise<OrderRecord | undefined> {
  const [orders, lines, charges, addresses] = await Promise.all([
    tx.query<OrderRow>(sql`
      select o.id, o.number, o.version, o.status, o.payment_status, o.fulfillment_status, o.currency, o.subtotal,
        o.discount_total, o.shipping_total, o.tax_total, o.total, o.paid_total, o.shipping_method_id, o.external_id,
        o.note, o.tags, o.assignee_id, o.cancel_reason, o.placed_at, o.due_at, o.created_at, o.updated_at,
        o.customer_id, customer.name as customer_name, customer.company as customer_company,
        customer.email as customer_email
      from orders o join customers customer on customer.id = o.customer_id
      where o.id = ${id} ${lock ? sql`for no key update of o` : empty}`),
    readLines(tx, id),
    tx.query<ChargeRecord>(sql`
      select id, type, label, amount from order_charges where order_id = ${id} order by id`),
    tx.query<{ kind: string; address: Address }>(sql`
      select kind, address from order_addresses where order_id = ${id}`),
  ]);
  const [row] = orders;
  if (!row) return undefined;
  const address = (kind: string) => addresses.find((one) => one.kind === kind)?.address ?? null;
  return {
    ...recordOf(row),
    lines,
    charges,
    shippingAddress: address("shipping"),
    billingAddress: address("billing"),
  };
}

async function readLines(tx: Transaction, orderId: Uuid): Promise<LineRecord[]> {
  const rows = await tx.query<
    Omit<LineRecord, "productId" | "unitPrice"> & { product_id: Uuid; unit_price: number }
  >(sql`
    select id, product_id, sku, title, quantity, open, allocated, shipped, delivered, cancelled, unit_price,
      discount, total
    from order_lines where order_id = ${orderId} order by position`);
  return rows.map(({ product_id: productId, unit_price: unitPrice, ...line }) => ({
    ...line,
    productId,
    unitPrice,
  }));
}

function recordOf(
  row: OrderRow,
): Omit<OrderRecord, "lines" | "charges" | "shippingAddress" | "billingAddress"> {
  const { id, number, version, status, currency, subtotal, total, note, tags } = row;
  return {
    ...{ id, number, version, status, currency, subtotal, total, note, tags },
    paymentStatus: row.payment_status,
    fulfillmentStatus: row.fulfillment_status,
    discountTotal: row.discount_total,
    shippingTotal: row.shipping_total,
    taxTotal: row.tax_total,
    paidTotal: row.paid_total,
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
    placedAt: row.placed_at,
    dueAt: row.due_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
