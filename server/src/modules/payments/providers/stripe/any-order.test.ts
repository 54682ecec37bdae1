import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type PayingThroughStripe,
  payThroughStripe,
} from "../../../../../test/stripe-double/paying-through-stripe.ts";
import { newId } from "../../../../platform/ids.ts";
import { joinFacts, noFacts, type PaymentFacts } from "../facts.ts";

type Opened = Awaited<ReturnType<PayingThroughStripe["opened"]>>;

/** What can happen to a payment; a step that is not possible then does nothing. */
const steps = {
  decline: ({ double }, { page }) => void double.shopper.decline(page.reference, "lost_card"),
  failAuthentication: ({ double }, { page }) => {
    double.shopper.failAuthentication(page.reference);
  },
  pay: ({ double }, { page }) => void double.shopper.pay(page.reference),
  payWithoutDeadline: ({ double }, { page }) => {
    double.shopper.pay(page.reference, { saysDeadline: false });
  },
  paySlowly: ({ double }, { page }) => void double.shopper.pay(page.reference, { slowly: true }),
  arrive: ({ double }, _, reference) => double.bank.settle(reference, true),
  fallThrough: ({ double }, _, reference) => double.bank.settle(reference, false),
  captureAPart: (shop, payment, reference) => captureOf(shop, payment, reference, 2000),
  captureAll: (shop, payment, reference) => captureOf(shop, payment, reference, 5000),
  void: ({ stripe, account }, { paymentId }, reference) =>
    stripe.void(account, { key: newId(), paymentId, reference }),
  expire: ({ double }, _, reference) => double.bank.expireHold(reference),
  release: ({ double }, _, reference) => double.bank.releaseHold(reference),
  refund: ({ stripe, account }, { paymentId, currency }, reference) =>
    stripe.refund(account, {
      ...{ key: newId(), paymentId, reference, amount: 700, currency, refundId: newId() },
    }),
  refundElsewhere: ({ double }, _, reference) => double.bank.refund(reference, 400),
  refundComesBack: ({ double }) =>
    double.bank.failRefund(double.account.all("refund")[0]?.id ?? ""),
  dispute: ({ double }, _, reference) => void double.bank.dispute(reference),
  review: ({ double }) => moveDispute(double, "under_review"),
  win: ({ double }) => moveDispute(double, "won"),
  lose: ({ double }) => moveDispute(double, "lost"),
  closePage: ({ stripe, account }, { handle }) =>
    stripe.closePage(account, { ...handle, key: newId() }),
  timeOut: ({ double }, { page }) => double.bank.endPage(page.reference),
  waitAMinute: ({ double }) => double.account.pass(60),
} satisfies Record<string, Step>;

type Step = (shop: PayingThroughStripe, payment: Opened, reference: string) => unknown;

function captureOf(
  { stripe, account }: PayingThroughStripe,
  { paymentId, currency }: Opened,
  reference: string,
  amount: number,
) {
  const key = newId();
  return stripe.capture(account, { key, paymentId, reference, amount, currency, isFinal: false });
}

function moveDispute(
  { account, bank }: PayingThroughStripe["double"],
  status: "under_review" | "won" | "lost",
) {
  const dispute = account.all("dispute")[0];
  if (dispute) bank.moveDispute(dispute, status);
}

const anyStep = fc.constantFrom(...Object.values<Step>(steps));
const anyLife = fc.record({
  capture: fc.constantFrom("automatic" as const, "manual" as const),
  before: fc.array(fc.constantFrom<Step>(steps.decline, steps.failAuthentication), {
    maxLength: 2,
  }),
  paying: fc.constantFrom<Step>(
    steps.pay,
    steps.pay,
    steps.payWithoutDeadline,
    steps.paySlowly,
    steps.timeOut,
  ),
  after: fc.array(anyStep, { maxLength: 8 }),
  /** In which order the webhooks arrive: each has a place for each of its deliveries. */
  places: fc.noShrink(fc.array(fc.nat(), { minLength: 150, maxLength: 150 })),
});

const places = Array.from({ length: 150 }, (_, index) => (index * 7919) % 150);
const certain = (
  after: Step[],
): typeof anyLife extends fc.Arbitrary<infer Life> ? [Life] : never => [
  { capture: "manual", before: [steps.decline], paying: steps.pay, after, places },
];
const certainLives = [
  certain([]),
  certain([steps.captureAPart, steps.refund, steps.refundComesBack, steps.dispute, steps.win]),
  certain([steps.void]),
  certain([steps.expire]),
];

test("webhooks tell in any order, however often, what looking at the gateway tells", async () => {
  let told = 0;
  const ends = new Set<PaymentFacts["closed"]>();
  await fc.assert(
    fc.asyncProperty(anyLife, async ({ capture, before, paying, after, places }) => {
      const shop = await payThroughStripe();
      const payment = await shop.opened({ capture });
      const seen: PaymentFacts[] = [];
      for (const step of [...before, paying, ...after]) {
        await take(step, shop, payment);
        const facts = await shop.stripe.read(shop.account, payment.handle);
        if (facts) seen.push(facts);
      }
      const events = shop.double.account.events();
      const heard = [...events, ...events, ...events]
        .map((event, index) => ({ event, place: places[index] ?? 0 }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ event }) => shop.stripe.parseEvent(Buffer.from(JSON.stringify(event))));
      told += events.length;
      const { paymentId } = payment;
      expect(
        heard.filter(
          (event) => event.payment?.paymentId !== paymentId && !/dispute|refund/.test(event.type),
        ),
      ).toEqual([]);
      const known = heard.flatMap(({ facts }) => facts ?? []).reduce(joinFacts, noFacts("EUR"));
      expect(known).toEqual(seen.reduce(joinFacts, noFacts("EUR")));
      ends.add(known.closed);
      await shop.double.close();
    }),
    { numRuns: 120, examples: certainLives },
  );
  expect(told).toBeGreaterThan(500);
  expect([...ends].map(String).toSorted()).toEqual(["captured", "expired", "null", "voided"]);
});

async function take(step: Step, shop: PayingThroughStripe, payment: Opened): Promise<void> {
  const intent = shop.double.account.all("payment_intent")[0];
  try {
    await step(shop, payment, intent?.id ?? "pi_none");
  } catch {
    // Not possible in this state: nothing has happened, and that is told by nobody.
  }
}
