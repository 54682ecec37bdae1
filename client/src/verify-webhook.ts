import type { Event } from "@waybill/contract";

/** Headers as `fetch` has them, or as Node has them. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Webhook {
  /** The body as it came, byte for byte: parsed and written again it would not match its signature. */
  readonly body: string | Uint8Array;
  readonly headers: WebhookHeaders;
  /** `whsec_...`; while a secret is being replaced, the old and the new one. */
  readonly secret: string | readonly string[];
  /** How far the sender's clock may be ahead or behind: 5 minutes unless said otherwise. */
  readonly toleranceMs?: number;
  /** The present, for tests. */
  readonly now?: number;
}

export interface VerifiedWebhook {
  /** The same each time this message is delivered: whoever has seen it has nothing left to do. */
  readonly id: string;
  readonly event: Event;
}

/** - `headers`, `body`: not a webhook at all
 *  - `time`: too old, or from the future; perhaps a recorded one, sent again
 *  - `signature`: not from the service, or changed on the way */
export type WebhookFault = "headers" | "time" | "signature" | "body";

/** Not to be believed. Answer 400, and do nothing else with it. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  declare readonly fault: WebhookFault;

  constructor(fault: WebhookFault) {
    super(`The webhook's ${fault} cannot be trusted`);
    this.fault = fault;
  }
}

/** Tells whether the service sent this, by the rules of https://www.standardwebhooks.com, and reads it. */
export async function verifyWebhook(webhook: Webhook): Promise<VerifiedWebhook> {
  const { body, headers, secret, toleranceMs = 300_000, now = Date.now() } = webhook;
  const [id, sentAt, signatures] = ["id", "timestamp", "signature"].map((name) =>
    headerOf(headers, `webhook-${name}`),
  );
  if (!id || !sentAt || !signatures || !/^\d{1,12}$/.test(sentAt))
    throw new WebhookError("headers");
  if (Math.abs(now - Number(sentAt) * 1000) > toleranceMs) throw new WebhookError("time");
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const signed = joined(new TextEncoder().encode(`${id}.${sentAt}.`), bytes);
  if (!(await isSigned(signed, signatures, [secret].flat()))) throw new WebhookError("signature");
  try {
    // Signed by the service, so it is what the contract promises.
    return { id, event: JSON.parse(new TextDecoder().decode(bytes)) as Event };
  } catch {
    throw new WebhookError("body");
  }
}

/** Whether one of the signatures is by one of the secrets. `verify` takes the same time for each wrong one. */
async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  signatures: string,
  secrets: readonly string[],
): Promise<boolean> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  for (const secret of secrets) {
    const raw = fromBase64(secret.replace(/^whsec_/, ""));
    // A secret that cannot be read is the receiver's own mistake, not the sender's.
    if (!raw?.length) throw new TypeError("secret must be whsec_ and base64");
    const key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["verify"]);
    for (const signature of signatures.split(" ")) {
      const [version, text = ""] = signature.split(",");
      const given = version === "v1" && fromBase64(text);
      if (given && (await crypto.subtle.verify("HMAC", key, given, signed))) return true;
    }
  }
  return false;
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === "function") return headers.get(name) ?? undefined;
  // Without `get` they are Node's, in lower case, where only a header that came twice is a list.
  const value = (headers as Record<string, unknown>)[name];
  return typeof value === "string" ? value : undefined;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
