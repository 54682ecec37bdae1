import { isUtf8 } from "node:buffer";
import { timingSafeEqual } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { WebhookRefusal, webhookToleranceMs, type IncomingWebhook } from "../provider.ts";

/**
 * Throws unless one of the secrets has signed exactly this body at about this time. The library's own verification
 * asks the machine for the time, so that only its signature is used, and the time is compared here.
 */
export function verifySignature(
  secrets: readonly string[],
  { headers, body, now }: IncomingWebhook,
): void {
  const id = headerOf(headers, "webhook-id");
  const signedAt = timeOf(headerOf(headers, "webhook-timestamp"));
  // In whole seconds, as the time of a signature is.
  const apartMs = Math.floor(now.getTime() / 1000) * 1000 - signedAt.getTime();
  if (Math.abs(apartMs) > webhookToleranceMs) {
    throw new WebhookRefusal("It was signed at another time.");
  }
  // The library signs text: bytes that are none would all be signed as the same replacement.
  if (!isUtf8(body)) throw new WebhookRefusal("Its body is no text.");
  const offered = headerOf(headers, "webhook-signature").split(" ");
  const wanted = secrets.map((secret) => new Webhook(secret).sign(id, signedAt, body.toString()));
  // All are compared, always: how long it takes tells nothing.
  const matches = wanted.flatMap((each) => offered.map((other) => isSame(each, other)));
  if (!matches.includes(true)) throw new WebhookRefusal("Nobody who may has signed it.");
}

function headerOf(headers: IncomingWebhook["headers"], name: string): string {
  const value = headers[name];
  if (typeof value === "string" && value !== "" && value.length <= 2000) return value;
  throw new WebhookRefusal(`It has no ${name}.`);
}

function timeOf(text: string): Date {
  if (/^\d{1,12}$/.test(text)) return new Date(Number(text) * 1000);
  throw new WebhookRefusal("Its time is none.");
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
