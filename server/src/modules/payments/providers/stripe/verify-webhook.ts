import { Stripe } from "stripe";
import {
  type IncomingWebhook,
  type ProviderAccount,
  WebhookRefusal,
  webhookToleranceMs,
} from "../provider.ts";

/** As Stripe writes it: `t=1792700000,v1=5257…,v0=6ffb…`, with several `v1` while a secret is rotated. */
const headerForm = /^t=([1-9][0-9]{0,11})(?:,v[0-9]{1,3}=[0-9a-f]{64}){1,16}$/;

/**
 * Stripe's own check, for each secret that counts. It takes what is from the future, reads a header generously (of two
 * times the last) and repairs a broken body before it compares; so form, time and bytes are looked at first.
 */
export function verifyWebhook(
  { webhookSecrets }: Pick<ProviderAccount, "webhookSecrets">,
  { headers, body, now }: IncomingWebhook,
): void {
  const header = headers["stripe-signature"];
  const seconds = typeof header === "string" ? headerForm.exec(header)?.[1] : undefined;
  if (typeof header !== "string" || seconds === undefined) {
    throw new WebhookRefusal("The signature is missing or has another form than Stripe's.");
  }
  if (Math.abs(now.getTime() - Number(seconds) * 1000) > webhookToleranceMs) {
    throw new WebhookRefusal("The time of the signature is not about now.");
  }
  const text = textOf(body);
  if (!webhookSecrets.some((secret) => isSigned(text, header, secret, now))) {
    throw new WebhookRefusal("The signature is not one of this account.");
  }
}

/** Exactly what was sent, or nothing. */
function textOf(body: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch (error) {
    throw new WebhookRefusal("The body is no text.", { cause: error });
  }
}

function isSigned(text: string, header: string, secret: string, now: Date): boolean {
  const { signature } = Stripe.webhooks;
  if (!signature) throw new Error("Stripe's library cannot verify signatures here");
  const tolerance = webhookToleranceMs / 1000;
  try {
    // The signature alone: what Stripe has signed is its word, even where it is no event that can be read.
    return signature.verifyHeader(text, header, secret, tolerance, undefined, now.getTime());
  } catch {
    // Whatever it does not like, it is no webhook of Stripe; the next secret may fit.
    return false;
  }
}
