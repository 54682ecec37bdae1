import type { OrderEdit } from "@waybill/client";
import { labelKey, lineOf, type Journey, type Takers } from "./journey.ts";
import type { PlannedEdit } from "./step.ts";

/** What the desk does with an order. */
export const deskSteps: Takers<"changeStatus" | "hold" | "release" | "beginChangeSet"> = {
  async changeStatus({ client, order, labels }, { status, label, reason }, terms) {
    const subStatusId = label === undefined ? undefined : labels.get(labelKey(status, label));
    if (label !== undefined && !subStatusId) throw new Error(`there is no sub-status ${label}`);
    const change = { status, ...(subStatusId && { subStatusId }), ...(reason && { reason }) };
    await client.changeOrderStatus(order.id, change, terms);
  },
  async hold(journey, { reason }, { idempotencyKey }) {
    const { client, order } = journey;
    journey.hold = (await client.holdOrder(order.id, { reason }, { idempotencyKey })).id;
  },
  async release({ client, order, hold }, { note }, { idempotencyKey }) {
    if (!hold) throw new Error("the order is not on hold");
    await client.releaseHold(order.id, hold, { note }, { idempotencyKey });
  },
  async beginChangeSet(journey, { edits, reason }, { idempotencyKey }) {
    const { client, order } = journey;
    const body = { edits: edits.map((edit) => editOf(journey, edit)), reason };
    await client.beginChangeSet(order.id, body, { idempotencyKey });
  },
};

function editOf(journey: Journey, { type, sku, quantity }: PlannedEdit): OrderEdit {
  return type === "add"
    ? { type, sku, quantity }
    : { type, lineId: lineOf(journey, sku), quantity };
}
