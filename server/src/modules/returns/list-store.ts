import type { Sql } from "sql-template-tag";
import type { ReturnStatus } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import { empty, join, sql, type Transaction } from "../../platform/database.ts";
import type { ReturnRecord } from "./return.ts";
import { columns, recordOf, type ReturnRow } from "./store.ts";

/** The filters of a list, with ids as the columns hold them. */
export interface ReturnFilters {
  orderId: Uuid | undefined;
  status: readonly ReturnStatus[] | undefined;
}

/** At most `count` returns before one of them, newest first. */
export async function selectReturns(
  tx: Transaction,
  { orderId, status }: ReturnFilters,
  beforeId: Uuid | undefined,
  count: number,
): Promise<ReturnRecord[]> {
  // Each status is a range of an index that is in order already.
  const branches = (status?.length ? status : [undefined]).map((one) => {
    const conditions: Sql[] = [];
    if (one !== undefined) conditions.push(sql`status = ${one}`);
    if (orderId !== undefined) conditions.push(sql`order_id = ${orderId}`);
    if (beforeId !== undefined) conditions.push(sql`id < ${beforeId}`);
    const where = conditions.length > 0 ? sql`where ${join(conditions, " and ")}` : empty;
    return sql`(select * from returns ${where} order by id desc limit ${count})`;
  });
  const rows = await tx.queryOnce<ReturnRow>(sql`
    select ${columns}
    from (select * from (${join(branches, " union all ")}) branches order by id desc limit ${count}) r
    join orders o on o.id = r.order_id
    order by r.id desc`);
  return rows.map(recordOf);
}
