/** A line before it is priced. Amounts are minor units of one currency. */
export interface UnpricedLine {
  quantity: number;
  unitPrice: number;
  /** Taken off the whole line. */
  discount: number;
}

/** A row of money besides the lines. A discount's amount is negative. */
export interface PricedCharge {
  type: string;
  amount: number;
}

export interface OrderTotals {
  /** The lines before their discounts. */
  subtotal: number;
  /** All discounts, positive. */
  discountTotal: number;
  shippingTotal: number;
  taxTotal: number;
  /** The sum of lines and charges. */
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
  const subtotal = sum(lines.map(({ quantity, unitPrice }) => quantity * unitPrice));
  return {
    subtotal,
    discountTotal: sum(lines.map(({ discount }) => discount)) - ofType("discount"),
    shippingTotal: ofType("shipping"),
    taxTotal: ofType("tax"),
    total: sum(lines.map(lineTotal)) + sum(charges.map(({ amount }) => amount)),
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
