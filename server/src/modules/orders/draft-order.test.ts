import { expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { openStockedShop, refusalOf } from "../../../test/stocked-shop.ts";

test("a draft reserves nothing, not even what there is not", async () => {
  const shop = await openStockedShop();
  const draft = await shop.place({ draft: true, lines: [{ sku: "TEA", quantity: 500 }] });
  expect(draft).toMatchObject({ status: "draft", lines: [{ open: 500, allocated: 0 }] });
  expect(await shop.available("TEA")).toBe(100);
  await expectConservation(shop);
});

test("a draft that is placed reserves its stock then", async () => {
  const shop = await openStockedShop();
  const placed = await shop.move(await shop.place({ draft: true }), "pending");
  expect(placed).toMatchObject({ status: "pending", lines: [{ open: 0, allocated: 3 }, { allocated: 2 }] }); // prettier-ignore
  expect(await shop.available("TEA")).toBe(97);
  await expectConservation(shop);
});

test("a draft that cannot be had any more stays a draft, and says what is short", async () => {
  const shop = await openStockedShop();
  const draft = await shop.place({ draft: true, lines: [{ sku: "TEA", quantity: 60 }] });
  await shop.place({ lines: [{ sku: "TEA", quantity: 60 }] });
  const refusal = await refusalOf(shop.move(draft, "pending"));
  expect(refusal.problem.shortages).toEqual([{ sku: "TEA", requested: 60, available: 40 }]);
  expect(await shop.client.getOrder(draft.id)).toEqual(draft);
});

test("a draft of a product that was archived meanwhile is not placed", async () => {
  const shop = await openStockedShop();
  const draft = await shop.place({ draft: true });
  await shop.client.archiveProduct(draft.lines[0]?.productId ?? "prd_");
  expect(await refusalOf(shop.move(draft, "pending"))).toMatchObject({ code: "product_archived" });
});

test("a draft that is given up leaves nothing behind", async () => {
  const shop = await openStockedShop();
  const cancelled = await shop.move(await shop.place({ draft: true }), "cancelled");
  expect(cancelled).toMatchObject({ status: "cancelled", lines: [{ open: 0, cancelled: 3 }, { cancelled: 2 }] }); // prettier-ignore
  expect(await shop.available("TEA")).toBe(100);
  await expectConservation(shop);
});
