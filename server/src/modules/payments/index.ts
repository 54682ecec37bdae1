export { payWith, takeOver, type CarriedOver } from "./carry-over.ts";
export { creditOf, withCredit } from "./credit-order.ts";
export { insertCreditLines, selectCreditedOfLines, type CreditLine } from "./credit-store.ts";
export { paymentsOperations } from "./operations.ts";
export { refundConsequence } from "./refund-consequence.ts";
export { excessOf } from "./refund.ts";
export { requireSameCurrency } from "./same-currency.ts";
