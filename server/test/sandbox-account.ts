import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { apiKeyOf, openPaymentSandbox, webhookSecretOf } from "@waybill/payment-sandbox";
import { sandboxControl } from "@waybill/payment-sandbox/control";
import { expect } from "vitest";
import type { PaymentFacts } from "../src/modules/payments/providers/facts.ts";
import type { PageRequest, ProviderAccount } from "../src/modules/payments/providers/provider.ts";
import { sandboxProvider } from "../src/modules/payments/providers/sandbox/sandbox-provider.ts";
import { newId } from "../src/platform/ids.ts";

const secret = "a secret that the sandbox and its merchants share";

/** An account at a sandbox of its own, with the adapter that uses it and an endpoint that keeps its webhooks. */
export async function openSandboxAccount() {
  const dataDir = await mkdtemp(join(tmpdir(), "waybill-sandbox-"));
  const sandbox = await openPaymentSandbox({ dataDir, secret });
  const endpoint = await openEndpoint();
  const tenantId = newId();
  const account: ProviderAccount = {
    tenantId,
    secretKey: apiKeyOf(secret, tenantId),
    webhookSecrets: [webhookSecretOf(secret, tenantId)],
  };
  const provider = sandboxProvider({ url: sandbox.url, publicUrl: sandbox.url });
  /** One that does not wait for long. */
  const impatient = (url = sandbox.url) =>
    sandboxProvider({ url, publicUrl: sandbox.url, timeoutMs: 300 });
  const control = sandboxControl({ url: sandbox.url, secret, account: tenantId });

  /** A page for a payment, nobody has paid on it. */
  const opened = async (amount: number, { paymentId = newId() } = {}) => {
    const request: PageRequest = {
      ...{ key: newId(), paymentId, orderId: newId(), amount, currency: "EUR", capture: "manual" },
      ...{ description: "Order 1042 at Northwind", returnUrl: "http://127.0.0.1:1/back" },
      ...{ webhookUrl: endpoint.url, expiresAt: new Date(Date.now() + 60 * 60 * 1000) },
    };
    return { request, paymentId, page: await provider.openPage(account, request) };
  };
  /** A payment that is authorised. */
  const paid = async (amount: number) => {
    const { paymentId, page } = await opened(amount);
    const { id: reference } = await control.pay(page.reference, "tok_visa");
    return { paymentId, handle: { paymentId, reference, pageReference: page.reference } };
  };
  /** What the webhooks of a payment say, once so many of them are there. */
  const factsTold = async (paymentId: string, count: number): Promise<PaymentFacts[]> => {
    const told = () =>
      endpoint.received.flatMap(({ body }) => {
        const { payment, facts } = provider.parseEvent(body);
        return payment?.paymentId === paymentId && facts ? [facts] : [];
      });
    await expect.poll(told).toHaveLength(count);
    return told();
  };
  return {
    ...{ account, provider, impatient, control, opened, paid, factsTold },
    received: endpoint.received,
    async close() {
      await sandbox.close();
      await endpoint.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type SandboxAccount = Awaited<ReturnType<typeof openSandboxAccount>>;

async function openEndpoint() {
  const received: { headers: IncomingHttpHeaders; body: Buffer }[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      received.push({ headers: request.headers, body });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Of a server that listens on a port it is no text and not null.
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { received, url: `http://127.0.0.1:${port}/webhooks`, close };
}
