/** A line before it is priced. Amounts are minor units of one currency. */
export interface UnpricedLine {
  quantity: number;
  unitPrice: number;
  /** Taken off the whole line. */
  discount: number;
}

/** A row of money besides the lines. The amount of a discount or a credit is negative. */
export interface PricedCharge {
  type: string;
  amount: number;
  /** A tax that is inside the prices: it is told, and adds nothing. */
  included: boolean;
}

export interface OrderTotals {
  /** The lines before their discounts. */
  subtotal: number;
  /** All discounts, positive. */
  discountTotal: number;
  shippingTotal: number;
  /** All taxes, whether inside the prices or added to them. */
  taxTotal: number;
  /** All credits, positive. */
  creditTotal: number;
  /** The sum of lines and charges, but for the taxes inside the prices. */
  total: number;
}

export function lineTotal({ quantity, unitPrice, discount }: UnpricedLine): number {
  return quantity * unitPrice - discount;
}

/** The totals of an order: always the sums of its rows, never computed another way. */
export function totalsOf(
  lines: readonly UnpricedLine[],
  charges: readonly PricedCharge[],
): OrderTotals {
  const ofType = (type: string) =>
    sum(charges.filter((charge) => charge.type === type).map(({ amount }) => amount));
  const adding = charges.filter(({ included }) => !included);
  return {
    subtotal: sum(lines.map(({ quantity, unitPrice }) => quantity * unitPrice)),
    discountTotal: sum(lines.map(({ discount }) => discount)) - ofType("discount"),
    shippingTotal: ofType("shipping"),
    taxTotal: ofType("tax"),
    creditTotal: 0 - ofType("credit"), // Not -0, which JSON and equality tell apart.
    total: sum(lines.map(lineTotal)) + sum(adding.map(({ amount }) => amount)),
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
