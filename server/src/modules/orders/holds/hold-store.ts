import type { ActorColumns } from "../../../platform/actor.ts";
import type { Uuid } from "../../../platform/context.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";
import type { HoldRecord } from "../order.ts";

export interface HoldRow {
  id: Uuid;
  order_id: Uuid;
  reason: string;
  placed_by_type: string;
  placed_by_id: Uuid | null;
  placed_by_name: string;
  placed_at: Date;
  /** Null, like all that was released says, while it is active. */
  released_by_type: string | null;
  released_by_id: Uuid | null;
  released_by_name: string | null;
  released_at: Date | null;
  release_note: string | null;
}

const columns = sql`
  id, order_id, reason, placed_by_type, placed_by_id, placed_by_name, placed_at, released_by_type, released_by_id,
  released_by_name, released_at, release_note`;

/** Newest first, released ones too. */
export function selectHolds(
  tx: Transaction,
  orderId: Uuid,
  beforeId: Uuid | undefined,
  count: number,
): Promise<HoldRow[]> {
  return tx.query<HoldRow>(sql`
    select ${columns} from order_holds
    where order_id = ${orderId} ${beforeId === undefined ? empty : sql`and id < ${beforeId}`}
    order by id desc limit ${count}`);
}

export async function findHold(
  tx: Transaction,
  orderId: Uuid,
  id: Uuid,
): Promise<HoldRow | undefined> {
  const [row] = await tx.query<HoldRow>(sql`
    select ${columns} from order_holds where order_id = ${orderId} and id = ${id}`);
  return row;
}

/** `authorizationExpiresAt` says which authorisation a rule places it for. The order is locked. */
export async function insertHold(
  tx: Transaction,
  orderId: Uuid,
  { id, reason, placedBy, placedAt }: HoldRecord,
  authorizationExpiresAt: Date | null,
): Promise<HoldRow> {
  const [row] = await tx.query<HoldRow>(sql`
    insert into order_holds
      (order_id, id, reason, placed_by_type, placed_by_id, placed_by_name, placed_at, authorization_expires_at)
    values (${orderId}, ${id}, ${reason}, ${placedBy.type}, ${placedBy.id}, ${placedBy.name}, ${placedAt},
      ${authorizationExpiresAt})
    returning ${columns}`);
  if (!row) throw new Error("an inserted hold was not answered");
  return row;
}

/** The order is locked, and the hold is active. */
export async function writeRelease(
  tx: Transaction,
  orderId: Uuid,
  id: Uuid,
  { by, at, note }: { by: ActorColumns; at: Date; note: string | null },
): Promise<HoldRow> {
  const [row] = await tx.query<HoldRow>(sql`
    update order_holds set released_by_type = ${by.type}, released_by_id = ${by.id}, released_by_name = ${by.name},
      released_at = ${at}, release_note = ${note}
    where order_id = ${orderId} and id = ${id}
    returning ${columns}`);
  if (!row) throw new Error("a hold of a locked order is gone");
  return row;
}
