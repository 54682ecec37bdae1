import type { Uuid } from "../../platform/context.ts";
import type { OrderRecord } from "../orders/index.ts";
import { apportion, moneyOfLines, shareOfUnits } from "../pricing/index.ts";
import { creditableUnits, type ReturnRecord } from "./return.ts";

/** What has been given back of an order's lines: units by returns, money by whatever reason. */
export interface GivenBack {
  units: ReadonlyMap<Uuid, number>;
  money: ReadonlyMap<Uuid, number>;
}

/** Units of one line that are credited, with what is given for them. */
export interface CreditPart {
  lineId: Uuid;
  units: number;
  amount: number;
}

/**
 * What the received and not yet credited units of a return are worth: their exact share of what the line cost, with
 * its tax and its part of the order's discounts, so that all units together give back exactly that. Never more than
 * what is left of the line, nor of the order, after earlier credits.
 */
export function creditOfReturn(
  { lines }: Pick<ReturnRecord, "lines">,
  order: OrderRecord,
  given: GivenBack,
): CreditPart[] {
  const money = moneyOfLines(order.lines, order.charges, order);
  const parts = lines
    .filter((line) => creditableUnits(line) > 0)
    .map((line) => {
      const units = creditableUnits(line);
      const position = order.lines.findIndex(({ id }) => id === line.lineId);
      const quantity = order.lines[position]?.quantity ?? 0;
      const cost = money[position] ?? 0;
      const share = shareOfUnits(cost, quantity, given.units.get(line.lineId) ?? 0, units);
      const left = Math.max(0, cost - (given.money.get(line.lineId) ?? 0));
      return { lineId: line.lineId, units, amount: Math.min(share, left) };
    });
  return worth(parts) > order.total ? divide(order.total, parts) : parts;
}

/** What the parts come to together. */
export function worth(parts: readonly CreditPart[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/** The same units for an amount that is lower than what they are worth, each line by its share. */
export function divide(amount: number, parts: readonly CreditPart[]): CreditPart[] {
  const amounts = apportion(
    amount,
    parts.map((part) => ({ weight: part.amount })),
  );
  return parts.map((part, index) => ({ ...part, amount: amounts[index] ?? 0 }));
}
