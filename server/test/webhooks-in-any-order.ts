import type { Dispute, Payment } from "@waybill/contract";
import { expect } from "vitest";
import { sweepWebhooks } from "../src/modules/payments/index.ts";
import { decodeId } from "../src/platform/ids.ts";
import { openDesk } from "./open-shop.ts";
import type { ReconcilingShop } from "./reconciling-shop.ts";
import type { StockedShop } from "./stocked-shop.ts";
import { callConcurrently } from "./storm.ts";
import { payThroughStripe } from "./stripe-double/paying-through-stripe.ts";
import { connectStripe } from "./stripe-voice.ts";

type Stripe = Awaited<ReturnType<typeof payThroughStripe>>;

/** What happens to a payment that is authorised at Stripe, and which five of the events that tell of it are looked at. */
export interface StripeLife {
  events: readonly [string, string, string, string, string];
  happens(stripe: Stripe, reference: string): Promise<void>;
}

/** Each index in turn is told for the first time in this order; each is told three times, among the others. */
const places = [0, 1, 0, 2, 1, 3, 0, 2, 4, 3, 1, 4, 2, 3, 4];

/**
 * Makes a payment for each of the orders of five events, lets the same happen to each at the gateway, has its events told
 * in its order, each three times, and answers to what it all has come.
 */
export async function tellInEachOrder(
  life: ReconcilingShop,
  orders: readonly (readonly number[])[],
  { events, happens }: StripeLife,
): Promise<unknown[]> {
  const { shop } = await life.openAnother();
  const { settled } = await openDesk();
  const { tell } = await connectStripe(shop);
  await shop.client.adjustStock({ sku: "TEA", quantity: 10_000, reason: "opening" });
  const stripe = await payThroughStripe();
  const told: { payment: Payment; events: object[] }[] = [];
  for (const _ of orders) {
    const payment = await requestedOf(shop);
    const before = stripe.double.account.events().length;
    const paymentId = decodeId(payment.id);
    const { page } = await stripe.opened({ paymentId, amount: 8000, currency: "USD" });
    const { id: reference } = stripe.double.shopper.pay(page.reference);
    await happens(stripe, reference);
    const fresh = stripe.double.account.events().slice(before);
    told.push({ payment, events: events.map((type) => eventOf(fresh, type)) });
  }
  for (const place of places) {
    await callConcurrently(16, told.length, async (index) => {
      const event = told[index]?.events[orders[index]?.[place] ?? -1];
      if (!event) throw new Error("there is an event for each place");
      expect(await tell(event)).toBe(200);
    });
    await settled();
  }
  // Those that came before anybody could know whose they are.
  const sweep = sweepWebhooks(life.books.gateway);
  for (let attempt = 0; attempt < 3; attempt += 1) await life.run(sweep, 60);
  const disputes = await disputesOf(shop);
  const ends: Awaited<ReturnType<typeof endOf>>[] = [];
  // One after the other: 480 questions at once are more than there are connections to answer.
  for (const { payment } of told) ends.push(await endOf(shop, payment, disputes));
  return ends;
}

async function requestedOf(shop: StockedShop): Promise<Payment> {
  const { id } = await shop.place({ lines: [{ sku: "TEA", quantity: 8 }] });
  return shop.client.requestPayment(id, { method: "card", capture: "manual" });
}

function eventOf(events: readonly { type: string }[], type: string): object {
  const found = events.find((event) => event.type === type);
  if (!found) throw new Error(`${type} was not told, but ${events.map((one) => one.type).join()}`);
  return found;
}

async function disputesOf({ client }: StockedShop): Promise<Dispute[]> {
  const found: Dispute[] = [];
  let page = await client.listDisputes({ limit: 100 });
  for (;;) {
    found.push(...page.items);
    if (page.nextCursor === null) return found;
    page = await client.listDisputes({ limit: 100, cursor: page.nextCursor });
  }
}

/**
 * All that the desk sees of a payment and of its order's money, but for names and times. The order's own status is left
 * out: a rule confirms an order at the moment at which it is paid, and whether there is one depends on what comes first.
 */
async function endOf(
  { client }: StockedShop,
  { id, orderId }: Payment,
  disputes: readonly Dispute[],
) {
  const [payment, order, entries, refunds] = await Promise.all([
    client.getPayment(id),
    client.getOrder(orderId),
    client.listPaymentEntries(orderId),
    client.listRefunds(orderId),
  ]);
  const sums: Record<string, number> = {};
  for (const { type, amount } of entries.items) sums[type] = (sums[type] ?? 0) + amount.amount;
  return {
    payment: pick(payment, ["status", "attention", "failure", "card"]),
    amounts: [
      payment.authorized,
      payment.captured,
      payment.released,
      payment.refunded,
      payment.refundPending,
      payment.disputed,
      payment.capturable,
      payment.refundable,
    ].map(({ amount }) => amount),
    order: pick(order, ["paymentStatus", "paidTotal", "refundedTotal", "refundPendingTotal", "authorizedTotal", "amountDue"]), // prettier-ignore
    entries: Object.entries(sums).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    disputes: disputes
      .filter(({ paymentId }) => paymentId === id)
      .map((dispute) => pick(dispute, ["status", "amount", "reason"])),
    refunds: refunds.items
      .map(({ status, amount, method, reasonType }) =>
        [status, amount.amount, method, reasonType].join(),
      ) // prettier-ignore
      .toSorted((one, other) => (one < other ? -1 : 1)),
  };
}

function pick<T extends object, K extends keyof T>(thing: T, keys: readonly K[]): Pick<T, K> {
  // Exactly the keys that were asked for.
  return Object.fromEntries(keys.map((key) => [key, thing[key]])) as Pick<T, K>;
}

/** All orders of so many things. */
export function permutations(count: number): number[][] {
  if (count === 0) return [[]];
  return permutations(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, place) => order.toSpliced(place, 0, count - 1)),
  );
}
