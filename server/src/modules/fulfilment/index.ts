export { fulfilmentConsequence } from "./follow-order.ts";
export { fulfilmentOperations } from "./operations.ts";
