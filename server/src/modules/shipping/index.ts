export { shippingOperations } from "./operations.ts";
export { findShippingMethod, type ShippingMethodRow } from "./store.ts";
