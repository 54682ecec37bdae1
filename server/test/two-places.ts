import { openStockedShop } from "./stocked-shop.ts";

/** 100 of tea and of coffee at MAIN, and a branch that has none. */
export async function twoPlaces() {
  const shop = await openStockedShop();
  const { client } = shop;
  const [main] = (await client.listLocations()).items;
  if (!main) throw new Error("a new shop has a location");
  const branch = await client.createLocation({ code: "BRANCH", name: "Branch", priority: 200 });
  const levelAt = async (locationId: typeof main.id, sku = "TEA") =>
    (await client.listStockLevels({ locationId })).items.find((level) => level.sku === sku);
  const ask = (quantity: number, from: typeof main.id | null = main.id) =>
    client.createTransfer({
      fromLocationId: from,
      toLocationId: branch.id,
      lines: [{ sku: "TEA", quantity }],
    });
  return { ...shop, main, branch, levelAt, ask };
}
