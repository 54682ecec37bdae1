import type { Uuid } from "../../platform/context.ts";
import { sql, type Transaction } from "../../platform/database.ts";
import { newId } from "../../platform/ids.ts";

// All of it goes through the system door: people and their sessions belong to no tenant.

export interface UserRow {
  id: Uuid;
  email: string;
  email_verified: boolean;
  name: string;
}

export interface UserFromIssuer {
  issuer: string;
  subject: string;
  email: string;
  emailVerified: boolean;
  name: string;
}

/** Finds or makes the person, and keeps what the issuer says of them now. */
export async function upsertUser(tx: Transaction, user: UserFromIssuer, now: Date): Promise<Uuid> {
  const [row] = await tx.query<{ id: Uuid }>(sql`
    insert into users (id, issuer, subject, email, email_verified, name, created_at)
    values (${newId()}, ${user.issuer}, ${user.subject}, ${user.email}, ${user.emailVerified}, ${user.name}, ${now})
    on conflict (issuer, subject) do update
      set email = excluded.email, email_verified = excluded.email_verified, name = excluded.name
    returning id`);
  if (!row) throw new Error("an upsert answers one row");
  return row.id;
}

export async function findUser(tx: Transaction, id: Uuid): Promise<UserRow | undefined> {
  const [row] = await tx.query<UserRow>(
    sql`select id, email, email_verified, name from users where id = ${id}`,
  );
  return row;
}

export async function findUserOfIssuer(
  tx: Transaction,
  issuer: string,
  subject: string,
): Promise<Uuid | undefined> {
  const [row] = await tx.query<{ id: Uuid }>(
    sql`select id from users where issuer = ${issuer} and subject = ${subject}`,
  );
  return row?.id;
}

export interface SessionRow {
  user_id: Uuid;
  last_seen_at: Date;
  expires_at: Date;
}

export function insertSession(
  tx: Transaction,
  idHash: Buffer,
  userId: Uuid,
  now: Date,
  expiresAt: Date,
): void {
  tx.write(sql`
    insert into sessions (id_hash, user_id, created_at, last_seen_at, expires_at)
    values (${idHash}, ${userId}, ${now}, ${now}, ${expiresAt})`);
}

export async function findSession(
  tx: Transaction,
  idHash: Buffer,
): Promise<SessionRow | undefined> {
  const [row] = await tx.query<SessionRow>(
    sql`select user_id, last_seen_at, expires_at from sessions where id_hash = ${idHash}`,
  );
  return row;
}

export function noteSessionSeen(tx: Transaction, idHash: Buffer, now: Date): void {
  tx.write(sql`
    update sessions set last_seen_at = ${now} where id_hash = ${idHash} and last_seen_at < ${now}`);
}

export function deleteSession(tx: Transaction, idHash: Buffer): void {
  tx.write(sql`delete from sessions where id_hash = ${idHash}`);
}

export function deleteEndedSessions(tx: Transaction, now: Date, idleSince: Date): void {
  tx.write(sql`delete from sessions where expires_at <= ${now} or last_seen_at <= ${idleSince}`);
}
