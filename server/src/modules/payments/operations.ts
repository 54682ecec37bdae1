import type { Handlers } from "../../platform/operation.ts";
import { decodeId } from "../../platform/ids.ts";
import type { OrderLedger } from "../orders/index.ts";
import { listPayments } from "./list-payments.ts";
import { presentPayment } from "./present-payment.ts";
import { recordPayment } from "./record-payment.ts";

type PaymentOperations = Pick<Handlers, "listPayments" | "recordPayment">;

export function paymentsOperations(ledger: OrderLedger): PaymentOperations {
  return {
    listPayments: ({ path, query }, context) =>
      listPayments(context, ledger, decodeId(path.orderId), query),
    async recordPayment({ path, body }, context) {
      return presentPayment(await recordPayment(context, ledger, decodeId(path.orderId), body));
    },
  };
}
