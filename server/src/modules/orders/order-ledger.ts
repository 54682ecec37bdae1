import type { Uuid, Work } from "../../platform/context.ts";
import { notFound } from "../../platform/problems.ts";
import { orderExists } from "./history-store.ts";
import type { OrderRecord } from "./order.ts";
import { recordChange, type Consequence, type Telling } from "./record-change.ts";
import { readOrder } from "./store.ts";

/** What follows from a change that was recorded, as a change of its own: a rule that moves the order on. */
export type Reaction = (
  work: Work,
  before: OrderRecord,
  after: OrderRecord,
  ledger: OrderLedger,
) => Promise<OrderRecord>;

/** How orders are locked and changed: by the commands of this module and, handed to them by app.ts, of those behind it. */
export interface OrderLedger {
  /** Throws not_found when this tenant has no such order. */
  requireOrder(work: Pick<Work, "tx">, id: Uuid): Promise<void>;
  /** The order as it is, for what only looks at it. Throws not_found. */
  readOrder(work: Pick<Work, "tx">, id: Uuid): Promise<OrderRecord>;
  /** The order, locked until the transaction ends. Throws not_found. */
  lockOrder(work: Pick<Work, "tx">, id: Uuid): Promise<OrderRecord>;
  /**
   * Keeps a change of an order that is locked, with all that follows from it, in the same transaction: the one way in
   * which an order ever changes.
   */
  ledgerChanged(
    work: Work,
    before: OrderRecord,
    change: Partial<OrderRecord>,
    telling: Telling,
  ): Promise<OrderRecord>;
}

export function openOrderLedger({
  consequences = [],
  reactions = [],
}: {
  consequences?: readonly Consequence[];
  reactions?: readonly Reaction[];
} = {}): OrderLedger {
  const ledger: OrderLedger = {
    async requireOrder({ tx }, id) {
      if (!(await orderExists(tx, id))) throw notFound("order");
    },
    async readOrder({ tx }, id) {
      const order = await readOrder(tx, id);
      if (!order) throw notFound("order");
      return order;
    },
    async lockOrder({ tx }, id) {
      const order = await readOrder(tx, id, { lock: true });
      if (!order) throw notFound("order");
      return order;
    },
    async ledgerChanged(work, before, change, telling) {
      const changed = { ...before, ...change };
      let after = await recordChange(work, before, changed, telling, consequences);
      if (after === before) return before;
      for (const reaction of reactions) after = await reaction(work, before, after, ledger);
      return after;
    },
  };
  return ledger;
}
