import { paginate } from "@waybill/client";
import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { clientOf } from "../../../../test/open-shop.ts";
import { openStockedShop, refusalOf, usd, type StockedShop } from "../../../../test/stocked-shop.ts"; // prettier-ignore
import { sql } from "../../../platform/database.ts";
import { newGiftCardCode } from "./gift-card-code.ts";
import { expireGiftCards } from "./sweep-gift-cards.ts";

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

/** A key of the shop with some permissions. */
async function keyWith(
  ...permissions: Parameters<StockedShop["client"]["createApiKey"]>[0]["permissions"]
) {
  // prettier-ignore
  const { secret } = await shop.client.createApiKey({ name: "Some", permissions });
  return { secret, client: clientOf(shop.baseUrl, shop.tenantId, secret) };
}

const later = "2999-01-01T00:00:00.000Z";

test("a gift card is issued with its code, which is answered once and kept nowhere", async () => {
  const { giftCard, code } = await shop.client.issueGiftCard({
    amount: usd(5000),
    customerId: shop.customerId,
    expiresAt: later,
    reason: "Sold at the counter",
  });
  expect(giftCard).toMatchObject({ version: 1, status: "active", last4: code.slice(-4), initialAmount: usd(5000), balance: usd(5000), customerId: shop.customerId, expiresAt: later, disabledAt: null }); // prettier-ignore
  expect(await shop.client.getGiftCard(giftCard.id)).toEqual(giftCard);
  const { items } = await shop.client.listGiftCardEntries(giftCard.id);
  expect(items).toMatchObject([{ type: "issued", amount: usd(5000), balance: usd(5000), reason: "Sold at the counter", orderId: null }]); // prettier-ignore
  const kept = await shop.database.tenant(shop.tenantUuid, async (tx) => {
    const tables = [
      sql`select t::text as kept from value_accounts t`,
      sql`select t::text as kept from value_entries t`,
      sql`select t::text as kept from outbox t`,
      sql`select t::text as kept from audit_entries t`,
    ];
    const rows = await Promise.all(
      tables.map((statement) => tx.query<{ kept: string }>(statement)),
    );
    return rows.flat().map((row) => row.kept);
  });
  expect(kept.length).toBeGreaterThan(3);
  for (const form of [code, code.replaceAll("-", ""), code.slice(0, 9)]) {
    expect(kept.join("\n")).not.toContain(form);
  }
});

test("issued twice with one idempotency key it is one card, and its code is answered again", async () => {
  const before = (await shop.client.listGiftCards({ limit: 100 })).items.length;
  const intent = { idempotencyKey: "one-gift" };
  const issued = await shop.client.issueGiftCard({ amount: usd(100) }, intent);
  expect(await shop.client.issueGiftCard({ amount: usd(100) }, intent)).toEqual(issued);
  expect((await shop.client.listGiftCards({ limit: 100 })).items).toHaveLength(before + 1);
});

test("gift cards come newest first, page after page, and are found by their end or customer", async () => {
  const own = await openStockedShop();
  const issue = (customerId: typeof own.customerId | null) =>
    own.client.issueGiftCard({ amount: usd(100), customerId });
  const issued = [await issue(null), await issue(own.customerId), await issue(null)];
  const ids = issued.map(({ giftCard }) => giftCard.id);
  const seen: string[] = [];
  for await (const { id } of paginate(own.client.listGiftCards, { limit: 1 })) seen.push(id);
  expect(seen).toEqual(ids.toReversed());
  const [first] = issued;
  const last4 = first?.giftCard.last4.toLowerCase() ?? "";
  expect((await own.client.listGiftCards({ last4 })).items).toContainEqual(first?.giftCard);
  const theirs = await own.client.listGiftCards({ customerId: own.customerId });
  expect(theirs.items.map(({ id }) => id)).toEqual([ids[1]]);
});

describe("a gift card is refused", () => {
  test.each([
    ["of nothing", { amount: usd(0) }, "/amount/amount"],
    ["that has ended", { amount: usd(1), expiresAt: "2001-01-01T00:00:00Z" }, "/expiresAt"],
    ["for a customer that there is not", { amount: usd(1), customerId: "cus_01h455vb4pex5vsknk084sn02q" as const }, "/customerId"], // prettier-ignore
  ])("%s", async (_, card, pointer) => {
    const refusal = await refusalOf(shop.client.issueGiftCard(card));
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer }] });
  });

  test("to who may record payments and not set prices: it is money to pay with", async () => {
    const { client: agent } = await keyWith("payments:read", "payments:write");
    const { giftCard } = await shop.client.issueGiftCard({ amount: usd(100) });
    const calls = [
      () => agent.issueGiftCard({ amount: usd(100) }),
      () => agent.updateGiftCard(giftCard.id, { expiresAt: later }, { ifMatch: 1 }),
    ];
    for (const call of calls) {
      const refusal = await refusalOf(call());
      expect(refusal).toMatchObject({ status: 403, code: "forbidden", message: expect.stringContaining("orders:price") }); // prettier-ignore
    }
    expect(await agent.disableGiftCard(giftCard.id)).toMatchObject({ status: "disabled" });
  });
});

describe("a code", () => {
  test("finds its card, however it is written", async () => {
    const { giftCard, code } = await shop.client.issueGiftCard({ amount: usd(4200) });
    const written = code.toLowerCase().replaceAll("-", " ");
    expect(await shop.client.findGiftCard({ code: written })).toEqual(giftCard);
  });

  test("that is unknown, mistyped, expired, disabled or another tenant's finds nothing, and all alike", async () => {
    const other = await openStockedShop();
    const foreign = await other.client.issueGiftCard({ amount: usd(100) });
    const disabled = await shop.client.issueGiftCard({ amount: usd(100) });
    await shop.client.disableGiftCard(disabled.giftCard.id);
    const expired = await expiredCard();
    const slip = disabled.code.replace(/^./, disabled.code.startsWith("A") ? "B" : "A");
    const codes = [newGiftCardCode(), slip, expired.code, disabled.code, foreign.code];
    const refusals = await Promise.all(codes.map((code) => refusalOf(shop.client.findGiftCard({ code })))); // prettier-ignore
    for (const refusal of refusals) expect(refusal).toMatchObject({ status: 404, code: "not_found" }); // prettier-ignore
    expect(new Set(refusals.map(({ message }) => message)).size).toBe(1);
    expect(await other.client.findGiftCard({ code: foreign.code })).toEqual(foreign.giftCard);
  });

  test("is not found by trying: after twenty wrong ones the caller waits, and nobody else does", async () => {
    const { client: guesser, secret } = await keyWith("payments:read");
    const { code, giftCard } = await shop.client.issueGiftCard({ amount: usd(100) });
    for (let tries = 0; tries < 20; tries += 1) {
      const refusal = await refusalOf(guesser.findGiftCard({ code: newGiftCardCode() }));
      expect(refusal.code).toBe("not_found");
    }
    // Not by the client, which would wait and ask again.
    const held = await fetch(`${shop.baseUrl}/v1/gift-card-lookups`, {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      body: JSON.stringify({ code }),
    });
    expect(held.status).toBe(429);
    expect(Number(held.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await shop.client.findGiftCard({ code })).toEqual(giftCard);
  });
});

test("a gift card's end and owner are changed, with the version that they were read in", async () => {
  const { giftCard } = await shop.client.issueGiftCard({ amount: usd(100) });
  const { customerId } = shop;
  const changed = await shop.client.updateGiftCard(giftCard.id, { customerId, expiresAt: later }, { ifMatch: 1 }); // prettier-ignore
  expect(changed).toMatchObject({ version: 2, customerId, expiresAt: later });
  const same = await shop.client.updateGiftCard(giftCard.id, { expiresAt: later }, { ifMatch: 2 });
  expect(same).toEqual(changed);
  const stale = await refusalOf(shop.client.updateGiftCard(giftCard.id, { expiresAt: null }, { ifMatch: 1 })); // prettier-ignore
  expect(stale).toMatchObject({ code: "version_mismatch", problem: { current: changed } });
  const past = { expiresAt: "2001-01-01T00:00:00Z" };
  const refusal = await refusalOf(shop.client.updateGiftCard(giftCard.id, past, { ifMatch: 2 }));
  expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/expiresAt" }] });
});

test("a disabled card stays disabled, and its money stays on it", async () => {
  const { giftCard } = await shop.client.issueGiftCard({ amount: usd(100) });
  const disabled = await shop.client.disableGiftCard(giftCard.id);
  expect(disabled).toMatchObject({ version: 2, status: "disabled", balance: usd(100) });
  expect(await shop.client.disableGiftCard(giftCard.id)).toEqual(disabled);
  const refusal = await refusalOf(shop.client.updateGiftCard(giftCard.id, { expiresAt: later }, { ifMatch: 2 })); // prettier-ignore
  expect(refusal).toMatchObject({ status: 409, code: "conflict" });
});

test("what is left on a card whose time is over is written off, once, whoever sweeps", async () => {
  const { giftCard } = await expiredCard();
  const lasting = await shop.client.issueGiftCard({ amount: usd(700), expiresAt: later });
  expect(await shop.client.getGiftCard(giftCard.id)).toMatchObject({ status: "expired", balance: usd(700) }); // prettier-ignore
  const now = new Date();
  await Promise.all([1, 2, 3].map(() => expireGiftCards(shop.database, shop.tenantUuid, now)));
  expect(await shop.client.getGiftCard(giftCard.id)).toMatchObject({ status: "expired", balance: usd(0) }); // prettier-ignore
  const { items } = await shop.client.listGiftCardEntries(giftCard.id);
  expect(items.map(({ type, amount }) => [type, amount.amount])).toEqual([["expired", -700], ["issued", 700]]); // prettier-ignore
  expect(items[0]?.actor).toMatchObject({ type: "system" });
  expect((await shop.client.getGiftCard(lasting.giftCard.id)).balance).toEqual(usd(700));
  await expectConservation(shop);
});

/** One that was good for a moment: its end is set to the past where no request can set it. */
async function expiredCard() {
  const issued = await shop.client.issueGiftCard({ amount: usd(700), expiresAt: later });
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    tx.write(sql`update value_accounts set expires_at = created_at where code_last4 = ${issued.giftCard.last4} and balance = 700 and expires_at is not null and version = 1`); // prettier-ignore
  });
  return issued;
}
