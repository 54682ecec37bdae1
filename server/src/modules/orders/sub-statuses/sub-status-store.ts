import type { NewSubStatus, OrderStatus, SubStatus } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import type { Position } from "../../../platform/cursor.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";

export interface SubStatusRow {
  id: Uuid;
  version: number;
  status: OrderStatus;
  label: string;
  color: SubStatus["color"];
  position: number;
  is_active: boolean;
  created_at: Date;
  updated_at: Date;
}

const columns = sql`id, version, status, label, color, position, is_active, created_at, updated_at`;

/** In the tenant's order. */
export function selectSubStatuses(
  tx: Transaction,
  limit: number,
  after: Position | undefined,
): Promise<SubStatusRow[]> {
  return tx.query<SubStatusRow>(sql`
    select ${columns} from sub_statuses
    ${after ? sql`where (position, id) > (${after[0]}::integer, ${after[1]}::uuid)` : empty}
    order by position, id limit ${limit}`);
}

/** Kept from changing until the transaction ends: an order is about to get it. */
export async function shareSubStatus(
  tx: Transaction,
  id: Uuid,
): Promise<Pick<SubStatusRow, "status" | "is_active"> | undefined> {
  const [row] = await tx.query<Pick<SubStatusRow, "status" | "is_active">>(sql`
    select status, is_active from sub_statuses where id = ${id} for share`);
  return row;
}

/** Against other updates, not against orders that refer to it. */
export async function lockSubStatus(tx: Transaction, id: Uuid): Promise<SubStatusRow | undefined> {
  const [row] = await tx.query<SubStatusRow>(sql`
    select ${columns} from sub_statuses where id = ${id} for no key update`);
  return row;
}

/** Without a position it comes last. Answers nothing when the status has the label. */
export async function insertSubStatus(
  tx: Transaction,
  id: Uuid,
  { status, label, color, position }: Required<Pick<NewSubStatus, "color">> & NewSubStatus,
  now: Date,
): Promise<SubStatusRow | undefined> {
  const [row] = await tx.query<SubStatusRow>(sql`
    insert into sub_statuses (id, status, label, color, position, created_at, updated_at)
    values (${id}, ${status}, ${label}, ${color},
      coalesce(${position}::integer, (select least(coalesce(max(position) + 1, 0), 10000) from sub_statuses)), ${now},
      ${now})
    on conflict (tenant_id, status, label) do nothing
    returning ${columns}`);
  return row;
}

export function replaceSubStatus(
  tx: Transaction,
  id: Uuid,
  { version, label, color, position, isActive }: Omit<SubStatus, "id" | "status">,
  now: Date,
): void {
  tx.write(sql`
    update sub_statuses set version = ${version}, label = ${label}, color = ${color}, position = ${position},
      is_active = ${isActive}, updated_at = ${now}
    where id = ${id}`);
}
