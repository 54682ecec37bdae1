import { isApiError, type TenantFacade } from "@waybill/client";
import type { OrderId, Payment, PaymentId } from "@waybill/contract";
import type { SandboxControl } from "@waybill/payment-sandbox/control";
import { setTimeout as pause } from "node:timers/promises";

/** Where payments are taken: a client that asks until it is answered, and the gateway's customers. */
export interface FireDesk {
  client: TenantFacade;
  fate: SandboxControl;
  /** Where the service is reached; customers' links lead there. */
  address: string;
}

/** A payment, and what the service has acknowledged of it. */
export interface Taken {
  id: PaymentId;
  capture: Payment["capture"];
  card: string;
  amount: number;
  /** By captures that were asked for. */
  captured: number;
  /** Whether the rest was to be released. */
  isVoided: boolean;
  /** By refunds that the gateway was to pay back. */
  refunded: number;
}

const cards = [
  ...["tok_visa", "tok_challenge", "tok_card_declined", "tok_mastercard", "tok_slow_success"],
  ...["tok_amex", "tok_insufficient_funds", "tok_visa", "tok_slow_failure", "tok_dispute"],
  ...["tok_visa", "tok_refund_fails", "tok_mastercard"],
] as const;
const declined = new Set(["tok_card_declined", "tok_insufficient_funds"]);
/** Of a step that somebody else or an earlier one of ours has made impossible. */
const tolerated = new Set(["conflict", "payment_refused", "quantity_exceeded"]);

/** One payment from its order to its refund. What it does depends on its number alone; how it goes, on fate. */
export async function takePayment(desk: FireDesk, number: number): Promise<Taken> {
  const { client } = desk;
  const quantity = 1 + (number % 5);
  const order = await client.placeOrder({
    customer: { name: "Crowd" },
    lines: [{ sku: "TEA", quantity }],
  });
  const capture = number % 4 === 0 ? "automatic" : "manual";
  const payment = await client.requestPayment(order.id, { method: "card", capture });
  const card = cards[number % cards.length] ?? "tok_visa";
  const taken: Taken = {
    ...{ id: payment.id, capture, card, amount: payment.amount.amount },
    ...{ captured: 0, isVoided: false, refunded: 0 },
  };
  await payAsCustomer(desk, payment, number, card);
  const paid = await until(client, payment.id, ({ authorized }) => authorized.amount > 0);
  if (!paid) return taken;
  if (capture === "manual") await captureInParts(client, taken, number);
  if (number % 2 === 0) await refundSome(client, taken, order.id);
  return taken;
}

async function payAsCustomer(
  desk: FireDesk,
  payment: Payment,
  number: number,
  card: string,
): Promise<void> {
  const page = await openPage(desk, payment, number);
  if (page === undefined) return;
  await desk.fate.pay(page, card);
  if (card === "tok_challenge") {
    await desk.fate.answerChallenge(page, number % 7 === 0 ? "fail" : "complete");
  }
  // Most try again with another card.
  if (declined.has(card) && number % 3 !== 0) await desk.fate.pay(page, "tok_visa");
}

/** By the desk, or by the button of the customer's link. */
async function openPage(
  { client, address }: FireDesk,
  { id, link }: Payment,
  number: number,
): Promise<string | undefined> {
  if (number % 2 === 0) {
    const page = await unlessRefused(client.openPaymentPage(id));
    return page?.url.split("/").at(-1);
  }
  const path = new URL(link?.url ?? "").pathname;
  // Whoever gets no answer presses the button again.
  for (;;) {
    const answer = await fetch(`${address}${path}`, { method: "POST", redirect: "manual" }).catch(
      () => undefined,
    );
    const target = answer?.headers.get("location");
    if (answer?.status === 303 && target) {
      return target.startsWith("/") ? undefined : target.split("/").at(-1);
    }
    await pause(100);
  }
}

async function captureInParts(client: TenantFacade, taken: Taken, number: number): Promise<void> {
  const parts = 1 + (number % 3);
  for (let part = 1; part <= parts; part += 1) {
    const left = taken.amount - taken.captured;
    const isLast = part === parts;
    if (isLast && number % 5 === 2) {
      const reason = "The rest is not to be had";
      taken.isVoided =
        (await unlessRefused(client.voidPayment(taken.id, { reason }))) !== undefined;
      return;
    }
    const amount = isLast ? left : Math.floor(left / 2);
    const asked = client.capturePayment(taken.id, { amount: { amount, currency: "USD" } });
    if (!(await unlessRefused(asked))) return;
    taken.captured += amount;
    if (!(await until(client, taken.id, isQuiet))) return;
  }
}

async function refundSome(client: TenantFacade, taken: Taken, orderId: OrderId): Promise<void> {
  const { captured } = await client.getPayment(taken.id);
  const amount = { amount: Math.floor(captured.amount / 3), currency: "USD" };
  if (amount.amount === 0) return;
  const refund = await unlessRefused(client.createRefund(orderId, { amount, reason: "Late" }));
  if (!refund) return;
  // Two people at once: one of them is told to wait, or both are told the same.
  const settled = await Promise.all(
    [1, 2].map(() => unlessRefused(client.settleRefund(refund.id, { method: "card" }))),
  );
  if (settled.some((answer) => answer !== undefined)) taken.refunded += amount.amount;
}

function isQuiet({ operations }: Payment): boolean {
  return operations.every(({ state }) => state === "done" || state === "refused");
}

/** Some seconds: whoever has waited in vain leaves it as it is. */
async function until(
  client: TenantFacade,
  id: PaymentId,
  isSo: (payment: Payment) => boolean,
): Promise<boolean> {
  for (let look = 0; look < 20; look += 1) {
    if (isSo(await client.getPayment(id))) return true;
    await pause(200);
  }
  return false;
}

/** Undefined when the answer was a definite no: then nothing of it has happened or will. */
async function unlessRefused<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isApiError(error) && tolerated.has(error.code)) return undefined;
    throw error;
  }
}
