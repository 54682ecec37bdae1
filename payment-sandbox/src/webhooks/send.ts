import { Webhook } from "standardwebhooks";
import { currentMs } from "../clock.ts";
import { webhookSecretOf } from "../keys.ts";
import type { Delivery } from "../store/delivery-store.ts";

export interface SendSettings {
  /** The shared secret, of which each account's is derived. */
  secret: string;
  timeoutMs: number;
}

/** Sends it once, signed as of now. Any 2xx is a receipt. */
export async function send(
  { secret, timeoutMs }: SendSettings,
  { eventId, account, url, body }: Delivery,
  closing: AbortSignal,
): Promise<{ isReceived: boolean; outcome: string }> {
  const at = new Date(currentMs());
  const webhook = new Webhook(webhookSecretOf(secret, account));
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "webhook-id": eventId,
        "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
        "webhook-signature": webhook.sign(eventId, at, body),
      },
      body,
      redirect: "manual",
      signal: AbortSignal.any([closing, AbortSignal.timeout(timeoutMs)]),
    });
    await response.body?.cancel();
    return { isReceived: response.ok, outcome: String(response.status) };
  } catch (error) {
    return { isReceived: false, outcome: error instanceof Error ? error.name : "Error" };
  }
}
