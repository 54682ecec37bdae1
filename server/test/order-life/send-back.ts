import type { Disposition, Return, ReturnAction } from "@waybill/contract";
import fc from "fast-check";
import { mayDo, nameOf, pick, pickOrder, rarely, units, which } from "./choose.ts";
import { deed, type Act, type Deed } from "./deed.ts";
import { skus, type Run } from "./run.ts";

export const askingForReturn: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely, line: which, quantity: units })
  .map(({ index, isDefiant, line, quantity: wanted }) => ({
    name: "ask for a return",
    aim(run) {
      const order = pickOrder(run, { index, isDefiant }, (one) => mayDo(one, "requestReturn"));
      const sent =
        order &&
        pick(
          order.lines.filter(({ delivered }) => delivered > 0),
          line,
        );
      if (!sent) return undefined;
      const back = sent.delivered - sent.returned;
      const quantity = isDefiant ? wanted : Math.min(wanted, back) || wanted;
      return deed({
        told: `return ${quantity} of ${sent.delivered} delivered ${sent.sku} of ${nameOf(order)}`,
        ...{ operation: "requestReturn", orders: [order.id] },
        foreseen: quantity > back ? "refused" : undefined,
        send: (options) =>
          run.client.requestReturn(order.id, { lines: [{ lineId: sent.id, quantity }] }, options),
        learn: (asked) => void run.returns.set(asked.id, asked),
      });
    },
  }));

const steps = ["approve", "receive", "refund", "exchange", "decline", "cancel"] as const;
type Step = (typeof steps)[number] & ReturnAction;

/** The way that most returns go is tried most often. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("approve", "receive", "refund") },
  { weight: 1, arbitrary: fc.constantFrom(...steps) },
);

interface Chosen {
  step: Step;
  index: number;
  isDefiant: boolean;
  line: number;
  quantity: number;
  disposition: Disposition;
  sku: (typeof skus)[number];
}

const mayStep = ({ allowedActions }: Return, step: Step): boolean =>
  allowedActions.some(({ action, allowed }) => action === step && allowed);

export const goingOnWithReturn: fc.Arbitrary<Act> = fc
  .record<Chosen>({
    ...{ step, index: which, isDefiant: rarely, line: which, quantity: units },
    disposition: fc.constantFrom("restock", "damage", "discard"),
    sku: fc.constantFrom(...skus),
  })
  .map((chosen) => ({
    name: `${chosen.step} a return`,
    aim(run) {
      const { step, index, isDefiant } = chosen;
      const all = [...run.returns.values()];
      const back = pick(isDefiant ? all : all.filter((one) => mayStep(one, step)), index);
      const order = back && run.orders.get(back.orderId);
      if (!order) return undefined;
      return {
        ...stepOf(run, back, chosen),
        told: `${step} the return ${back.number} (${back.status}) of ${nameOf(order)}`,
        orders: [order.id],
        ...(!mayStep(back, step) && { foreseen: "refused" as const }),
      };
    },
  }));

function stepOf(run: Run, back: Return, chosen: Chosen): Omit<Deed, "told" | "orders"> {
  const { id, version } = back;
  const at = { told: "", orders: [], learn: (after: Return) => void run.returns.set(id, after) };
  const { client } = run;
  switch (chosen.step) {
    case "approve":
      return deed({
        ...{ ...at, operation: "approveReturn", foreseen: "done" },
        send: (options) => client.approveReturn(id, { ...options, ifMatch: version }),
      });
    case "decline":
      return deed({
        ...{ ...at, operation: "declineReturn", foreseen: "done" },
        send: (options) =>
          client.declineReturn(id, { reason: "Worn" }, { ...options, ifMatch: version }),
      });
    case "cancel":
      return deed({
        ...{ ...at, operation: "cancelReturn", foreseen: "done" },
        send: (options) => client.cancelReturn(id, { ...options, ifMatch: version }),
      });
    case "receive":
      return receive(run, back, chosen);
    case "refund":
      return deed({
        ...{ ...at, operation: "refundReturn", foreseen: "done" },
        send: (options) => client.refundReturn(id, {}, { ...options, ifMatch: version }),
        learn(after) {
          credit(run, after, after.creditedAmount.amount - back.creditedAmount.amount);
        },
      });
    case "exchange":
      return deed({
        ...{ ...at, operation: "exchangeReturn" },
        send: (options) =>
          client.exchangeReturn(
            id,
            { lines: [{ sku: chosen.sku, quantity: 1 }] },
            { ...options, ifMatch: version },
          ),
        learn(after) {
          credit(run, after, after.creditedAmount.amount - back.creditedAmount.amount);
          for (const orderId of after.exchangeOrderIds) run.unseen.add(orderId);
        },
      });
  }
}

function credit(run: Run, after: Return, amount: number): void {
  run.returns.set(after.id, after);
  run.told.add(`credited for ${after.orderId}`, amount);
}

function receive(run: Run, back: Return, { line, isDefiant, ...chosen }: Chosen) {
  const part = pick(back.lines, line);
  if (!part) throw new Error("a return has lines");
  const { disposition } = chosen;
  const expected = part.quantity - part.cancelled - part.received;
  const quantity = isDefiant ? chosen.quantity : Math.min(chosen.quantity, expected) || 1;
  return deed({
    ...{ told: "", orders: [], operation: "receiveReturn" },
    foreseen: quantity <= expected ? "done" : "refused",
    send: (options) =>
      run.client.receiveReturn(
        back.id,
        { lines: [{ lineId: part.lineId, quantity, disposition }] },
        { ...options, ifMatch: back.version },
      ),
    learn(after) {
      run.returns.set(after.id, after);
      run.told.add(`returned of ${part.lineId}`, quantity);
      if (disposition === "restock") run.told.add(`on hand of ${part.sku}`, quantity);
      if (disposition === "damage") run.told.add(`damaged of ${part.sku}`, quantity);
    },
  });
}
