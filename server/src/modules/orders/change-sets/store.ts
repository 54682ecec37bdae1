import type { OrderEdit } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";
import type { ChangeSetRecord } from "./change-set.ts";

interface ChangeSetRow extends Pick<ChangeSetRecord, "id" | "version" | "status" | "reason"> {
  order_id: Uuid;
  order_version: number;
  applied_version: number | null;
  edits: OrderEdit[];
  actor_type: string;
  actor_id: Uuid | null;
  actor_name: string;
  created_at: Date;
  updated_at: Date;
  closed_at: Date | null;
}

const columns = sql`
  id, version, order_id, order_version, applied_version, status, edits, reason, actor_type, actor_id, actor_name,
  created_at, updated_at, closed_at`;

export function insertChangeSet(tx: Transaction, changeSet: ChangeSetRecord): void {
  const { actor } = changeSet;
  tx.write(sql`
    insert into change_sets (${columns})
    values (${changeSet.id}, ${changeSet.version}, ${changeSet.orderId}, ${changeSet.orderVersion},
      ${changeSet.appliedVersion}, ${changeSet.status}, ${JSON.stringify(changeSet.edits)}, ${changeSet.reason},
      ${actor.type}, ${actor.id}, ${actor.name}, ${changeSet.createdAt}, ${changeSet.updatedAt}, ${changeSet.closedAt})`);
}

/** Writes what can change of a change set that is locked. */
export function updateChangeSetRow(tx: Transaction, changeSet: ChangeSetRecord): void {
  tx.write(sql`
    update change_sets set version = ${changeSet.version}, order_version = ${changeSet.orderVersion},
      applied_version = ${changeSet.appliedVersion}, status = ${changeSet.status},
      edits = ${JSON.stringify(changeSet.edits)}, reason = ${changeSet.reason}, updated_at = ${changeSet.updatedAt},
      closed_at = ${changeSet.closedAt}
    where id = ${changeSet.id}`);
}

/** `lock` keeps it until the transaction ends; the order is locked before. */
export async function readChangeSet(
  tx: Transaction,
  id: Uuid,
  { lock = false } = {},
): Promise<ChangeSetRecord | undefined> {
  const [row] = await tx.query<ChangeSetRow>(sql`
    select ${columns} from change_sets where id = ${id} ${lock ? sql`for no key update` : empty}`);
  return row && recordOf(row);
}

export async function findOpenChangeSet(tx: Transaction, orderId: Uuid): Promise<Uuid | undefined> {
  const [row] = await tx.query<{ id: Uuid }>(sql`
    select id from change_sets where order_id = ${orderId} and status = 'open'`);
  return row?.id;
}

/** An order's change sets before one of them, newest first. */
export async function selectChangeSets(
  tx: Transaction,
  orderId: Uuid,
  beforeId: Uuid | undefined,
  count: number,
): Promise<ChangeSetRecord[]> {
  const rows = await tx.query<ChangeSetRow>(sql`
    select ${columns} from change_sets
    where order_id = ${orderId} ${beforeId === undefined ? empty : sql`and id < ${beforeId}::uuid`}
    order by id desc limit ${count}`);
  return rows.map(recordOf);
}

function recordOf(row: ChangeSetRow): ChangeSetRecord {
  const { id, version, status, reason, edits } = row;
  return {
    ...{ id, version, status, reason, edits },
    orderId: row.order_id,
    orderVersion: row.order_version,
    appliedVersion: row.applied_version,
    actor: { type: row.actor_type, id: row.actor_id, name: row.actor_name },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    closedAt: row.closed_at,
  };
}
