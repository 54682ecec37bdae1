import type { PaymentProvider } from "../provider.ts";
import { openedPage } from "./answers.ts";
import { callSandbox, type SandboxApi } from "./call-sandbox.ts";

/** How a page is opened at the sandbox. */
export function openPageOf(api: SandboxApi, publicUrl: string): PaymentProvider["openPage"] {
  return async (account, request) => {
    const { amount, currency, capture, description, returnUrl, webhookUrl } = request;
    const body = {
      ...{ amount, currency, capture, description, returnUrl, webhookUrl },
      merchantReference: request.paymentId,
      orderReference: request.orderId,
      expiresAt: request.expiresAt.toISOString(),
    };
    const call = { path: "/v1/pages", body, key: request.key };
    const { id, url, expiresAt } = await callSandbox(api, account, call, openedPage);
    // Where a browser finds it is our setting: an answer that is told again can name where it once was.
    return { reference: id, url: new URL(new URL(url).pathname, publicUrl).href, expiresAt };
  };
}
