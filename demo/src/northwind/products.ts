import type { PlannedProduct } from "../plan.ts";
import { dollars, hundredths } from "./money.ts";
import type { LineRow } from "./orders.ts";
import { readRows } from "./read-rows.ts";
import { skuOf } from "./sku.ts";

/** The 77 products, opened with the stock of the data and what its orders sold, so that just that stock is left. */
export async function readProducts(lines: readonly LineRow[]): Promise<PlannedProduct[]> {
  const [categories, rows] = await Promise.all([
    readRows("categories", ["category_id", "category_name"]),
    readRows("products", [
      ...(["product_id", "product_name", "category_id", "quantity_per_unit"] as const),
      ...(["unit_price", "units_in_stock", "discontinued"] as const),
    ]),
  ]);
  const nameOf = new Map(categories.map((row) => [row.category_id, row.category_name]));
  return rows.map((row) => {
    const sold = lines
      .filter((line) => line.product_id === row.product_id)
      .reduce((sum, { quantity }) => sum + Number(quantity), 0);
    return {
      body: {
        sku: skuOf(row.product_id),
        title: row.product_name,
        description: row.quantity_per_unit,
        category: nameOf.get(row.category_id) ?? null,
        price: dollars(hundredths(row.unit_price)),
      },
      opening: [{ units: Number(row.units_in_stock) + sold }],
      isDiscontinued: row.discontinued === "1",
    };
  });
}
