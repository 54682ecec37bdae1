import type { Handlers } from "../../platform/operation.ts";
import { decodeId } from "../../platform/ids.ts";
import { acknowledgePayment } from "./acknowledge-payment.ts";
import type { Balances } from "./balances/balances.ts";
import { balancesOperations, type BalancesOperations } from "./balances/operations.ts";
import { settleToBalance } from "./balances/settle-to-balance.ts";
import { capturePayment, presentAgain } from "./capture-payment.ts";
import { comparePayments } from "./comparisons/compare-payments.ts";
import { listPaymentComparisons, listPaymentDifferences } from "./comparisons/list-comparisons.ts";
import { resolvePaymentDifference } from "./comparisons/resolve-difference.ts";
import { listDisputes } from "./disputes/list-disputes.ts";
import { gatewayOperations, type GatewayOperations } from "./gateway-operations.ts";
import type { Gateway } from "./gateway/gateway.ts";
import { listPaymentEntries } from "./list-payment-entries.ts";
import { listAllPayments, listPayments } from "./list-payments.ts";
import { openPaymentPage } from "./pay-page/open-payment-page.ts";
import { presentPayment } from "./present-payment.ts";
import { recordPayment } from "./record-payment.ts";
import { createRefund } from "./refunds/create-refund.ts";
import { listRefunds } from "./refunds/list-refunds.ts";
import { payRefundBack } from "./refunds/pay-refund-back.ts";
import { presentRefund } from "./refunds/present-refund.ts";
import { settleRefund } from "./refunds/settle-refund.ts";
import { requestPayment } from "./request-payment.ts";
import { voidPayment } from "./void-payment.ts";

type PaymentOperations = Pick<
  Handlers,
  | ("listPayments" | "listAllPayments" | "getPayment" | "listPaymentEntries" | "recordPayment")
  | ("requestPayment" | "openPaymentPage" | "capturePayment" | "voidPayment")
  | ("comparePayments" | "listPaymentComparisons")
  | ("listPaymentDifferences" | "resolvePaymentDifference")
  | ("acknowledgePayment" | "listRefunds" | "createRefund" | "settleRefund" | "listDisputes")
>;

export function paymentsOperations(
  gateway: Gateway,
  balances: Balances,
): PaymentOperations & GatewayOperations & BalancesOperations {
  const { ledger } = gateway;
  return {
    ...gatewayOperations(gateway),
    ...balancesOperations(balances),
    listPayments: ({ path, query }, context) =>
      listPayments(context, gateway, decodeId(path.orderId), query),
    listAllPayments: ({ query }, context) => listAllPayments(context, gateway, query),
    getPayment: ({ path }, context) => presentAgain(context, gateway, decodeId(path.paymentId)),
    listPaymentEntries: ({ path, query }, context) =>
      listPaymentEntries(context, ledger, decodeId(path.orderId), query),
    async recordPayment({ path, body }, context) {
      const payment = await recordPayment(
        context,
        { ledger, balances },
        decodeId(path.orderId),
        body,
      );
      return presentPayment(context, gateway, payment);
    },
    async requestPayment({ path, body }, context) {
      const payment = await requestPayment(context, gateway, decodeId(path.orderId), body);
      return presentPayment(context, gateway, payment);
    },
    async openPaymentPage({ path }, context) {
      const { url, expiresAt } = await openPaymentPage(context, gateway, decodeId(path.paymentId));
      return { url, expiresAt: expiresAt.toISOString() };
    },
    capturePayment: ({ path, body }, context) =>
      capturePayment(context, gateway, decodeId(path.paymentId), body),
    voidPayment: ({ path, body }, context) =>
      voidPayment(context, gateway, decodeId(path.paymentId), body),
    async acknowledgePayment({ path }, context) {
      const payment = await acknowledgePayment(context, ledger, decodeId(path.paymentId));
      return presentPayment(context, gateway, payment);
    },
    listRefunds: ({ path, query }, context) =>
      listRefunds(context, ledger, decodeId(path.orderId), query),
    async createRefund({ path, body }, context) {
      return presentRefund(await createRefund(context, ledger, decodeId(path.orderId), body));
    },
    async settleRefund({ path, body }, context) {
      const refundId = decodeId(path.refundId);
      const { method } = body;
      if (method === "card") return payRefundBack(context, gateway, refundId, body);
      const isBalance = method === "store_credit" || method === "gift_card";
      const settle = isBalance ? settleToBalance : settleRefund;
      return presentRefund(await settle(context, ledger, refundId, body));
    },
    comparePayments: ({ body }, context) => comparePayments(context, gateway, body),
    listPaymentComparisons: ({ query }, context) => listPaymentComparisons(context, query),
    listPaymentDifferences: ({ query }, context) => listPaymentDifferences(context, query),
    resolvePaymentDifference: ({ path, body }, context) =>
      resolvePaymentDifference(context, decodeId(path.paymentDifferenceId), body),
    listDisputes: ({ query }, context) => listDisputes(context, query),
  };
}
