import { newId } from "../../platform/ids.ts";
import {
  priceOrder,
  totalsOf,
  type OrderToPrice,
  type PricedOrder,
  type TaxesToApply,
} from "../pricing/index.ts";
import type { ChargeRecord, DiscountRecord, LineRecord, OrderRecord } from "./order.ts";

/** What the price of an order depends on, and what it sets. */
type Priced = Pick<
  OrderRecord,
  "pricesIncludeTax" | "lines" | "charges" | "discounts" | keyof PricedOrder["totals"]
>;

/**
 * The order with the money that follows from its lines, discounts and shipping: what each discount comes to, the lines'
 * totals and taxes, the rows of taxes and of discounts on the whole order, and all totals. Shipping, fees and credits
 * stay as they are, and a row that is needed again keeps its id. Does no I/O.
 */
export function priceRecord<Order extends Priced>(order: Order, taxes: TaxesToApply): Order {
  const ofLine = (line: LineRecord) => order.discounts.filter(({ lineId }) => lineId === line.id);
  const ofOrder = order.discounts.filter(({ lineId }) => lineId === null);
  const priced = priceOrder({
    pricesIncludeTax: order.pricesIncludeTax,
    lines: order.lines.map((line) => ({ ...line, discounts: ofLine(line) })),
    discounts: ofOrder,
    shipping: shippingOf(order.charges),
    taxes,
  });
  const lines = order.lines.map((line, index) => {
    const { discount = 0, tax = 0, total = 0 } = priced.lines[index] ?? {};
    return { ...line, discount, tax, total };
  });
  const amounts = new Map<DiscountRecord, number | undefined>([
    ...ofOrder.map((row, place) => [row, priced.discounts[place]] as const),
    ...order.lines.flatMap((line, index) =>
      ofLine(line).map((row, place) => [row, priced.lines[index]?.discounts[place]] as const),
    ),
  ]);
  const discounts = order.discounts.map((row) => ({ ...row, amount: amounts.get(row) ?? 0 }));
  const charges = replaceComputed(order.charges, priced.charges);
  return { ...order, lines, discounts, charges, ...totalsOf(lines, charges) };
}

function shippingOf(charges: readonly ChargeRecord[]): OrderToPrice["shipping"] {
  const rows = charges.filter(({ type }) => type === "shipping");
  const [first] = rows;
  if (!first) return null;
  return { label: first.label, amount: rows.reduce((sum, { amount }) => sum + amount, 0) };
}

const isComputed = ({ type }: { type: string }) => type === "tax" || type === "discount";

/** The rows that were given, in their places, and behind them those that the price came to. */
function replaceComputed(
  charges: readonly ChargeRecord[],
  priced: PricedOrder["charges"],
): ChargeRecord[] {
  const former = charges.filter(isComputed);
  const computed = priced.filter(isComputed).map((row): ChargeRecord => {
    const at = former.findIndex(
      ({ type, label, rate }) => type === row.type && label === row.label && rate === row.rate,
    );
    const [same] = at < 0 ? [] : former.splice(at, 1);
    return { id: same?.id ?? newId(), ...row, returnId: null };
  });
  return [...charges.filter((charge) => !isComputed(charge)), ...computed];
}
