import type { NewDiscount, NewOrderLine } from "@waybill/client";

interface Priced {
  lines: readonly NewOrderLine[];
  discounts?: readonly NewDiscount[];
}

/** What an order's lines come to without taxes and freight, in minor units, as the service will reckon it. */
export function netCentsOf({ lines, discounts = [] }: Priced): number {
  const net = lines.reduce((sum, { quantity, unitPrice, discount, discounts: own = [] }) => {
    const gross = quantity * (unitPrice?.amount ?? 0);
    return sum + lessDiscounts(gross, discount ? [{ amount: discount }] : own);
  }, 0);
  return lessDiscounts(net, discounts);
}

/** One after the other; half a minor unit of a percentage stays on the price. */
function lessDiscounts(cents: number, discounts: readonly NewDiscount[]): number {
  return discounts.reduce((left, { percentage = 0, amount }) => {
    const off = amount?.amount ?? Math.ceil((left * percentage) / 1_000_000 - 0.5);
    return left - Math.min(off, left);
  }, cents);
}
