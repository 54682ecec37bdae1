export { createCustomer } from "./create-customer.ts";
export { customersOperations } from "./operations.ts";
export { findCustomer, type CustomerRow } from "./store.ts";
