import type { PaymentAccount } from "@waybill/contract";
import { Stripe } from "stripe";
import { beforeEach, describe, expect, test } from "vitest";
import { openDesk, type Shop } from "../../../../test/open-shop.ts";
import { sayTo } from "../../../../test/payment-webhooks.ts";
import { openStockedShop, refusalOf, type StockedShop } from "../../../../test/stocked-shop.ts";
import { sql } from "../../../platform/database.ts";
import { newId } from "../../../platform/ids.ts";

const secretKey = `sk_test_${"0123456789abcdefghijkLMN"}`;
const [first, second, third] = ["one", "two", "three"].map(
  (word) => `whsec_${Buffer.from(`the ${word} secret of the endpoint`).toString("base64url")}`,
) as [string, string, string]; // As many as there are words.
const ifMatch = 1;

let shop: StockedShop;
beforeEach(async () => {
  shop = await openStockedShop();
});

/** Stripe itself tells something of no interest, signed with a secret by its own helper. */
async function tell(secret: string, id = `evt_${newId()}`): Promise<number> {
  const event = { id, object: "event", type: "payout.paid", created: 1_792_700_000, data: { object: {} } }; // prettier-ignore
  const payload = JSON.stringify(event);
  const header = Stripe.webhooks.generateTestHeaderString({ payload, secret });
  const headers = { "stripe-signature": header };
  return (await sayTo(shop, { provider: "stripe", headers, body: payload })).status;
}

const accountAt = async (provider: PaymentAccount["provider"], { client }: Shop = shop) =>
  (await client.listPaymentAccounts()).items.find((one) => one.provider === provider);

test("before anybody has connected one, payments go through the sandbox", async () => {
  const { baseUrl } = await openDesk();
  const { items } = await shop.client.listPaymentAccounts();
  expect(items).toEqual([
    {
      ...{ provider: "sandbox", version: 1, isActive: true, isConnected: true, mode: "test" },
      ...{ secretKeyHint: null, hasWebhookSecret: true, previousValidUntil: null, updatedAt: null },
      webhookUrl: `${baseUrl}/v1/webhooks/payments/sandbox?tenant=${shop.tenantId}`,
    },
    {
      ...{ provider: "stripe", version: 1, isActive: false, isConnected: false, mode: null },
      ...{
        secretKeyHint: null,
        hasWebhookSecret: false,
        previousValidUntil: null,
        updatedAt: null,
      },
      webhookUrl: `http://localhost:4100/v1/webhooks/payments/stripe?tenant=${shop.tenantId}`,
    },
  ]);
});

test("a connected account takes new payments, and never shows its keys", async () => {
  const body = { secretKey, webhookSecret: first, isActive: true };
  const account = await shop.client.updatePaymentAccount("stripe", body, { ifMatch });
  expect(account).toMatchObject({ version: 2, isActive: true, isConnected: true, mode: "test", secretKeyHint: "kLMN", hasWebhookSecret: true, previousValidUntil: null }); // prettier-ignore
  expect(await accountAt("stripe")).toEqual(account);
  const order = await shop.place();
  expect(await shop.client.requestPayment(order.id, { method: "card" })).toMatchObject({ provider: "stripe" }); // prettier-ignore
  const shown = JSON.stringify([
    account,
    await shop.client.listAuditEntries(),
    await everythingKept(),
  ]);
  expect(shown).toContain("updatePaymentAccount");
  for (const secret of [secretKey, first]) {
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(Buffer.from(secret).toString("hex"));
  }
  const off = await shop.client.updatePaymentAccount("stripe", { isActive: false }, { ifMatch: 2 });
  expect(off).toMatchObject({ version: 3, isActive: false, isConnected: true });
  const next = await shop.place();
  expect(await shop.client.requestPayment(next.id, { method: "card" })).toMatchObject({ provider: "sandbox" }); // prettier-ignore
});

/** The rows that could have kept a secret: what is replayed, what was done, and the account. */
async function everythingKept(): Promise<unknown[]> {
  return shop.database.tenant(shop.tenantUuid, async (tx) => {
    const tables = [sql`idempotency_keys`, sql`audit_entries`, sql`payment_accounts`, sql`outbox`];
    const rows = await Promise.all(
      tables.map((table) =>
        tx.query<{ row: string }>(sql`select to_jsonb(one)::text as row from ${table} as one`),
      ),
    );
    return rows.flat();
  });
}

test("a live key is told from a test key", async () => {
  const live = { secretKey: secretKey.replace("sk_test", "rk_live") };
  const account = await shop.client.updatePaymentAccount("stripe", live, { ifMatch });
  expect(account).toMatchObject({ mode: "live", isActive: false, isConnected: false });
});

describe("is refused:", () => {
  test.each([
    ["a publishable key", { secretKey: secretKey.replace("sk_", "pk_") }, "/secretKey", "publishable_key"], // prettier-ignore
    ["a webhook secret as a key", { secretKey: first }, "/secretKey", "webhook_secret"],
    ["a key of something else", { secretKey: "AKIAIOSFODNN7EXAMPLE" }, "/secretKey", "pattern"],
    ["a key as a webhook secret", { webhookSecret: secretKey }, "/webhookSecret", "pattern"],
    ["a key with a blank", { secretKey: `${secretKey} ` }, "/secretKey", "pattern"],
  ])("%s, which is not told back", async (_, body, pointer, code) => {
    const refusal = await refusalOf(shop.client.updatePaymentAccount("stripe", body, { ifMatch }));
    expect(refusal).toMatchObject({ status: 400, code: "invalid_request" });
    expect(refusal.problem.errors).toMatchObject([{ pointer, code }]);
    for (const secret of Object.values(body)) {
      expect(JSON.stringify(refusal.problem)).not.toContain(secret);
    }
    expect(await accountAt("stripe")).toMatchObject({ version: 1, secretKeyHint: null });
  });

  test("keys for the sandbox, which needs none", async () => {
    const body = { secretKey, webhookSecret: first };
    const refusal = await refusalOf(shop.client.updatePaymentAccount("sandbox", body, { ifMatch }));
    expect(refusal.problem.errors?.map(({ pointer }) => pointer)).toEqual(["/secretKey", "/webhookSecret"]); // prettier-ignore
  });

  test("an active account without all that it takes", async () => {
    for (const body of [{}, { secretKey }, { webhookSecret: first }]) {
      const active = shop.client.updatePaymentAccount("stripe", { isActive: true, ...body }, { ifMatch }); // prettier-ignore
      expect(await refusalOf(active)).toMatchObject({ status: 409, code: "conflict" });
    }
  });

  test("a change from a version that is no longer", async () => {
    await shop.client.updatePaymentAccount("sandbox", { isActive: false }, { ifMatch });
    const stale = shop.client.updatePaymentAccount("sandbox", { isActive: true }, { ifMatch });
    const refusal = await refusalOf(stale);
    expect(refusal).toMatchObject({ status: 412 });
    expect(refusal.problem.current).toEqual(await accountAt("sandbox"));
  });
});

test("with the sandbox switched off and nothing connected, nobody can pay by card", async () => {
  await shop.client.updatePaymentAccount("sandbox", { isActive: false }, { ifMatch });
  const order = await shop.place();
  const refusal = await refusalOf(shop.client.requestPayment(order.id, { method: "card" }));
  expect(refusal).toMatchObject({ status: 409, code: "conflict" });
});

test("a change that changes nothing makes no version", async () => {
  const body = { secretKey, webhookSecret: first };
  const account = await shop.client.updatePaymentAccount("stripe", body, { ifMatch });
  expect(await shop.client.updatePaymentAccount("stripe", body, { ifMatch: 2 })).toEqual(account);
});

test("what Stripe signs is heard, and while its secret changes the one before it counts for a day", async () => {
  expect(await tell(first)).toBe(401);
  await shop.client.updatePaymentAccount("stripe", { secretKey, webhookSecret: first }, { ifMatch }); // prettier-ignore
  expect([await tell(first), await tell(second)]).toEqual([200, 401]);
  const before = Date.now();
  const account = await shop.client.updatePaymentAccount("stripe", { webhookSecret: second }, { ifMatch: 2 }); // prettier-ignore
  const hours = (Date.parse(account.previousValidUntil ?? "") - before) / 3_600_000;
  expect(hours).toBeCloseTo(24, 1);
  expect([await tell(first), await tell(second), await tell(third)]).toEqual([200, 200, 401]);
  await endChangeOver();
  expect([await tell(first), await tell(second)]).toEqual([401, 200]);
  expect(await accountAt("stripe")).toMatchObject({ previousValidUntil: null });
});

test("when it changes twice, only the last two count", async () => {
  await shop.client.updatePaymentAccount("stripe", { secretKey, webhookSecret: first }, { ifMatch }); // prettier-ignore
  await shop.client.updatePaymentAccount("stripe", { webhookSecret: second }, { ifMatch: 2 });
  await shop.client.updatePaymentAccount("stripe", { webhookSecret: third }, { ifMatch: 3 });
  expect([await tell(first), await tell(second), await tell(third)]).toEqual([401, 200, 200]);
});

test("what Stripe tells that is no JSON is a dead letter, rightly signed or not heard at all", async () => {
  await shop.client.updatePaymentAccount("stripe", { secretKey, webhookSecret: first }, { ifMatch }); // prettier-ignore
  const payload = '{"id": "evt_broken", "customer": "Maria Anders';
  const header = Stripe.webhooks.generateTestHeaderString({ payload, secret: first });
  const headers = { "stripe-signature": header };
  const answer = await sayTo(shop, { provider: "stripe", headers, body: payload });
  expect(answer.status).toBe(200);
  const { items } = await shop.client.listPaymentWebhooks({ provider: "stripe" });
  expect(items).toMatchObject([{ state: "dead", type: "unreadable", error: "The body is not JSON." }]); // prettier-ignore
  expect(items[0]?.eventId).toMatch(/^sha256-[\da-f]{64}$/);
});

/** A day later, as the database has it. */
async function endChangeOver(): Promise<void> {
  const ended = new Date(Date.now() - 1000);
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    tx.write(sql`update payment_accounts set previous_valid_until = ${ended}`);
  });
}
