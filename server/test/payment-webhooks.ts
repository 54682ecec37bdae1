import type { PaymentId } from "@waybill/contract";
import { webhookSecretOf } from "@waybill/payment-sandbox/keys";
import { Webhook } from "standardwebhooks";
import { decodeId, newId } from "../src/platform/ids.ts";
import { openDesk, type Shop } from "./open-shop.ts";

/** A request to the door where gateways tell what has happened, which may be anything. */
export interface Said {
  provider?: string;
  /** The query; null leaves it away. */
  tenant?: string | null;
  /** With an empty content type it has none. */
  headers?: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
}

type Door = Pick<Shop, "baseUrl" | "tenantId">;

/** Sends it as it is. */
export async function sayTo(
  { baseUrl, tenantId }: Door,
  { provider = "sandbox", tenant = tenantId, headers = {}, body }: Said,
): Promise<{ status: number; headers: Headers; text: string }> {
  const query = tenant === null ? "" : `?tenant=${encodeURIComponent(tenant)}`;
  const sent = new Headers({ "content-type": "application/json", ...headers });
  if (sent.get("content-type") === "") sent.delete("content-type");
  const answer = await fetch(`${baseUrl}/v1/webhooks/payments/${provider}${query}`, {
    method: "POST",
    headers: sent,
    body,
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** The headers with which the sandbox vouches for a body. */
export function signedBy(
  secret: string,
  body: string,
  { id = newId(), at = new Date() }: { id?: string; at?: Date } = {},
): Record<string, string> {
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(id, at, body),
  };
}

/** The sandbox, as it speaks to a shop. */
export async function sandboxVoice(shop: Pick<Shop, "baseUrl" | "tenantId" | "tenantUuid">) {
  const { sandbox } = await openDesk();
  const secret = webhookSecretOf(sandbox.secret, shop.tenantUuid);
  const tell = (event: object | string, at?: Date) => {
    const body = typeof event === "string" ? event : JSON.stringify(event);
    return sayTo(shop, { body, headers: signedBy(secret, body, at && { at }) });
  };
  return { secret, tell };
}

/** An event of the sandbox about a payment, with what it says of it. */
export function eventAbout(
  paymentId: PaymentId,
  payment: { authorized: number; captured?: number; currency?: string },
  { id = `evt_${newId()}`, type = "payment.authorized" }: { id?: string; type?: string } = {},
) {
  const at = new Date().toISOString();
  const merchantReference = decodeId(paymentId);
  return {
    ...{ id, type, createdAt: at },
    data: {
      payment: {
        ...{ id: `sp_${merchantReference}`, merchantReference, orderReference: "an order" },
        page: { id: `page_${merchantReference}`, status: "complete" },
        ...{ currency: "USD", createdAt: at, captured: 0, closed: null, ...payment },
        ...{ authorizationExpiresAt: null, card: { brand: "visa", last4: "4242" } },
        attempts: [{ id: `att_${merchantReference}`, status: "succeeded", code: null, at }],
        ...{ refunds: [], disputes: [] },
      },
    },
  };
}
