export { openBalances } from "./balances/balances.ts";
export { sweepGiftCards } from "./balances/sweep-gift-cards.ts";
export { nightlyComparison } from "./comparisons/nightly-comparison.ts";
export type { Gateway } from "./gateway/gateway.ts";
export { killPoints, type KillPoint } from "./gateway/kill-points.ts";
export { openGateway, type SandboxSettings } from "./gateway/open-gateway.ts";
export { paymentsOperations } from "./operations.ts";
export { servePayPage } from "./pay-page/serve-pay-page.ts";
export { catchUpWithEvents } from "./reconciler/catch-up.ts";
export { sweepOperations } from "./reconciler/sweep-operations.ts";
export { sweepPayments } from "./reconciler/sweep-payments.ts";
export { payWith, takeOver, type CarriedOver } from "./refunds/carry-over.ts";
export { creditOf, withCredit } from "./refunds/credit-order.ts";
export {
  insertCreditLines,
  selectCreditedOfLines,
  type CreditLine,
} from "./refunds/credit-store.ts";
export { excessOf } from "./refunds/refund.ts";
export { refundConsequence } from "./refunds/refund-consequence.ts";
export { requireSameCurrency } from "./same-currency.ts";
export { withdrawPayments } from "./withdraw-payments.ts";
export { serveWebhooks } from "./webhooks/serve-webhooks.ts";
export { sweepWebhookBodies, sweepWebhooks } from "./webhooks/sweep-webhooks.ts";
