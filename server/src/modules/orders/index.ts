import { refuseByConstraint } from "../../platform/database-errors.ts";
import { problem } from "../../platform/problems.ts";

export { confirmWhenPaid } from "./automation/confirm-when-paid.ts";
export { sweepOrders, sweepOrdersOf } from "./automation/sweep-orders.ts";
export { allocateBackorders, sweepBackorders } from "./backorders/allocate-backorders.ts";
export { offerReleased } from "./backorders/offer-released.ts";
export { keepForGood } from "./edits/hold-units.ts";
export {
  refusePayment,
  refusePaymentRequest,
  refuseRefund,
  refuseReturn,
  refuseShip,
} from "./allowed-actions.ts";
export { notHeld } from "./guards.ts";
export { ordersOperations } from "./operations.ts";
export {
  amountDue,
  balanceDue,
  type ChargeRecord,
  type LineRecord,
  type OrderRecord,
} from "./order.ts";
export { openOrderLedger, type OrderLedger, type Reaction } from "./order-ledger.ts";
export { placeOrder, type NextNumber } from "./place-order.ts";
export type { Consequence, Telling } from "./record-change.ts";
export { refuse, type Refusal } from "./refusal.ts";
export { fulfillmentMoves, movesOf, paymentMoves } from "./derived-machines.ts";
export { legalMoves } from "./status-machine.ts";

refuseByConstraint({
  change_sets_open_key: () =>
    problem("change_set_open", { detail: "Somebody is editing this order already." }),
  orders_external_id_key: () =>
    problem("duplicate", {
      detail: "There is an order with this externalId already.",
      errors: [{ pointer: "/externalId", detail: "is taken by another order", code: "duplicate" }],
    }),
});
