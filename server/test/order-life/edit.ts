import type { Order, OrderEdit } from "@waybill/contract";
import fc from "fast-check";
import { usd } from "../stocked-shop.ts";
import { nameOf, pick, pickOrder, rarely, units, which } from "./choose.ts";
import { deed, type Act } from "./deed.ts";
import { skus } from "./run.ts";

const kinds = ["change", "change", "add", "remove", "substitute", "reprice", "discount", "fee"] as const; // prettier-ignore
const edit = fc.record({
  kind: fc.constantFrom(...kinds),
  line: which,
  sku: fc.constantFrom(...skus),
  quantity: units,
  amount: fc.constantFrom(0, 120, 700),
});
type Chosen = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** What somebody wants otherwise about an order; lines it no longer has are left alone. */
function editsOf(order: Order, chosen: readonly Chosen[]): OrderEdit[] {
  return chosen.flatMap(({ kind, line, sku, quantity, amount }): OrderEdit[] => {
    const lineId = pick(order.lines, line)?.id;
    if (kind === "add") return [{ type: "add", sku, quantity }];
    if (kind === "fee") return [{ type: "fee", label: "Gift wrap", amount: usd(amount) }];
    if (kind === "discount") {
      return [{ type: "setDiscounts", discounts: [{ percentage: amount * 100 }] }];
    }
    if (lineId === undefined) return [];
    if (kind === "change") return [{ type: "change", lineId, quantity }];
    if (kind === "reprice") return [{ type: "change", lineId, unitPrice: usd(amount) }];
    if (kind === "remove") return [{ type: "remove", lineId }];
    return [{ type: "substitute", lineId, sku, quantity }];
  });
}

const edits = fc.array(edit, { minLength: 1, maxLength: 3 });
const reason = "She rang";

const tell = (chosen: readonly Chosen[]) =>
  chosen
    .map(({ kind, sku, quantity, amount }) => `${kind} ${quantity} ${sku} ${amount}`)
    .join(", ");

export const editingDraft: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely, chosen: edits })
  .map(({ index, isDefiant, chosen }) => ({
    name: "edit a draft",
    aim(run) {
      const order = pickOrder(run, { index, isDefiant }, ({ status }) => status === "draft");
      const edits = order && editsOf(order, chosen);
      if (!order || !edits?.length) return undefined;
      return deed({
        told: `edit ${nameOf(order)}: ${tell(chosen)}`,
        ...{ operation: "editOrderLines", orders: [order.id], from: order },
        foreseen: order.status === "draft" ? undefined : "refused",
        send: (options) =>
          run.client.editOrderLines(
            order.id,
            { edits, reason },
            { ...options, ifMatch: order.version },
          ),
      });
    },
  }));

export const beginningChange: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely, chosen: edits })
  .map(({ index, isDefiant, chosen }) => ({
    name: "begin a change set",
    aim(run) {
      const isPlaced = ({ status }: Order) => !["draft", "completed", "cancelled"].includes(status);
      const order = pickOrder(run, { index, isDefiant }, isPlaced);
      const edits = order && editsOf(order, chosen);
      if (!order || !edits?.length) return undefined;
      return deed({
        told: `begin to edit ${nameOf(order)}: ${tell(chosen)}`,
        ...{ operation: "beginChangeSet", orders: [order.id] },
        send: (options) => run.client.beginChangeSet(order.id, { edits, reason }, options),
        learn: (begun) => void run.changeSets.set(begun.id, begun),
      });
    },
  }));

export const endingChange: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely, isDiscard: rarely })
  .map(({ index, isDefiant, isDiscard }) => ({
    name: isDiscard ? "discard a change set" : "apply a change set",
    aim(run) {
      const all = [...run.changeSets.values()];
      const open = all.filter(({ status }) => status === "open");
      const changeSet = pick(isDefiant ? all : open, index);
      const order = changeSet && run.orders.get(changeSet.orderId);
      if (!order) return undefined;
      const { id, status } = changeSet;
      const told = `${isDiscard ? "discard" : "apply"} the change set (${status}) of ${nameOf(order)}`;
      if (isDiscard) {
        return deed({
          ...{ told, operation: "discardChangeSet", orders: [order.id] },
          send: (options) => run.client.discardChangeSet(id, options),
          learn: (discarded) => void run.changeSets.set(id, discarded),
        });
      }
      return deed({
        ...{ told, operation: "applyChangeSet", orders: [order.id], from: order },
        foreseen: status === "open" ? undefined : "refused",
        send: (options) => run.client.applyChangeSet(id, { ...options, ifMatch: order.version }),
        learn: () => void run.changeSets.set(id, { ...changeSet, status: "applied" }),
      });
    },
  }));
