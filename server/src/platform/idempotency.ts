import { createHash, createHmac } from "node:crypto";
import type { Answer } from "./answer.ts";
import { hasCardNumber } from "./card-number.ts";
import type { Uuid } from "./context.ts";
import { sql } from "./database.ts";
import { isLockTimeout } from "./database-errors.ts";
import { problem } from "./problems.ts";
import { seal, unseal } from "./seal.ts";
import type { Transaction } from "./transaction.ts";

/** One intent: the same caller, operation and key. */
export interface Intent {
  operation: string;
  callerId: Uuid;
  key: string;
  /** What was asked for; another request under the same key is refused. */
  requestHash: Buffer;
}

interface KeyRow {
  is_new: boolean;
  request_hash: Buffer;
  status: number | null;
  etag: string | null;
  answer: Buffer | null;
  concluding_until: Date | null;
}

export function hashRequest(...parts: unknown[]): Buffer {
  return createHash("sha256").update(JSON.stringify(parts)).digest();
}

/**
 * A key as it is kept. One with the number of a card in it is as good a key as any, and refusing it would refuse one in
 * ten of some shops' order numbers; but nobody shall learn the number from the table, so only a keyed digest is kept.
 */
export function keptKey(key: string, secret: Buffer): string {
  if (!hasCardNumber(key)) return key;
  return `digest:${createHmac("sha256", secret).update(`idempotency key ${key}`).digest("hex")}`;
}

/**
 * Claims the key in the transaction of its effect: undefined means that the intent is new and this transaction has it.
 * Otherwise answers what the first caller was answered. While the first is still running, waits up to the lock timeout
 * (2 s) for it.
 *
 * @throws idempotency_in_flight, idempotency_key_reused; StillConcluding
 */
export async function claimIntent(
  tx: Transaction,
  intent: Intent,
  now: Date,
  sealKey: Buffer | undefined,
): Promise<Answer | undefined> {
  // One statement, so that no statement of the effect can come in between and fail. The update changes nothing: it is
  // how an upsert answers the row that was there, once the transaction that wrote it has ended.
  const [row] = await tx
    .query<KeyRow>(
      sql`
        insert into idempotency_keys (operation, caller_id, key, request_hash, created_at)
        values (${intent.operation}, ${intent.callerId}, ${intent.key}, ${intent.requestHash}, ${now})
        on conflict (tenant_id, operation, caller_id, key) do update set key = excluded.key
        returning xmax = 0 as is_new, request_hash, status, etag, answer, concluding_until`,
    )
    .catch((error: unknown) => {
      throw isLockTimeout(error) ? inFlight() : error;
    });
  if (!row) throw new Error("claiming a key answered no row");
  if (row.is_new) return undefined;
  if (row.status === null) throw new Error("a key was committed without its answer");
  if (!row.request_hash.equals(intent.requestHash)) throw reused();
  if (row.concluding_until !== null && row.concluding_until > now) throw new StillConcluding();
  return { status: row.status, etag: row.etag, body: openAnswer(row.answer, sealKey) };
}

/**
 * Keeps the answer beside the effect, to be replayed. With `concludingUntil` it is the first one, to be replaced by what
 * comes of the effect: it is replayed from then on alone, when whoever waited for that has died.
 */
export function keepAnswer(
  tx: Transaction,
  intent: Intent,
  { status, etag, body }: Answer,
  sealKey: Buffer | undefined,
  concludingUntil: Date | null = null,
): void {
  const plain = body === null ? null : Buffer.from(body);
  const stored = plain && sealKey ? seal(sealKey, plain) : plain;
  tx.write(sql`
    update idempotency_keys set status = ${status}, etag = ${etag}, answer = ${stored},
      concluding_until = ${concludingUntil}
    where operation = ${intent.operation} and caller_id = ${intent.callerId} and key = ${intent.key}`);
}

function openAnswer(stored: Buffer | null, sealKey: Buffer | undefined): string | null {
  if (stored === null) return null;
  return (sealKey ? unseal(sealKey, stored) : stored).toString();
}

/** The effect is kept, and whoever was first waits for what comes of it. */
export class StillConcluding extends Error {}

export function inFlight() {
  return problem("idempotency_in_flight", {
    detail: "The first request with this Idempotency-Key is still running. Ask again in a second.",
    headers: { "retry-after": "1" },
  });
}

function reused() {
  return problem("idempotency_key_reused", {
    detail: "This Idempotency-Key belongs to another request. Use a new key for a new intent.",
  });
}
