export { createDefaultLocation } from "./locations/create-default-location.ts";
export { requireLocation } from "./locations/require-location.ts";
export { inventoryOperations } from "./operations.ts";
export type { Demand } from "./reservations/allocate.ts";
export { keepReservedUntil } from "./reservations/expiry-store.ts";
export { heldOfOrder, type Held } from "./reservations/held-store.ts";
export {
  lockLevels,
  lockLevelsOf,
  readLevelsOf,
  type LockedStock,
} from "./reservations/level-store.ts";
export { moveReservations, type ReservationMove } from "./reservations/move-reservations.ts";
export { expireOfOrder, releaseOfOrder, releaseUnits } from "./reservations/release-stock.ts";
export {
  insertReservations,
  planReservations,
  type StockPlan,
} from "./reservations/reserve-stock.ts";
export {
  findProducts,
  findProductsById,
  type SellableProduct,
} from "./reservations/sellable-store.ts";
export { shipStock } from "./reservations/ship-stock.ts";
export type { HeldUnits } from "./reservations/take-from-held.ts";
export { tellArrivals, type InventoryOptions, type StockArrived } from "./stock-arrived.ts";
export { returnStock, type ReturnedUnits } from "./stock/return-stock.ts";
