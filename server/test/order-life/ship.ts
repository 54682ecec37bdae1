import type { NewShipment, Shipment } from "@waybill/contract";
import fc from "fast-check";
import { mayDo, nameOf, pick, pickOrder, rarely, units, which } from "./choose.ts";
import { deed, type Act } from "./deed.ts";
import type { Run } from "./run.ts";

/** The express way: what is allocated leaves, all of it or some units of one line. */
export const shipping: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely, line: which, quantity: fc.option(units) })
  .map(({ index, isDefiant, line, quantity }) => ({
    name: "ship",
    aim(run) {
      const order = pickOrder(run, { index, isDefiant }, (one) => mayDo(one, "ship"));
      const sent = order && pick(order.lines, line);
      if (!sent) return undefined;
      const body: NewShipment = quantity === null ? {} : { lines: [{ lineId: sent.id, quantity }] };
      const isThere = quantity === null || quantity <= sent.allocated;
      return deed({
        told: `ship ${quantity === null ? "all" : `${quantity} ${sent.sku}`} of ${nameOf(order)}`,
        operation: "createShipment",
        orders: [order.id],
        foreseen: mayDo(order, "ship") && isThere ? "done" : "refused",
        send: (options) => run.client.createShipment(order.id, body, options),
        learn: (shipment) => countShipment(run, shipment),
      });
    },
  }));

export function countShipment(run: Run, shipment: Shipment): void {
  run.shipments.set(shipment.id, shipment);
  for (const part of shipment.lines) {
    run.told.add(`shipped of ${part.lineId}`, part.quantity);
    run.told.add(`on hand of ${part.sku}`, -part.quantity);
  }
}

export const delivering: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely })
  .map(({ index, isDefiant }) => ({
    name: "deliver",
    aim(run) {
      const all = [...run.shipments.values()];
      const underWay = all.filter(({ status }) => status === "shipped");
      const shipment = pick(isDefiant ? all : underWay, index);
      const order = shipment && run.orders.get(shipment.orderId);
      if (!order) return undefined;
      return deed({
        told: `deliver ${shipment.lines.map((part) => `${part.quantity} ${part.sku}`).join(", ")} of ${nameOf(order)}`,
        operation: "deliverShipment",
        orders: [order.id],
        foreseen: "done",
        send: (options) => run.client.deliverShipment(shipment.id, {}, options),
        learn(arrived) {
          // Recording it again changes nothing.
          if (run.shipments.get(arrived.id)?.status === "delivered") return;
          run.shipments.set(arrived.id, arrived);
          for (const part of arrived.lines) {
            run.told.add(`delivered of ${part.lineId}`, part.quantity);
          }
        },
      });
    },
  }));
