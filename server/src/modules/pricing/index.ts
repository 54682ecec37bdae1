export { lineTotal, totalsOf, type OrderTotals } from "./price-order.ts";
