import type { NewOrder, Order } from "@waybill/contract";
import { usd } from "../stocked-shop.ts";
import { look } from "./look.ts";
import type { Run } from "./run.ts";
import { countShipment } from "./ship.ts";

/** Two orders to begin with, because what comes late in a life would be seen too seldom: one has arrived, one is new. */
export async function beginLives(run: Run): Promise<void> {
  const { client, told } = run;
  const arrived = await place(run, [{ sku: "TEA", quantity: 3 }, { sku: "MATE", quantity: 1 }]); // prettier-ignore
  const { id, total } = arrived;
  await client.recordPayment(id, { method: "cash", amount: total });
  told.add(`paid for ${id}`, total.amount);
  const shipment = await client.createShipment(id, {});
  countShipment(run, shipment);
  run.shipments.set(shipment.id, await client.deliverShipment(shipment.id, {}));
  for (const part of shipment.lines) told.add(`delivered of ${part.lineId}`, part.quantity);
  await place(run, [{ sku: "TEA", quantity: 2 }, { sku: "COFFEE", quantity: 4 }]); // prettier-ignore
  await look(run, run.orders.keys());
}

async function place(run: Run, lines: NewOrder["lines"]): Promise<Order> {
  const { client, customerId } = run;
  const placed = await client.placeOrder({ customerId, lines, shippingPrice: usd(490) });
  run.orders.set(placed.id, placed);
  return placed;
}
