import { expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { usd } from "../../../../test/stocked-shop.ts";
import { twoPlaces } from "../../../../test/two-places.ts";

type Shop = Awaited<ReturnType<typeof twoPlaces>>;

/** Every way in which 5 of cocoa become available at the branch. */
const ways: Record<string, (shop: Shop) => Promise<unknown>> = {
  "an adjustment": ({ client, branch }) =>
    client.adjustStock({ sku: "COCOA", quantity: 5, reason: "found", locationId: branch.id }),
  "damaged units that are mended": async ({ client, branch }) => {
    const rest = { sku: "COCOA", locationId: branch.id } as const;
    await client.adjustStock({ ...rest, quantity: 5, reason: "damaged" });
  },
  "a count": ({ client, branch }) =>
    client.countStock({ locationId: branch.id, counts: [{ sku: "COCOA", quantity: 5 }] }),
  "an import": ({ client, branch }) =>
    client.importStock({
      rows: [{ sku: "COCOA", locationCode: branch.code, quantity: 5, mode: "add" }],
    }),
  "a supplier's delivery": async ({ client, branch }) => {
    const lines = [{ sku: "COCOA", quantity: 5 }];
    const asked = { fromLocationId: null, toLocationId: branch.id, lines };
    const { id } = await client.createTransfer(asked);
    await client.receiveTransfer(id, {});
  },
};

test.each(Object.keys(ways))("an order that waits gets what %s brings", async (way) => {
  const shop = await twoPlaces();
  const { client, branch } = shop;
  await client.createProduct({ sku: "COCOA", title: "Cocoa", price: usd(900), allowBackorder: true }); // prettier-ignore
  if (way.includes("mended")) {
    // Damaged on arrival, so that there is something to mend and nothing to sell.
    const lines = [{ sku: "COCOA", quantity: 5 }];
    const asked = { fromLocationId: null, toLocationId: branch.id, lines };
    const { id } = await client.createTransfer(asked);
    await client.receiveTransfer(id, { lines: [{ sku: "COCOA", quantity: 5, damaged: 5 }] });
  }
  const { id, lines } = await shop.place({ lines: [{ sku: "COCOA", quantity: 4 }] });
  expect(lines).toMatchObject([{ allocated: 0, backordered: 4 }]);
  await ways[way]?.(shop);
  // It gets them in a transaction of its own, after that of the stock.
  await expect
    .poll(async () => (await client.getOrder(id)).lines[0]?.allocated, { timeout: 10_000 })
    .toBe(4);
  expect((await client.getOrder(id)).lines).toMatchObject([{ allocated: 4, backordered: 0 }]);
  await expectConservation(shop);
});
