import type { Order, OrderLine } from "@waybill/client";

/** A line of which money can go back. */
export interface RefundableLine {
  line: OrderLine;
  units: number;
  /** What the line cost in minor units: with its share of what was taken off the whole order, and with tax. */
  cost: number;
}

/**
 * What each line cost. The service knows better what of it was given back already, and says so; a share is rounded down,
 * so that rounding alone is never refused.
 */
export function refundableLines({
  lines,
  charges,
  pricesIncludeTax,
}: Pick<Order, "lines" | "charges" | "pricesIncludeTax">): RefundableLine[] {
  const whole = lines.reduce((sum, { total }) => sum + total.amount, 0);
  const off = charges
    .filter(({ type }) => type === "discount")
    .reduce((sum, { amount }) => sum - amount.amount, 0);
  return lines
    .map((line) => {
      const { total, tax, quantity } = line;
      const share = whole === 0 ? 0 : Math.ceil((off * total.amount) / whole);
      const cost = total.amount - share + (pricesIncludeTax ? 0 : tax.amount);
      return { line, units: quantity, cost };
    })
    .filter(({ units, cost }) => units > 0 && cost > 0);
}

/** What some units of a line cost: all of them all of it. */
export function costOf({ units, cost }: RefundableLine, quantity: number): number {
  return Math.floor((cost * quantity) / units);
}
