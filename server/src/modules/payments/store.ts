import type { PaymentState } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import { empty, join, sql, type Transaction } from "../../platform/database.ts";
import type { PaymentRecord } from "./payment.ts";
import { factsOf } from "./providers/stored-facts.ts";

type Same =
  | ("id" | "version" | "method" | "provider" | "status" | "capture" | "amount" | "currency")
  | ("authorized" | "captured" | "released" | "refunded" | "refunding" | "disputed")
  | ("reference" | "failure" | "attention");

interface PaymentRow extends Pick<PaymentRecord, Same> {
  order_id: Uuid;
  provider_reference: string | null;
  page_reference: string | null;
  page_number: number;
  page_url: string | null;
  page_expires_at: Date | null;
  link_expires_at: Date | null;
  authorization_expires_at: Date | null;
  facts: unknown;
  card_brand: string | null;
  card_last4: string | null;
  value_account_id: Uuid | null;
  cancelled_at: Date | null;
  received_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

const columns = sql`
  id, version, order_id, method, provider, status, capture, amount, currency, authorized, captured, released, refunded,
  refunding, disputed, reference, provider_reference, page_reference, page_number, page_url, page_expires_at,
  link_expires_at, authorization_expires_at, facts, failure, card_brand, card_last4, value_account_id,
  cancelled_at, attention, received_at, created_at, updated_at`;

export function insertPayment(tx: Transaction, payment: PaymentRecord): void {
  const { page, card } = payment;
  tx.write(sql`
    insert into payments (${columns})
    values (${payment.id}, ${payment.version}, ${payment.orderId}, ${payment.method}, ${payment.provider},
      ${payment.status}, ${payment.capture}, ${payment.amount}, ${payment.currency}, ${payment.authorized},
      ${payment.captured}, ${payment.released}, ${payment.refunded}, ${payment.refunding}, ${payment.disputed},
      ${payment.reference}, ${payment.providerReference}, ${page?.reference ?? null}, ${page?.number ?? 0},
      ${page?.url ?? null}, ${page?.expiresAt ?? null}, ${payment.linkExpiresAt}, ${payment.authorizationExpiresAt},
      ${payment.facts && JSON.stringify(payment.facts)}, ${payment.failure}, ${card?.brand ?? null},
      ${card?.last4 ?? null}, ${payment.valueAccountId}, ${payment.cancelledAt}, ${payment.attention}, ${payment.receivedAt},
      ${payment.createdAt}, ${payment.updatedAt})`);
}

/** Writes what can change of a payment whose order is locked. */
export function updatePaymentRow(tx: Transaction, payment: PaymentRecord): void {
  const { page, card } = payment;
  tx.write(sql`
    update payments set version = ${payment.version}, status = ${payment.status}, amount = ${payment.amount},
      authorized = ${payment.authorized}, captured = ${payment.captured}, released = ${payment.released},
      refunded = ${payment.refunded}, refunding = ${payment.refunding}, disputed = ${payment.disputed},
      reference = ${payment.reference}, provider_reference = ${payment.providerReference},
      page_reference = ${page?.reference ?? null}, page_number = ${page?.number ?? 0}, page_url = ${page?.url ?? null},
      page_expires_at = ${page?.expiresAt ?? null}, link_expires_at = ${payment.linkExpiresAt},
      authorization_expires_at = ${payment.authorizationExpiresAt},
      facts = ${payment.facts && JSON.stringify(payment.facts)}, failure = ${payment.failure},
      card_brand = ${card?.brand ?? null}, card_last4 = ${card?.last4 ?? null}, cancelled_at = ${payment.cancelledAt},
      attention = ${payment.attention}, received_at = ${payment.receivedAt}, updated_at = ${payment.updatedAt}
    where id = ${payment.id}`);
}

export async function readPayment(tx: Transaction, id: Uuid): Promise<PaymentRecord | undefined> {
  const [row] = await tx.query<PaymentRow>(sql`select ${columns} from payments where id = ${id}`);
  return row && recordOf(row);
}

/** By the gateway's id. */
export async function findPayment(
  tx: Transaction,
  provider: PaymentRecord["provider"],
  providerReference: string,
): Promise<Uuid | undefined> {
  const [row] = await tx.query<{ id: Uuid }>(sql`
    select id from payments where provider = ${provider} and provider_reference = ${providerReference}`);
  return row?.id;
}

/** All payments of an order, oldest first. */
export async function readPaymentsOf(tx: Transaction, orderId: Uuid): Promise<PaymentRecord[]> {
  const rows = await tx.query<PaymentRow>(sql`
    select ${columns} from payments where order_id = ${orderId} order by id`);
  return rows.map(recordOf);
}

/** An order's payments after one of them, oldest first. */
export async function selectPayments(
  tx: Transaction,
  orderId: Uuid,
  afterId: Uuid | undefined,
  count: number,
): Promise<PaymentRecord[]> {
  const rows = await tx.query<PaymentRow>(sql`
    select ${columns} from payments
    where order_id = ${orderId} ${afterId === undefined ? empty : sql`and id > ${afterId}`}
    order by id limit ${count}`);
  return rows.map(recordOf);
}

/** What to look for among the payments of all orders. */
export interface PaymentFilter {
  status: PaymentState | undefined;
  needsAttention: boolean | undefined;
}

/** Payments of all orders before one of them, newest first. */
export async function selectAllPayments(
  tx: Transaction,
  { status, needsAttention }: PaymentFilter,
  beforeId: Uuid | undefined,
  count: number,
): Promise<PaymentRecord[]> {
  const conditions = [sql`true`];
  if (status !== undefined) conditions.push(sql`status = ${status}`);
  if (needsAttention === true) conditions.push(sql`attention is not null`);
  if (needsAttention === false) conditions.push(sql`attention is null`);
  if (beforeId !== undefined) conditions.push(sql`id < ${beforeId}`);
  const rows = await tx.queryOnce<PaymentRow>(sql`
    select ${columns} from payments where ${join(conditions, " and ")} order by id desc limit ${count}`);
  return rows.map(recordOf);
}

/** What of its order is told with a payment. */
export interface PaidOrderRow {
  id: Uuid;
  number: number;
  /** What is still to be paid. */
  due: number;
}

export async function readPaidOrders(
  tx: Transaction,
  orderIds: readonly Uuid[],
): Promise<Map<Uuid, PaidOrderRow>> {
  const rows = await tx.query<PaidOrderRow>(sql`
    select id, number, greatest(0, case when status = 'cancelled' then 0 else total end
      - (paid_total - refunded_total - refund_pending_total))::bigint as due
    from orders where id = any(${[...new Set(orderIds)]}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}

function recordOf(row: PaymentRow): PaymentRecord {
  const { order_id: orderId, card_brand: brand, card_last4: last4, page_reference: page } = row;
  const { id, version, method, provider, status, capture, amount, currency } = row;
  const { authorized, captured, released, refunded, refunding, disputed } = row;
  const { reference, failure, attention } = row;
  return {
    ...{ id, version, orderId, method, provider, status, capture, amount, currency },
    ...{ authorized, captured, released, refunded, refunding, disputed },
    ...{ reference, failure, attention },
    providerReference: row.provider_reference,
    page:
      page === null || row.page_url === null || row.page_expires_at === null
        ? null
        : {
            ...{ reference: page, number: row.page_number },
            ...{ url: row.page_url, expiresAt: row.page_expires_at },
          },
    linkExpiresAt: row.link_expires_at,
    authorizationExpiresAt: row.authorization_expires_at,
    facts: factsOf(row.facts),
    card: brand !== null && last4 !== null ? { brand, last4 } : null,
    valueAccountId: row.value_account_id,
    cancelledAt: row.cancelled_at,
    receivedAt: row.received_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
