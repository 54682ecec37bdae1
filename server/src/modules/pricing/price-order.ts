import { applyDiscounts, type DiscountTerms } from "./apply-discounts.ts";
import { levyTaxes, type TaxRateApplied } from "./levy-taxes.ts";
import { lineTotal, totalsOf, type OrderTotals } from "./order-totals.ts";
import { partsOfDiscount } from "./share-of-units.ts";

/** An order before it is priced. Amounts are minor units of one currency, none of them negative. */
export interface OrderToPrice {
  pricesIncludeTax: boolean;
  lines: readonly LineToPrice[];
  /** On the lines together, in this order. They do not touch shipping and fees. */
  discounts: readonly (DiscountTerms & { label: string })[];
  shipping: { label: string; amount: number } | null;
  /** They are not taxed. */
  fees?: readonly { label: string; amount: number }[];
  taxes: TaxesToApply;
}

export interface LineToPrice {
  quantity: number;
  unitPrice: number;
  discounts: readonly DiscountTerms[];
  taxCategory: string;
}

/** The rates that apply where the order goes to; none is no tax. */
export interface TaxesToApply {
  /** By category of the lines. */
  categories: Readonly<Record<string, readonly TaxRateApplied[]>>;
  shipping: readonly TaxRateApplied[];
}

export const noTaxes: TaxesToApply = { categories: {}, shipping: [] };

export interface PricedOrder {
  lines: PricedLine[];
  /** Shipping, one row for each discount on the whole order, fees, and one row for each tax. */
  charges: ComputedCharge[];
  /** What each discount on the whole order came to. */
  discounts: number[];
  totals: OrderTotals;
}

export interface PricedLine {
  /** What each of the line's discounts came to. */
  discounts: number[];
  /** Their sum. */
  discount: number;
  /** quantity x unitPrice - discount. */
  total: number;
  /** What of the taxes belongs to the line. */
  tax: number;
}

export interface ComputedCharge {
  type: "shipping" | "tax" | "fee" | "discount";
  label: string;
  /** Negative for discounts. */
  amount: number;
  rate: number | null;
  included: boolean;
}

/**
 * Prices an order: discounts of lines first, then those on the whole order, which lower what each line is taxed on in
 * proportion, then taxes. Every amount is whole, and every total the sum of its rows. Does no I/O.
 */
export function priceOrder(order: OrderToPrice): PricedOrder {
  const { shipping, pricesIncludeTax } = order;
  const lines = order.lines.map(discountLine);
  const discountable = lines.reduce((sum, line) => sum + lineTotal(line), 0);
  const discounts = applyDiscounts(discountable, order.discounts);
  const taxed = taxedAmounts(order, lines, discounts);
  const { rows, parts } = levyTaxes(taxed, { included: pricesIncludeTax });
  const charges: ComputedCharge[] = [
    ...(shipping ? [plain("shipping", shipping.label, shipping.amount)] : []),
    ...order.discounts.map(({ label }, index) =>
      plain("discount", label, 0 - (discounts[index] ?? 0)),
    ),
    ...(order.fees ?? []).map(({ label, amount }) => plain("fee", label, amount)),
    ...rows.map(({ name, rate, amount }) => ({
      ...{ type: "tax" as const, label: name, amount, rate },
      included: pricesIncludeTax,
    })),
  ];
  return {
    lines: lines.map((line, index) => ({
      discounts: line.discounts,
      discount: line.discount,
      total: lineTotal(line),
      tax: parts[index] ?? 0,
    })),
    charges,
    discounts,
    totals: totalsOf(lines, charges),
  };
}

function discountLine(line: LineToPrice) {
  const { quantity, unitPrice, taxCategory } = line;
  const discounts = applyDiscounts(quantity * unitPrice, line.discounts);
  const discount = discounts.reduce((sum, amount) => sum + amount, 0);
  return { quantity, unitPrice, taxCategory, discounts, discount };
}

/** The lines in their order, then shipping. */
function taxedAmounts(
  { taxes, shipping }: OrderToPrice,
  lines: readonly ReturnType<typeof discountLine>[],
  discounts: readonly number[],
) {
  const parts = partsOfDiscount(
    discounts.reduce((sum, amount) => sum + amount, 0),
    lines,
  );
  return [
    ...lines.map((line, index) => ({
      amount: lineTotal(line) - (parts[index] ?? 0),
      rates: taxes.categories[line.taxCategory] ?? [],
    })),
    { amount: shipping?.amount ?? 0, rates: shipping ? taxes.shipping : [] },
  ];
}

function plain(type: ComputedCharge["type"], label: string, amount: number): ComputedCharge {
  return { type, label, amount, rate: null, included: false };
}
