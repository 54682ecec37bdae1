import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { clientOf } from "../../../../test/open-shop.ts";
import { openStockedShop, refusalOf, usd, type StockedShop } from "../../../../test/stocked-shop.ts"; // prettier-ignore

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

const newCustomer = async () => (await shop.client.createCustomer({ name: "Ana" })).id;

test("store credit is granted and taken in each currency by itself, with a reason", async () => {
  const id = await newCustomer();
  expect(await shop.client.listStoreCredit(id)).toEqual({ items: [], nextCursor: null });
  const granted = await shop.client.adjustStoreCredit(id, { amount: usd(1500), reason: "Late" });
  expect(granted).toMatchObject({ type: "granted", amount: usd(1500), balance: usd(1500), reason: "Late", orderId: null, paymentId: null }); // prettier-ignore
  await shop.client.adjustStoreCredit(id, { amount: { amount: 700, currency: "EUR" }, reason: "Sorry" }); // prettier-ignore
  const taken = await shop.client.adjustStoreCredit(id, { amount: usd(-600), reason: "A mistake" });
  expect(taken).toMatchObject({ type: "adjusted", amount: usd(-600), balance: usd(900) });
  const balances = (await shop.client.listStoreCredit(id)).items;
  expect(balances).toMatchObject([
    { customerId: id, version: 1, balance: { amount: 700, currency: "EUR" } },
    { customerId: id, version: 2, balance: usd(900) },
  ]);
  const { items } = await shop.client.listStoreCreditEntries(id, { limit: 2 });
  expect(items[0]).toEqual(taken);
  expect(items[1]?.amount).toEqual({ amount: 700, currency: "EUR" });
  await expectConservation(shop);
});

describe("an adjustment is refused", () => {
  test("that takes more than there is, which is named", async () => {
    const id = await newCustomer();
    await shop.client.adjustStoreCredit(id, { amount: usd(500), reason: "Late" });
    for (const [amount, least] of [
      [usd(-501), -500],
      [{ amount: -1, currency: "EUR" }, 0],
    ] as const) {
      // prettier-ignore
      const refusal = await refusalOf(shop.client.adjustStoreCredit(id, { amount, reason: "Less" }));
      expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/amount/amount", detail: `must be at least ${least}` }] }); // prettier-ignore
    }
    expect((await shop.client.listStoreCredit(id)).items).toHaveLength(1);
  });

  test("of nothing, and beyond what a balance can say", async () => {
    const id = await newCustomer();
    const most = usd(1_000_000_000_000);
    await shop.client.adjustStoreCredit(id, { amount: most, reason: "All" });
    for (const amount of [usd(0), usd(1)]) {
      const refusal = await refusalOf(
        shop.client.adjustStoreCredit(id, { amount, reason: "More" }),
      );
      expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/amount/amount" }] });
    }
  });

  test("to who may record payments and not set prices", async () => {
    const permissions = ["payments:read", "payments:write"] as const;
    const { secret } = await shop.client.createApiKey({ name: "Till", permissions: [...permissions] }); // prettier-ignore
    const agent = clientOf(shop.baseUrl, shop.tenantId, secret);
    const refusal = await refusalOf(agent.adjustStoreCredit(shop.customerId, { amount: usd(1), reason: "Mine" })); // prettier-ignore
    expect(refusal).toMatchObject({ status: 403, code: "forbidden", message: expect.stringContaining("orders:price") }); // prettier-ignore
    expect(await agent.listStoreCredit(shop.customerId)).toMatchObject({ items: [] });
  });
});

test("of twelve who take a tenth of 10.00 at once, ten do", async () => {
  const id = await newCustomer();
  await shop.client.adjustStoreCredit(id, { amount: usd(1000), reason: "Late" });
  const taken = await Promise.allSettled(
    Array.from({ length: 12 }, () =>
      shop.client.adjustStoreCredit(id, { amount: usd(-100), reason: "Back" }),
    ),
  );
  expect(taken.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  expect((await shop.client.listStoreCredit(id)).items[0]?.balance).toEqual(usd(0));
  await expectConservation(shop);
});

test("of eight who grant the first store credit at once, each does, on one balance", async () => {
  const id = await newCustomer();
  await Promise.all(
    Array.from({ length: 8 }, () =>
      shop.client.adjustStoreCredit(id, { amount: usd(100), reason: "Late" }),
    ),
  );
  expect((await shop.client.listStoreCredit(id)).items).toMatchObject([{ balance: usd(800), version: 8 }]); // prettier-ignore
});
