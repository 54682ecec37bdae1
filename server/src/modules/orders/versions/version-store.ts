import type { FieldChange } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import { sql, type Transaction } from "../../../platform/database.ts";
import type { Undo } from "../order-versions.ts";

/** What brought an order to a version, and what it replaced. */
export interface VersionRow {
  version: number;
  at: Date;
  actor_type: string;
  actor_id: Uuid | null;
  actor_name: string;
  cause_type: string;
  cause_name: string | null;
  changes: FieldChange[];
  /** Null in what was written before versions were kept. */
  undo: Undo | null;
  /** Null when no personal field changed, or when it was erased. */
  personal: Undo | null;
}

/** From one version to another, both included, newest first. */
export function selectVersions(
  tx: Transaction,
  orderId: Uuid,
  { from, to }: { from: number; to: number },
): Promise<VersionRow[]> {
  return tx.query<VersionRow>(sql`
    select entry.version, entry.at, entry.actor_type, entry.actor_id, entry.actor_name, entry.cause_type,
      entry.cause_name, entry.changes, entry.undo, personal.undo as personal
    from order_history entry
    left join order_personal_changes personal
      on personal.order_id = entry.order_id and personal.version = entry.version
    where entry.order_id = ${orderId} and entry.version between ${from} and ${to}
    order by entry.version desc`);
}
