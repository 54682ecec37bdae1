import type { Return } from "@waybill/client";
import { lineOf, linesOf, type Journey, type Takers } from "./journey.ts";
import type { Step } from "./step.ts";

type ReturnStep = Extract<Step["does"], `${string}Return`>;

/** What comes back; an order of a plan has one return at most. */
export const returnSteps: Takers<ReturnStep> = {
  async askReturn(journey, { lines, reason }, { idempotencyKey }) {
    const { client, order } = journey;
    const wanted = { lines: linesOf(journey, lines), reason };
    journey.return = await client.requestReturn(order.id, wanted, { idempotencyKey });
  },
  async approveReturn(journey, _, { idempotencyKey }) {
    const { id, version } = asked(journey);
    const terms = { idempotencyKey, ifMatch: version };
    journey.return = await journey.client.approveReturn(id, terms);
  },
  async declineReturn(journey, { reason }, { idempotencyKey }) {
    const { id, version } = asked(journey);
    const terms = { idempotencyKey, ifMatch: version };
    journey.return = await journey.client.declineReturn(id, { reason }, terms);
  },
  async receiveReturn(journey, { lines: received }, { idempotencyKey }) {
    const { id, version } = asked(journey);
    const lines = received.map(({ sku, ...units }) => ({ ...units, lineId: lineOf(journey, sku) }));
    const terms = { idempotencyKey, ifMatch: version };
    journey.return = await journey.client.receiveReturn(id, { lines }, terms);
  },
  async creditReturn(journey, _, { idempotencyKey }) {
    const { id, version } = asked(journey);
    const terms = { idempotencyKey, ifMatch: version };
    journey.return = await journey.client.refundReturn(id, {}, terms);
  },
  async exchangeReturn(journey, { lines }, { idempotencyKey }) {
    const { id, version } = asked(journey);
    const terms = { idempotencyKey, ifMatch: version };
    journey.return = await journey.client.exchangeReturn(id, { lines }, terms);
  },
};

function asked({ return: made }: Journey): Return {
  if (!made) throw new Error("nobody has asked to send anything back");
  return made;
}
