import type { Role } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import type { Position } from "../../../platform/cursor.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";

export interface MemberRow {
  id: Uuid;
  version: number;
  user_id: Uuid | null;
  email: string;
  name: string;
  role: Role;
  created_at: Date;
  updated_at: Date;
}

const columns = sql`id, version, user_id, email, name, role, created_at, updated_at`;

/** By name, as people look for each other. */
export function selectMembers(
  tx: Transaction,
  limit: number,
  after: Position | undefined,
): Promise<MemberRow[]> {
  return tx.query<MemberRow>(sql`
    select ${columns} from members
    where removed_at is null ${after ? sql`and (name, id) > (${after[0]}, ${after[1]})` : empty}
    order by name, id limit ${limit}`);
}

export interface NewMemberRow {
  id: Uuid;
  userId: Uuid | null;
  email: string;
  name: string;
  role: Role;
}

/** Answers nothing when the email address is a member's already. */
export async function insertMember(
  tx: Transaction,
  member: NewMemberRow,
  now: Date,
): Promise<MemberRow | undefined> {
  const [row] = await tx.query<MemberRow>(sql`
    insert into members (id, user_id, email, name, role, created_at, updated_at)
    values (${member.id}, ${member.userId}, ${member.email}, ${member.name}, ${member.role}, ${now}, ${now})
    on conflict (tenant_id, email) where removed_at is null do nothing
    returning ${columns}`);
  return row;
}

/**
 * Through the system door, where no tenant is set: for the first admin, and for who accepts an invitation. Answers
 * whether there was room: the address may be a member's already.
 */
export async function insertMemberOf(
  tx: Transaction,
  tenantId: Uuid,
  member: NewMemberRow,
  now: Date,
): Promise<boolean> {
  const rows = await tx.query(sql`
    insert into members (tenant_id, id, user_id, email, name, role, created_at, updated_at)
    values (${tenantId}, ${member.id}, ${member.userId}, ${member.email}, ${member.name}, ${member.role}, ${now},
      ${now})
    on conflict do nothing
    returning id`);
  return rows.length > 0;
}

/** One at a time may change who the admins are, so that two of them cannot remove each other. */
export function lockAdmins(tx: Transaction): void {
  tx.write(sql`select 1 from tenants for no key update`);
}

export async function findMember(tx: Transaction, id: Uuid): Promise<MemberRow | undefined> {
  const [row] = await tx.query<MemberRow>(
    sql`select ${columns} from members where id = ${id} and removed_at is null`,
  );
  return row;
}

export interface AdminCount {
  /** Admins but for the one asked about. */
  others: number;
  /** Of those, the ones who have signed in. */
  activeOthers: number;
}

export async function countOtherAdmins(tx: Transaction, id: Uuid): Promise<AdminCount> {
  const [row] = await tx.query<AdminCount>(sql`
    select count(*)::int as others, count(user_id)::int as "activeOthers" from members
    where role = 'admin' and removed_at is null and id <> ${id}`);
  if (!row) throw new Error("a count answers one row");
  return row;
}

export async function updateMemberRole(
  tx: Transaction,
  id: Uuid,
  role: Role,
  now: Date,
): Promise<MemberRow> {
  const [row] = await tx.query<MemberRow>(sql`
    update members set role = ${role}, version = version + 1, updated_at = ${now}
    where id = ${id} returning ${columns}`);
  if (!row) throw new Error("the member was found in this transaction");
  return row;
}

export function markMemberRemoved(tx: Transaction, id: Uuid, now: Date): void {
  tx.write(sql`
    update members set removed_at = ${now}, updated_at = ${now}, version = version + 1 where id = ${id}`);
}

export interface MembershipRow {
  tenant_id: Uuid;
  id: Uuid;
  role: Role;
  slug: string;
  name: string;
  currency: string;
  time_zone: string;
  locale: string;
}

/** Through the system door: the tenants of a person, by name. */
export function selectMembershipsOf(tx: Transaction, userId: Uuid): Promise<MembershipRow[]> {
  return tx.query<MembershipRow>(sql`
    select members.tenant_id, members.id, members.role, tenants.slug, tenants.name, tenants.currency,
      tenants.time_zone, tenants.locale
    from members join tenants on tenants.tenant_id = members.tenant_id
    where members.user_id = ${userId} and members.removed_at is null
    order by tenants.name, tenants.tenant_id`);
}

/**
 * Through the system door: makes a person the member they were expected to be, wherever their verified email address
 * waits. A tenant that knows the person under another address keeps the other row waiting.
 */
export function bindWaitingMembers(
  tx: Transaction,
  userId: Uuid,
  verifiedEmail: string,
  now: Date,
): void {
  tx.write(sql`
    update members set user_id = ${userId}, version = version + 1, updated_at = ${now}
    where email = ${verifiedEmail} and user_id is null and removed_at is null
      and not exists (
        select 1 from members known
        where known.tenant_id = members.tenant_id and known.user_id = ${userId} and known.removed_at is null)`);
}

/** Through the system door. Answers whether somebody waited under this address. */
export async function bindWaitingMember(
  tx: Transaction,
  tenantId: Uuid,
  userId: Uuid,
  email: string,
  role: Role,
  now: Date,
): Promise<boolean> {
  const rows = await tx.query(sql`
    update members set user_id = ${userId}, role = ${role}, version = version + 1, updated_at = ${now}
    where tenant_id = ${tenantId} and email = ${email} and user_id is null and removed_at is null
    returning id`);
  return rows.length > 0;
}
