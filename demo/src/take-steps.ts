import { isApiError, type Order, type ShipmentId, type TenantFacade } from "@waybill/client";
import type { Step } from "./plan.ts";

interface Journey {
  client: TenantFacade;
  /** Begins the idempotency key of each step. */
  key: string;
  order: Order;
  shipments: ShipmentId[];
}

/**
 * Takes an order through what happened to it. Every step raises its version by one, so the version says where an
 * interrupted load has to go on. Answers false when somebody else has changed the order meanwhile: then it is theirs.
 */
export async function takeSteps(
  client: TenantFacade,
  key: string,
  order: Order,
  steps: readonly Step[],
): Promise<boolean> {
  const done = order.version - 1;
  const shipments = done > 0 ? await shipmentsOf(client, order) : [];
  const journey = { client, key, order, shipments };
  try {
    for (const [index, step] of steps.entries()) {
      if (index >= done) await takeStep(journey, step, index);
    }
    return true;
  } catch (error) {
    if (isApiError(error, ...changedByOthers)) return false;
    throw error;
  }
}

const changedByOthers = [
  "version_mismatch",
  "transition_not_allowed",
  "conflict",
  "quantity_exceeded",
] as const;

async function takeStep(journey: Journey, step: Step, index: number): Promise<void> {
  const { client, order, shipments } = journey;
  const idempotencyKey = `${journey.key}/${index + 1}`;
  switch (step.does) {
    case "changeStatus": {
      const { status, reason } = step;
      const change = { status, ...(reason !== undefined && { reason }) };
      const options = { idempotencyKey, ifMatch: index + 1 };
      await client.changeOrderStatus(order.id, change, options);
      return;
    }
    case "ship": {
      const { does: _, lines, ...shipment } = step;
      const body = lines ? { ...shipment, lines: linesBySku(order, lines) } : shipment;
      const { id } = await client.createShipment(order.id, body, { idempotencyKey });
      shipments.push(id);
      return;
    }
    case "deliver": {
      const shipment = shipments[step.shipment];
      if (!shipment) throw new Error(`there is no shipment ${step.shipment}`);
      const { deliveredAt } = step;
      await client.deliverShipment(shipment, { deliveredAt }, { idempotencyKey });
      return;
    }
    case "pay": {
      const { does: _, share, ...payment } = step;
      const amount = { ...order.total, amount: Math.round(order.total.amount * share) };
      await client.recordPayment(order.id, { ...payment, amount }, { idempotencyKey });
      return;
    }
  }
}

async function shipmentsOf(client: TenantFacade, order: Order): Promise<ShipmentId[]> {
  if (order.fulfillmentStatus === "unfulfilled") return [];
  const { items } = await client.listShipments(order.id, { limit: 100 });
  return items.map(({ id }) => id);
}

function linesBySku(order: Order, wanted: readonly { sku: string; quantity: number }[]) {
  return wanted.map(({ sku, quantity }) => {
    const line = order.lines.find((one) => one.sku === sku);
    if (!line) throw new Error(`the order has no line ${sku}`);
    return { lineId: line.id, quantity };
  });
}
