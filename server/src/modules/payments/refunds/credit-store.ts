import type { Uuid } from "../../../platform/context.ts";
import { sql, type Transaction } from "../../../platform/database.ts";

/** What of a credit is for one line of the order. */
export interface CreditLine {
  lineId: Uuid;
  amount: number;
}

export function insertCreditLines(
  tx: Transaction,
  orderId: Uuid,
  chargeId: Uuid,
  lines: readonly CreditLine[],
): void {
  if (lines.length === 0) return;
  tx.write(sql`
    insert into credit_lines (order_id, charge_id, line_id, amount)
    select ${orderId}, ${chargeId}, line_id, amount
    from unnest(${lines.map(({ lineId }) => lineId)}::uuid[], ${lines.map(({ amount }) => amount)}::bigint[])
      as credited (line_id, amount)`);
}

/** What was credited for each line of an order, for whatever reason. */
export async function selectCreditedOfLines(
  tx: Transaction,
  orderId: Uuid,
): Promise<Map<Uuid, number>> {
  const rows = await tx.query<{ line_id: Uuid; amount: number }>(sql`
    select line_id, sum(amount)::bigint as amount from credit_lines where order_id = ${orderId} group by line_id`);
  return new Map(rows.map(({ line_id: lineId, amount }) => [lineId, amount]));
}
