import type { Role } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import type { Position } from "../../../platform/cursor.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";

export interface InvitationRow {
  id: Uuid;
  email: string;
  role: Role;
  created_at: Date;
  expires_at: Date;
}

const columns = sql`id, email, role, created_at, expires_at`;

/** Newest first; ids rise with time. */
export function selectOpenInvitations(
  tx: Transaction,
  now: Date,
  limit: number,
  after: Position | undefined,
): Promise<InvitationRow[]> {
  return tx.query<InvitationRow>(sql`
    select ${columns} from invitations
    where accepted_at is null and revoked_at is null and expires_at > ${now}
      ${after ? sql`and id < ${after[0]}` : empty}
    order by id desc limit ${limit}`);
}

/** An invitation that ran out must not stand in the way of a new one. */
export function revokeExpiredInvitations(tx: Transaction, email: string, now: Date): void {
  tx.write(sql`
    update invitations set revoked_at = ${now}
    where email = ${email} and accepted_at is null and revoked_at is null and expires_at <= ${now}`);
}

export interface NewInvitationRow {
  id: Uuid;
  email: string;
  role: Role;
  tokenHash: Buffer;
  expiresAt: Date;
}

/** Answers nothing when the address is invited or a member already. */
export async function insertInvitation(
  tx: Transaction,
  invitation: NewInvitationRow,
  now: Date,
): Promise<InvitationRow | undefined> {
  const { id, email, role, tokenHash, expiresAt } = invitation;
  const [row] = await tx.query<InvitationRow>(sql`
    insert into invitations (id, email, role, token_hash, created_at, expires_at)
    select ${id}::uuid, ${email}, ${role}, ${tokenHash}::bytea, ${now}::timestamptz, ${expiresAt}::timestamptz
    where not exists (select 1 from members where email = ${email} and user_id is not null and removed_at is null)
    on conflict (tenant_id, email) where accepted_at is null and revoked_at is null do nothing
    returning ${columns}`);
  return row;
}

/** Answers whether there was an open one. */
export async function revokeOpenInvitation(tx: Transaction, id: Uuid, now: Date): Promise<boolean> {
  const rows = await tx.query(sql`
    update invitations set revoked_at = ${now}
    where id = ${id} and accepted_at is null and revoked_at is null
    returning id`);
  return rows.length > 0;
}

export interface PresentedInvitationRow extends InvitationRow {
  tenant_id: Uuid;
  accepted_at: Date | null;
  accepted_by: Uuid | null;
  revoked_at: Date | null;
}

/** Through the system door: the token says which tenant invites. Nobody else accepts it meanwhile. */
export async function lockInvitationByToken(
  tx: Transaction,
  tokenHash: Buffer,
): Promise<PresentedInvitationRow | undefined> {
  const [row] = await tx.query<PresentedInvitationRow>(sql`
    select tenant_id, ${columns}, accepted_at, accepted_by, revoked_at from invitations
    where token_hash = ${tokenHash} for update`);
  return row;
}

/** Through the system door. */
export function markInvitationAccepted(
  tx: Transaction,
  { tenant_id, id }: PresentedInvitationRow,
  userId: Uuid,
  now: Date,
): void {
  tx.write(sql`
    update invitations set accepted_at = ${now}, accepted_by = ${userId}
    where tenant_id = ${tenant_id} and id = ${id}`);
}
