import type { CountStockRequest, StockCount } from "@waybill/contract";
import type { Work } from "../../../platform/context.ts";
import { encodeId } from "../../../platform/ids.ts";
import { requireLocation } from "../locations/require-location.ts";
import type { StockArrived } from "../stock-arrived.ts";
import { changeStock, takeInHand, type StockChange } from "./change-stock.ts";
import { presentNewMovement } from "./movement.ts";
import { refuseReserved } from "./refuse-reserved.ts";
import { requireProducts } from "./require-products.ts";

/**
 * What is on hand at a location becomes what somebody counted, all or nothing.
 *
 * @throws invalid_request, stock_reserved when orders were promised more than was counted
 */
export async function countStock(
  { body }: CountStockRequest,
  work: Work,
  stockArrived: StockArrived,
): Promise<StockCount> {
  const { counts, note = null } = body;
  const named = counts.map(({ sku }, index) => ({ sku, pointer: `/counts/${index}/sku` }));
  const [products, locationId] = await Promise.all([
    requireProducts(work.tx, named),
    requireLocation(work.tx, body.locationId, "/locationId"),
  ]);
  const counted = products.map(({ id, sku }, index) => ({
    ...{ productId: id, locationId, sku, pointer: `/counts/${index}/quantity` },
    quantity: counts[index]?.quantity ?? 0, // requireProducts keeps the order.
  }));
  const stock = await takeInHand(work, counted);
  refuseReserved(stock, counted);
  const changes = counted.map(({ productId, quantity }): StockChange => {
    const { onHand } = stock.at({ productId, locationId });
    return { productId, locationId, type: "counted", quantity: quantity - onHand, note };
  });
  const { movements, arrived } = changeStock(work, stock, changes);
  stockArrived(work, arrived);
  const skuOf = new Map(products.map(({ id, sku }) => [id, sku]));
  return {
    locationId: encodeId("loc", locationId),
    counted: counts.length,
    movements: movements.map((movement) =>
      presentNewMovement(movement, skuOf.get(movement.productId) ?? "", work),
    ),
  };
}
