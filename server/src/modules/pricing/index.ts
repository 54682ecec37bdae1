export { type DiscountTerms } from "./apply-discounts.ts";
export { type TaxRateApplied } from "./levy-taxes.ts";
export { apportion } from "./apportion.ts";
export { totalsOf, type OrderTotals } from "./order-totals.ts";
export {
  noTaxes,
  priceOrder,
  type LineToPrice,
  type OrderToPrice,
  type PricedOrder,
  type TaxesToApply,
} from "./price-order.ts";
export { moneyOfLines, shareOfUnits } from "./share-of-units.ts";
