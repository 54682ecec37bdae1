import type { Work } from "../../../platform/context.ts";
import { expireOfOrder } from "../../inventory/index.ts";
import { placeHold } from "../holds/hold-order.ts";
import { moveOrder } from "../move-order.ts";
import type { OrderLedger } from "../order-ledger.ts";
import type { OrderRecord } from "../order.ts";
import type { Circumstances } from "./automation-rules.ts";
import type { DueKind } from "./automation-store.ts";

type CarryOut = (
  work: Work,
  ledger: OrderLedger,
  order: OrderRecord,
  circumstances: Circumstances,
) => Promise<unknown>;

const expired = { history: "expired", event: "order.expired" } as const;

/** What each rule does to an order that is locked, and whose turn it is. */
export const carryOut: Record<DueKind, CarryOut> = {
  completeAfterReturnWindow: (work, ledger, order) =>
    moveOrder(work, ledger, order, { status: "completed" }),

  cancelWhenReservationExpires(work, ledger, order) {
    const reason = `Nobody paid before ${order.reserveUntil?.toISOString()}.`;
    return moveOrder(work, ledger, order, { status: "cancelled", reason }, expired);
  },

  holdWhenAuthorizationExpires(work, ledger, order, { authorizationExpiresAt }) {
    if (authorizationExpiresAt === null) throw new Error("nothing is authorised");
    const isOver = authorizationExpiresAt <= work.now;
    const at = authorizationExpiresAt.toISOString();
    const reason = `The authorisation of the payment ${isOver ? "expired" : "expires"} at ${at}. Capture it, or ask for another payment.`;
    return placeHold(work, ledger, order, {
      ...{ reason, authorizationExpiresAt },
      event: "order.authorizationExpiring",
    });
  },

  async expireDrafts(work, ledger, order) {
    await expireOfOrder(work, order.id);
    const lines = order.lines.map((line) => ({
      ...line,
      ...{ open: line.open + line.allocated, allocated: 0, packed: 0 },
    }));
    return ledger.ledgerChanged(work, order, { lines, reserveUntil: null }, expired);
  },
};
