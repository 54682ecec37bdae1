export { createDefaultLocation } from "./locations/create-default-location.ts";
export { inventoryOperations } from "./operations.ts";
export {
  insertReservations,
  lockLevels,
  releaseOfOrder,
} from "./reservations/reservation-store.ts";
export { planReservations } from "./reservations/reserve-stock.ts";
export { findProducts, type SellableProduct } from "./reservations/sellable-store.ts";
export { shipStock } from "./reservations/ship-stock.ts";
