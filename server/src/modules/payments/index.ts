export { paymentsOperations } from "./operations.ts";
