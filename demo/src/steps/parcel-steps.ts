import type { FulfilmentOrderId } from "@waybill/client";
import { linesOf, type Journey, type Takers } from "./journey.ts";

/** From the shelf to the door. */
export const parcelSteps: Takers<"pick" | "pack" | "ship" | "deliver"> = {
  async pick(journey, { lines }, { idempotencyKey }) {
    const units = lines ? { lines: linesOf(journey, lines) } : {};
    await journey.client.pickFulfilmentOrder(await onlyOne(journey), units, { idempotencyKey });
  },
  async pack(journey, { lines }, { idempotencyKey }) {
    const units = lines ? { lines: linesOf(journey, lines) } : {};
    await journey.client.packFulfilmentOrder(await onlyOne(journey), units, { idempotencyKey });
  },
  async ship(journey, { does: _, lines, ...shipment }, { idempotencyKey }) {
    const { client, order, shipments } = journey;
    const body = lines ? { ...shipment, lines: linesOf(journey, lines) } : shipment;
    shipments.push((await client.createShipment(order.id, body, { idempotencyKey })).id);
  },
  async deliver({ client, shipments }, { shipment, deliveredAt }, { idempotencyKey }) {
    const id = shipments[shipment];
    if (!id) throw new Error(`there is no shipment ${shipment}`);
    await client.deliverShipment(id, { deliveredAt }, { idempotencyKey });
  },
};

async function onlyOne({ client, order }: Journey): Promise<FulfilmentOrderId> {
  const { items } = await client.listFulfilmentOrders({ orderId: order.id });
  const [only, another] = items;
  if (!only || another) throw new Error(`${items.length} locations send the order, not one`);
  return only.id;
}
