import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sandboxControl } from "../src/control-client.ts";
import { openPaymentSandbox } from "../src/sandbox.ts";
import { merchantOf, type Json } from "./merchant.ts";
import { openWebhookReceiver } from "./webhook-receiver.ts";

export const secret = "the secret of a test, which is long enough";

/** A sandbox with a store of its own, a merchant, and the merchant's endpoint. */
export async function openTestSandbox() {
  const dataDir = await mkdtemp(join(tmpdir(), "payment-sandbox-"));
  const receiver = await openWebhookReceiver();
  const account = randomUUID();
  const open = () =>
    openPaymentSandbox({
      dataDir,
      secret,
      webhooks: { retryDelaysMs: [20, 40], timeoutMs: 2_000 },
    });
  let sandbox = await open();
  const url = sandbox.url;
  const merchant = merchantOf({ url, secret, account });
  return {
    url,
    dataDir,
    account,
    receiver,
    merchant,
    control: sandboxControl({ url, secret, account }),
    /** A page that is open. */
    openPage: (changes: object = {}) => openPage(merchant.post, receiver.url, changes),
    stop: () => sandbox.close(),
    /** Starts it again on the same store, at another address. */
    async restart() {
      sandbox = await open();
      return {
        url: sandbox.url,
        merchant: merchantOf({ url: sandbox.url, secret, account }),
        control: sandboxControl({ url: sandbox.url, secret, account }),
      };
    },
    async close() {
      await sandbox.close();
      await receiver.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type TestSandbox = Awaited<ReturnType<typeof openTestSandbox>>;

export function pageRequest(webhookUrl: string, changes: object = {}) {
  return {
    ...{ merchantReference: randomUUID(), orderReference: randomUUID() },
    ...{
      amount: 10_000,
      currency: "EUR",
      capture: "manual",
      description: "Order 1042 at Northwind",
    },
    ...{ returnUrl: "http://127.0.0.1:1/back", webhookUrl },
    expiresAt: new Date(Date.now() + 60 * 60 * 1000).toISOString(),
    ...changes,
  };
}

async function openPage(
  post: (path: string, body: object) => Promise<{ status: number; body: Json }>,
  webhookUrl: string,
  changes: object,
): Promise<{ id: string; url: string; payment: Json }> {
  const { status, body } = await post("/v1/pages", pageRequest(webhookUrl, changes));
  if (status !== 200) throw new Error(`no page: ${status} ${JSON.stringify(body)}`);
  return body;
}
