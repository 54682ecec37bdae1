import type { Uuid } from "../../platform/context.ts";
import { empty, sql, type Transaction } from "../../platform/database.ts";

/** Money received. `amount` is in minor units of `currency`. */
export interface PaymentRecord {
  id: Uuid;
  orderId: Uuid;
  /** `exchange` is written by exchanges only: the credit of a return that paid for the order sent instead. */
  method: "bank_transfer" | "cash" | "external" | "exchange";
  amount: number;
  currency: string;
  reference: string | null;
  receivedAt: Date;
  createdAt: Date;
}

interface PaymentRow extends Pick<
  PaymentRecord,
  "id" | "method" | "amount" | "currency" | "reference"
> {
  order_id: Uuid;
  received_at: Date;
  created_at: Date;
}

export function insertPayment(tx: Transaction, payment: PaymentRecord): void {
  tx.write(sql`
    insert into payments (id, order_id, method, amount, currency, reference, received_at, created_at)
    values (${payment.id}, ${payment.orderId}, ${payment.method}, ${payment.amount}, ${payment.currency},
      ${payment.reference}, ${payment.receivedAt}, ${payment.createdAt})`);
}

/** An order's payments after one of them, oldest first. */
export async function selectPayments(
  tx: Transaction,
  orderId: Uuid,
  afterId: Uuid | undefined,
  count: number,
): Promise<PaymentRecord[]> {
  const rows = await tx.query<PaymentRow>(sql`
    select id, order_id, method, amount, currency, reference, received_at, created_at from payments
    where order_id = ${orderId} ${afterId === undefined ? empty : sql`and id > ${afterId}`}
    order by id limit ${count}`);
  return rows.map(
    ({ order_id: orderOfRow, received_at: receivedAt, created_at: createdAt, ...payment }) => ({
      ...payment,
      orderId: orderOfRow,
      receivedAt,
      createdAt,
    }),
  );
}
