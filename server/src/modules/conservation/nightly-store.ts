import { sql, type Transaction } from "../../platform/database.ts";

/** The last check of a tenant. */
export interface CheckRow {
  begun_at: Date;
  is_finished: boolean;
  broken: string[];
}

export async function selectCheck(tx: Transaction): Promise<CheckRow | undefined> {
  const [row] = await tx.query<CheckRow>(
    sql`select begun_at, is_finished, broken from conservation_checks`,
  );
  return row;
}

/** Whether the next check is the caller's to do: not when another began it after the caller had looked. */
export async function claimCheck(
  tx: Transaction,
  seen: CheckRow | undefined,
  now: Date,
): Promise<boolean> {
  const rows = await tx.query(sql`
    insert into conservation_checks (begun_at) values (${now})
    on conflict (tenant_id) do update set begun_at = excluded.begun_at, is_finished = false
      where conservation_checks.begun_at is not distinct from ${seen?.begun_at ?? null}::timestamptz
    returning begun_at`);
  return rows.length === 1;
}

export function finishCheck(tx: Transaction, begunAt: Date, broken: readonly string[]): void {
  tx.write(sql`
    update conservation_checks set is_finished = true, broken = ${broken} where begun_at = ${begunAt}`);
}
