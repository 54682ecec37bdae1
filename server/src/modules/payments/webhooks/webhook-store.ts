import type { PaymentWebhookState } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import { join, sql, type Transaction } from "../../../platform/database.ts";
import type { ProviderName } from "../providers/provider.ts";

/** What a gateway told, once. */
export interface WebhookRecord {
  id: Uuid;
  provider: ProviderName;
  /** The gateway's id: what is told twice has it twice. */
  eventId: string;
  type: string;
  state: "received" | "applied" | "ignored" | "dead";
  /** The payment that it was applied to. */
  paymentId: Uuid | null;
  attempts: number;
  nextAttemptAt: Date;
  /** Why it could not be applied, or was not. */
  error: string | null;
  /** Whether its body is still there. */
  isKept: boolean;
  toldAt: Date;
  receivedAt: Date;
  settledAt: Date | null;
}

interface WebhookRow extends Pick<
  WebhookRecord,
  "id" | "provider" | "type" | "state" | "attempts" | "error"
> {
  event_id: string;
  payment_id: Uuid | null;
  next_attempt_at: Date;
  is_kept: boolean;
  told_at: Date;
  received_at: Date;
  settled_at: Date | null;
}

const columns = sql`
  id, provider, event_id, type, state, payment_id, attempts, next_attempt_at, error, body is not null as is_kept,
  told_at, received_at, settled_at`;

/** Keeps it with its sealed body; false when it was told before. */
export async function insertWebhook(
  tx: Transaction,
  webhook: Omit<WebhookRecord, "isKept">,
  body: Buffer,
): Promise<boolean> {
  const rows = await tx.query(sql`
    insert into payment_webhooks (id, provider, event_id, type, state, payment_id, attempts, next_attempt_at, error, body,
      told_at, received_at, settled_at)
    values (${webhook.id}, ${webhook.provider}, ${webhook.eventId}, ${webhook.type}, ${webhook.state},
      ${webhook.paymentId}, ${webhook.attempts}, ${webhook.nextAttemptAt}, ${webhook.error}, ${body},
      ${webhook.toldAt}, ${webhook.receivedAt}, ${webhook.settledAt})
    on conflict (tenant_id, provider, event_id) do nothing
    returning id`);
  return rows.length > 0;
}

/** What became of it. */
export function updateWebhook(tx: Transaction, webhook: WebhookRecord): void {
  tx.write(sql`
    update payment_webhooks set state = ${webhook.state}, payment_id = ${webhook.paymentId},
      attempts = ${webhook.attempts}, next_attempt_at = ${webhook.nextAttemptAt}, error = ${webhook.error},
      settled_at = ${webhook.settledAt}
    where id = ${webhook.id}`);
}

export async function readWebhook(tx: Transaction, id: Uuid): Promise<WebhookRecord | undefined> {
  const [row] = await tx.query<WebhookRow>(
    sql`select ${columns} from payment_webhooks where id = ${id}`,
  );
  return row && recordOf(row);
}

/** Nobody else changes it until this transaction ends. */
export async function lockWebhook(tx: Transaction, id: Uuid): Promise<WebhookRecord | undefined> {
  const [row] = await tx.query<WebhookRow>(
    sql`select ${columns} from payment_webhooks where id = ${id} for no key update`,
  );
  return row && recordOf(row);
}

/** Takes one that waits in hand, with its body, until this transaction ends; undefined when there is nothing to do, or somebody else does it. */
export async function claimWebhook(
  tx: Transaction,
  id: Uuid,
): Promise<{ webhook: WebhookRecord; body: Buffer } | undefined> {
  const [row] = await tx.query<WebhookRow & { body: Buffer }>(sql`
    select ${columns}, body from payment_webhooks
    where id = ${id} and state = 'received' and body is not null
    for no key update skip locked`);
  return row && { webhook: recordOf(row), body: row.body };
}

/** Those that wait and whose turn it is, the longest due first. */
export function selectDueWebhooks(
  tx: Transaction,
  now: Date,
  count: number,
): Promise<Pick<WebhookRecord, "id" | "provider">[]> {
  return tx.query(sql`
    select id, provider from payment_webhooks where state = 'received' and next_attempt_at <= ${now}
    order by next_attempt_at, id limit ${count}`);
}

/** Lets go of the bodies of what is done and was received before a time. */
export async function forgetBodies(tx: Transaction, before: Date, count: number): Promise<number> {
  const rows = await tx.query(sql`
    update payment_webhooks set body = null
    where id in (
      select id from payment_webhooks
      where body is not null and received_at < ${before} and state in ('applied', 'ignored')
      order by received_at limit ${count} for no key update skip locked)
    returning id`);
  return rows.length;
}

/** What to look for. */
export interface WebhookFilter {
  state: PaymentWebhookState | undefined;
  provider: ProviderName | undefined;
}

/** Webhooks before one of them, newest first. */
export async function selectWebhooks(
  tx: Transaction,
  { state, provider }: WebhookFilter,
  beforeId: Uuid | undefined,
  count: number,
): Promise<WebhookRecord[]> {
  const conditions = [sql`true`];
  if (state !== undefined) conditions.push(sql`state = ${state}`);
  if (provider !== undefined) conditions.push(sql`provider = ${provider}`);
  if (beforeId !== undefined) conditions.push(sql`id < ${beforeId}`);
  const rows = await tx.queryOnce<WebhookRow>(sql`
    select ${columns} from payment_webhooks where ${join(conditions, " and ")}
    order by id desc limit ${count}`);
  return rows.map(recordOf);
}

/** Whether the tenant of this transaction exists. */
export async function hasTenant(tx: Transaction): Promise<boolean> {
  return (await tx.query(sql`select 1 from tenants`)).length > 0;
}

function recordOf(row: WebhookRow): WebhookRecord {
  const { id, provider, type, state, attempts, error } = row;
  return {
    ...{ id, provider, type, state, attempts, error },
    eventId: row.event_id,
    paymentId: row.payment_id,
    nextAttemptAt: row.next_attempt_at,
    isKept: row.is_kept,
    toldAt: row.told_at,
    receivedAt: row.received_at,
    settledAt: row.settled_at,
  };
}
