import type { FieldChange } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import { empty, sql, type Transaction } from "../../platform/database.ts";

export interface HistoryRow {
  id: Uuid;
  version: number;
  type: string;
  actor_type: string;
  actor_id: Uuid | null;
  actor_name: string;
  cause_type: string;
  cause_name: string | null;
  changes: FieldChange[];
  reason: string | null;
  note: string | null;
  at: Date;
}

/** Entries of an order before a version, newest first. */
export function selectHistory(
  tx: Transaction,
  orderId: Uuid,
  beforeVersion: number | undefined,
  count: number,
): Promise<HistoryRow[]> {
  return tx.query<HistoryRow>(sql`
    select id, version, type, actor_type, actor_id, actor_name, cause_type, cause_name, changes, reason, note, at
    from order_history
    where order_id = ${orderId} ${beforeVersion === undefined ? empty : sql`and version < ${beforeVersion}`}
    order by version desc limit ${count}`);
}

export async function orderExists(tx: Transaction, id: Uuid): Promise<boolean> {
  const rows = await tx.query(sql`select from orders where id = ${id}`);
  return rows.length > 0;
}
