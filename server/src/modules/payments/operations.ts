import type { Handlers } from "../../platform/operation.ts";
import { decodeId } from "../../platform/ids.ts";
import type { OrderLedger } from "../orders/index.ts";
import { createRefund } from "./create-refund.ts";
import { listPayments } from "./list-payments.ts";
import { listRefunds } from "./list-refunds.ts";
import { presentPayment } from "./present-payment.ts";
import { presentRefund } from "./present-refund.ts";
import { recordPayment } from "./record-payment.ts";
import { settleRefund } from "./settle-refund.ts";

type PaymentOperations = Pick<
  Handlers,
  "listPayments" | "recordPayment" | "listRefunds" | "createRefund" | "settleRefund"
>;

export function paymentsOperations(ledger: OrderLedger): PaymentOperations {
  return {
    listPayments: ({ path, query }, context) =>
      listPayments(context, ledger, decodeId(path.orderId), query),
    async recordPayment({ path, body }, context) {
      return presentPayment(await recordPayment(context, ledger, decodeId(path.orderId), body));
    },
    listRefunds: ({ path, query }, context) =>
      listRefunds(context, ledger, decodeId(path.orderId), query),
    async createRefund({ path, body }, context) {
      return presentRefund(await createRefund(context, ledger, decodeId(path.orderId), body));
    },
    async settleRefund({ path, body }, context) {
      return presentRefund(await settleRefund(context, ledger, decodeId(path.refundId), body));
    },
  };
}
