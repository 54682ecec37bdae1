import type {
  Availability,
  CheckAvailabilityRequest,
  ProductAvailability,
} from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { encodeId } from "../../../platform/ids.ts";
import { selectAvailability, type AvailabilityRow } from "./availability-store.ts";

/** What can be had of many SKUs. Whoever orders next may be faster: only placing an order promises anything. */
export async function checkAvailability(
  { query }: CheckAvailabilityRequest,
  { tx }: Pick<Context, "tx">,
): Promise<Availability> {
  const bySku = new Map<string, AvailabilityRow[]>();
  for (const row of await selectAvailability(tx, query.sku)) {
    bySku.set(row.sku, [...(bySku.get(row.sku) ?? []), row]);
  }
  return {
    items: query.sku.flatMap((sku) => presentAvailability(bySku.get(sku) ?? [])),
    unknown: query.sku.filter((sku) => !bySku.has(sku)),
  };
}

/** One row a location, or one without any. */
function presentAvailability(rows: readonly AvailabilityRow[]): ProductAvailability[] {
  const [product] = rows;
  if (!product) return [];
  const locations = rows.flatMap(({ location_id: id, code, available, incoming }) =>
    id === null || code === null || (available === 0 && incoming === 0)
      ? []
      : [{ locationId: encodeId("loc", id), code, available, incoming }],
  );
  return [
    {
      productId: encodeId("prd", product.product_id),
      sku: product.sku,
      status: product.status,
      available: locations.reduce((sum, one) => sum + one.available, 0),
      incoming: locations.reduce((sum, one) => sum + one.incoming, 0),
      allowBackorder: product.allow_backorder,
      locations,
    },
  ];
}
