import { createHmac } from "node:crypto";
import { sandboxControl, type SandboxControl } from "@waybill/payment-sandbox/control";
import { apiKeyOf, webhookSecretOf } from "@waybill/payment-sandbox/keys";
import type { Customer, NewPaymentRequest, Payment } from "@waybill/client";
import { vi } from "vitest";
import { decodeId, encodeId, newId } from "../server/src/platform/ids.ts";
import type { Desk } from "./open-desk.ts";

type FilledDesk = Pick<Desk, "baseUrl" | "client" | "sandbox">;

const hourMs = 60 * 60 * 1000;

/** What the lists of payments are for: payments in many states, disputes, a dead letter, and ledgers that differ. */
export async function fillPayments(desk: FilledDesk, customer: Customer): Promise<void> {
  const gateway = await openGateway(desk);
  await takeThreeWays(desk, customer, gateway);
  await contest(desk, customer, gateway);
  const back = await payByCard(desk, customer, gateway);
  await gateway.refund(back.providerReference ?? "", 1_000);
  await reaches(desk, back, ({ attention }) => attention === "refunded_elsewhere");
  await gateway.tell("A proxy has written its own page here");
  await payElsewhere(desk, gateway);
  const [from, until] = [-1, 1].map((hours) => new Date(Date.now() + hours * hourMs).toISOString());
  if (from && until) await desk.client.comparePayments({ from, until });
}

/** The sandbox as the tenant `northwind` has it: its dashboard, and its voice. */
export interface Gateway extends SandboxControl {
  account: string;
  /** Says something to Waybill that is signed as it should be. */
  tell: (body: string) => Promise<void>;
}

export async function openGateway({ baseUrl, client, sandbox }: FilledDesk): Promise<Gateway> {
  const { memberships } = await client.getSession();
  const tenantId = memberships.find(({ slug }) => slug === "northwind")?.tenantId;
  if (tenantId === undefined) throw new Error("There is no northwind.");
  const account = decodeId(tenantId);
  const tell = async (body: string) => {
    const [id, at] = [newId(), Math.floor(Date.now() / 1000)];
    const headers = {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(at),
      "webhook-signature": signatureOf(
        webhookSecretOf(sandbox.secret, account),
        `${id}.${at}.${body}`,
      ),
    };
    const address = `${baseUrl}/v1/webhooks/payments/sandbox?tenant=${encodeId("ten", account)}`;
    const { status } = await fetch(address, { method: "POST", headers, body });
    if (status !== 200) throw new Error(`The webhook was answered ${status}.`);
  };
  return { ...sandboxControl({ ...sandbox, account }), account, tell };
}

/** As https://www.standardwebhooks.com says. */
function signatureOf(secret: string, signed: string): string {
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  return `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
}

/** A payment by card, as far as the customer's part goes. */
export async function payByCard(
  desk: FilledDesk,
  customer: Customer,
  gateway: SandboxControl,
  { token = "tok_visa", ...request }: Partial<NewPaymentRequest> & { token?: string } = {},
): Promise<Payment> {
  const { client } = desk;
  const lines = [{ sku: "CHAI-1", quantity: 2 }];
  const order = await client.placeOrder({ customerId: customer.id, lines });
  const payment = await client.requestPayment(order.id, { method: "card", ...request });
  const { url } = await client.openPaymentPage(payment.id);
  await gateway.pay(new URL(url).pathname.split("/").at(-1) ?? "", token);
  return reaches(desk, payment, ({ status }) => status !== "open");
}

/** Waits until what the gateway tells has arrived. */
async function reaches(
  { client }: FilledDesk,
  { id }: Pick<Payment, "id">,
  isReached: (payment: Payment) => boolean,
): Promise<Payment> {
  return vi.waitFor(
    async () => {
      const payment = await client.getPayment(id);
      if (!isReached(payment)) throw new Error(`The payment is still ${payment.status}.`);
      return payment;
    },
    { timeout: 60_000, interval: 100 },
  );
}

/** One that is expected, one that the bank refused, one that is authorised and captured in part. */
async function takeThreeWays(desk: FilledDesk, customer: Customer, gateway: Gateway) {
  const { client } = desk;
  const lines = [{ sku: "CHAI-1", quantity: 1 }];
  const order = await client.placeOrder({ customerId: customer.id, lines });
  await client.requestPayment(order.id, { method: "bank_transfer" });
  await payByCard(desk, customer, gateway, { token: "tok_card_declined" });
  const held = await payByCard(desk, customer, gateway, {
    capture: "manual",
    token: "tok_mastercard",
  });
  const part = { amount: 1_200, currency: held.amount.currency };
  await client.capturePayment(held.id, { amount: part });
}

/** One that waits for evidence, and one that the bank has decided for us. */
async function contest(desk: FilledDesk, customer: Customer, gateway: Gateway) {
  for (const [reason, decision] of [
    ["product_not_received", undefined],
    ["fraudulent", "won"],
  ] as const) {
    const paid = await payByCard(desk, customer, gateway, { token: "tok_amex" });
    const { amount, providerReference } = paid;
    const { disputes } = await gateway.openDispute(providerReference ?? "", amount.amount, reason);
    await reaches(desk, paid, ({ attention }) => attention === "disputed");
    const [dispute] = disputes;
    if (decision === undefined || dispute === undefined) continue;
    await gateway.decideDispute(dispute.id, decision);
    await reaches(desk, paid, ({ disputed }) => disputed.amount === 0);
    await desk.client.acknowledgePayment(paid.id);
  }
}

/** Money at the gateway that no payment of ours is for, and that nobody tells us of. */
export async function payElsewhere({ baseUrl, sandbox }: FilledDesk, gateway: Gateway) {
  const response = await fetch(`${sandbox.url}/v1/pages`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKeyOf(sandbox.secret, gateway.account)}`,
      "content-type": "application/json",
      "idempotency-key": newId(),
    },
    body: JSON.stringify({
      ...{ merchantReference: newId(), orderReference: "at-the-counter", amount: 4_200 },
      ...{ currency: "USD", capture: "automatic", description: "At the counter" },
      ...{ returnUrl: baseUrl, webhookUrl: `${baseUrl}/livez` },
      expiresAt: new Date(Date.now() + hourMs).toISOString(),
    }),
  });
  if (!response.ok) throw new Error(`The page was not opened: ${await response.text()}`);
  const { id } = (await response.json()) as { id: string }; // as the sandbox's own documentation says
  await gateway.pay(id, "tok_visa");
}
