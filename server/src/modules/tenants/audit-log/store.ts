import type { Uuid } from "../../../platform/context.ts";
import type { Position } from "../../../platform/cursor.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";

export interface AuditEntryRow {
  id: Uuid;
  actor_type: string;
  actor_id: Uuid | null;
  actor_name: string;
  operation: string;
  target_id: string | null;
  request_id: string;
  at: Date;
}

/** Newest first; ids rise with time. */
export function selectAuditEntries(
  tx: Transaction,
  limit: number,
  after: Position | undefined,
): Promise<AuditEntryRow[]> {
  return tx.query<AuditEntryRow>(sql`
    select id, actor_type, actor_id, actor_name, operation, target_id, request_id, at from audit_entries
    ${after ? sql`where id < ${after[0]}` : empty}
    order by id desc limit ${limit}`);
}
