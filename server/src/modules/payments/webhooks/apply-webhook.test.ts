import type { PaymentWebhook } from "@waybill/contract";
import { beforeAll, expect, test } from "vitest";
import { eventAbout, sandboxVoice } from "../../../../test/payment-webhooks.ts";
import { openReconcilingShop, type ReconcilingShop } from "../../../../test/reconciling-shop.ts";
import { usd } from "../../../../test/stocked-shop.ts";
import { connectStripe, type StripeVoice } from "../../../../test/stripe-voice.ts";
import { openDesk } from "../../../../test/open-shop.ts";
import { sql } from "../../../platform/database.ts";
import { decodeId, newId } from "../../../platform/ids.ts";
import { seal } from "../../../platform/seal.ts";
import { applyWebhook } from "./apply-webhook.ts";
import { sweepWebhookBodies, sweepWebhooks } from "./sweep-webhooks.ts";

let life: ReconcilingShop;
let voice: Awaited<ReturnType<typeof sandboxVoice>>;
let stripe: StripeVoice;
beforeAll(async () => {
  life = await openReconcilingShop();
  voice = await sandboxVoice(life.shop);
  stripe = await connectStripe(life.shop);
  await payThrough("sandbox");
});

/** Which gateway new payments are made by. */
async function payThrough(provider: "sandbox" | "stripe") {
  const ifMatch = await stripe.version();
  await life.shop.client.updatePaymentAccount("stripe", { isActive: provider === "stripe" }, { ifMatch }); // prettier-ignore
}

async function heard(eventId: string): Promise<PaymentWebhook> {
  await (await openDesk()).settled();
  const { items } = await life.shop.client.listPaymentWebhooks();
  const found = items.find((one) => one.eventId === eventId);
  if (!found) throw new Error(`${eventId} was not heard`);
  return found;
}

async function ask() {
  const order = await life.shop.place();
  return life.shop.client.requestPayment(order.id, { method: "card", capture: "manual" });
}

const sweep = (minutes = 0) => life.run(sweepWebhooks(life.books.gateway), minutes);

/** As a process leaves it that dies before it has applied it. */
async function keep(event: { id: string }, state = "received"): Promise<string> {
  const { webhookKey } = life.books.gateway;
  const [id, now] = [newId(), new Date()];
  const body = seal(webhookKey, Buffer.from(JSON.stringify(event)));
  await life.shop.database.tenant(life.shop.tenantUuid, async (tx) => {
    tx.write(sql`
      insert into payment_webhooks (id, provider, event_id, type, state, next_attempt_at, body, told_at, received_at)
      values (${id}, 'sandbox', ${event.id}, 'payment.authorized', ${state}, ${now}, ${body}, ${now}, ${now})`);
  });
  return id;
}

test("what was kept by a process that died is applied by the next", async () => {
  const payment = await ask();
  const event = eventAbout(payment.id, { authorized: 8000 });
  await keep(event);
  await sweep();
  expect(await heard(event.id)).toMatchObject({ state: "applied", paymentId: payment.id });
  expect(await life.shop.client.getPayment(payment.id)).toMatchObject({ authorized: usd(8000) });
});

test("ten who apply it at once apply it once", async () => {
  const payment = await ask();
  const event = eventAbout(payment.id, { authorized: 8000 });
  const id = await keep(event);
  const kept = { tenantId: life.shop.tenantUuid, id, provider: "sandbox" } as const;
  await Promise.all(Array.from({ length: 10 }, () => applyWebhook(life.books.gateway, kept)));
  expect(await heard(event.id)).toMatchObject({ state: "applied", attempts: 1 });
  const { version } = await life.shop.client.getPayment(payment.id);
  expect(version).toBe(payment.version + 1);
});

test("a dead letter that can be applied after all is, by replaying it", async () => {
  const payment = await ask();
  const event = eventAbout(payment.id, { authorized: 8000 });
  await keep(event, "dead");
  const dead = await heard(event.id);
  expect(dead).toMatchObject({ state: "dead", isReplayable: true });
  const replayed = await life.shop.client.replayPaymentWebhook(dead.id);
  expect(replayed).toMatchObject({ state: "applied", paymentId: payment.id, attempts: 1, error: null, isReplayable: false }); // prettier-ignore
  expect(await life.shop.client.getPayment(payment.id)).toMatchObject({ status: "authorized" });
});

/** Something by which only the gateway's own id says which payment it is. */
const disputeOf = (reference: string) => ({
  ...{ id: `evt_${newId()}`, object: "event", type: "charge.dispute.created" },
  created: Math.floor(Date.now() / 1000),
  data: {
    object: {
      ...{ id: `du_${newId()}`, object: "dispute", amount: 8000, currency: "usd" },
      ...{ charge: "ch_1", payment_intent: reference, reason: "fraudulent", metadata: {} },
      ...{ status: "needs_response", created: Math.floor(Date.now() / 1000) },
      evidence_details: { due_by: null, has_evidence: false, past_due: false },
    },
  },
});

test("an event that comes before the one that says whose it is waits for it", async () => {
  await payThrough("stripe");
  const payment = await ask();
  await payThrough("sandbox");
  const reference = `pi_${newId()}`;
  const early = disputeOf(reference);
  expect(await stripe.tell(early)).toBe(200);
  expect(await heard(early.id)).toMatchObject({ state: "received", attempts: 1, error: "No payment here has the gateway's id that it names." }); // prettier-ignore
  const intent = {
    ...{ id: reference, object: "payment_intent", amount: 8000, amount_capturable: 0 },
    ...{ amount_received: 8000, currency: "usd", status: "succeeded", capture_method: "automatic" },
    ...{ created: Math.floor(Date.now() / 1000), latest_charge: "ch_1", last_payment_error: null },
    metadata: { waybill_payment: payment.id },
  };
  const known = { ...early, id: `evt_${newId()}`, type: "payment_intent.succeeded", data: { object: intent } }; // prettier-ignore
  await stripe.tell(known);
  expect(await heard(known.id)).toMatchObject({ state: "applied" });
  await sweep(1);
  expect(await heard(early.id)).toMatchObject({ state: "applied", paymentId: payment.id, attempts: 2, error: null }); // prettier-ignore
  expect(await life.shop.client.getPayment(payment.id)).toMatchObject({ captured: usd(8000), disputed: usd(8000), attention: "disputed" }); // prettier-ignore
});

test("one whose payment never comes is tried ten times, each time later, and was somebody else's then", async () => {
  const event = disputeOf(`pi_${newId()}`);
  await stripe.tell(event);
  const waits: number[] = [];
  for (let webhook = await heard(event.id); webhook.state === "received";) {
    waits.push(Date.parse(webhook.nextAttemptAt ?? "") - Date.now());
    await sweep(60);
    webhook = await heard(event.id);
  }
  expect(waits.map((wait) => Math.round(wait / 1000))).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256]);
  const ignored = await heard(event.id);
  expect(ignored).toMatchObject({ state: "ignored", attempts: 10, isReplayable: true });
  expect(ignored.error).toBe("No payment here has the gateway's id that it names.");
});

test("one that fails for a reason of ours is tried ten times, and told without what it says", async () => {
  const payment = await ask();
  const event = eventAbout(payment.id, { authorized: 8000 });
  const id = await keep(event);
  await spoil(id);
  await expect(sweep()).rejects.toThrow("could not be done");
  expect(await heard(event.id)).toMatchObject({ state: "received", attempts: 1 });
  for (let attempt = 2; attempt <= 10; attempt += 1) {
    await expect(sweep(60)).rejects.toThrow("could not be done");
  }
  await sweep(60);
  const dead = await heard(event.id);
  expect(dead).toMatchObject({ state: "dead", attempts: 10, isReplayable: true });
  expect(dead.error).toMatch(/^It failed for a reason of ours/);
});

/** A body that nobody can unseal: as with another secret of the service. */
async function spoil(id: string): Promise<void> {
  await life.shop.database.tenant(life.shop.tenantUuid, async (tx) => {
    tx.write(sql`update payment_webhooks set body = ${Buffer.alloc(64)} where id = ${id}`);
  });
}

test("what was said is kept for 30 days, that of dead letters until somebody has looked", async () => {
  const payment = await ask();
  const [applied, dead] = [eventAbout(payment.id, { authorized: 8000 }), "no event, and kept"];
  await voice.tell(applied);
  await voice.tell(dead);
  await heard(applied.id);
  const bodies = sweepWebhookBodies(life.books.gateway);
  await life.run(bodies, 29 * 24 * 60);
  expect(await keptOf(applied.id)).toBe(true);
  await life.run(bodies, 31 * 24 * 60);
  expect(await keptOf(applied.id)).toBe(false);
  const { items } = await life.shop.client.listPaymentWebhooks({ state: "dead" });
  expect(items.every(({ isReplayable }) => isReplayable)).toBe(true);
  expect(items.length).toBeGreaterThan(0);
});

test("what is kept is sealed", async () => {
  const payment = await ask();
  const event = eventAbout(payment.id, { authorized: 8000 });
  await voice.tell(event);
  await heard(event.id);
  const [row] = await life.shop.database.tenant(life.shop.tenantUuid, (tx) =>
    tx.query<{ body: Buffer }>(sql`select body from payment_webhooks where event_id = ${event.id}`),
  );
  const kept = row?.body ?? Buffer.alloc(0);
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.includes(decodeId(payment.id))).toBe(false);
});

async function keptOf(eventId: string): Promise<boolean> {
  const [row] = await life.shop.database.tenant(life.shop.tenantUuid, (tx) =>
    tx.query<{ kept: boolean }>(
      sql`select body is not null as kept from payment_webhooks where event_id = ${eventId}`,
    ),
  );
  return row?.kept ?? false;
}
