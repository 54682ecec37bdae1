import { apportion, proportion } from "./apportion.ts";
import { lineTotal, type PricedCharge, type UnpricedLine } from "./order-totals.ts";

/**
 * The part of a line's money that belongs to some of its units. Taking all units in any portions, one after the other,
 * gives back exactly the whole; no portion is negative.
 *
 * @param lineAmount What the line comes to in all; see `moneyOfLines`.
 * @param quantity How many units that pays for.
 * @param unitsAlreadyTaken How many of them earlier portions took.
 * @param units How many this portion takes.
 */
export function shareOfUnits(
  lineAmount: number,
  quantity: number,
  unitsAlreadyTaken: number,
  units: number,
): number {
  if (unitsAlreadyTaken < 0 || units < 0 || unitsAlreadyTaken + units > quantity) {
    throw new Error(`${units} units after ${unitsAlreadyTaken} are not among ${quantity}`);
  }
  if (units === 0) return 0;
  const upTo = (count: number) => proportion(lineAmount, count, quantity);
  return upTo(unitsAlreadyTaken + units) - upTo(unitsAlreadyTaken);
}

/** A line as it was priced: what `moneyOfLines` needs of it. */
export interface LineOfMoney extends UnpricedLine {
  tax: number;
  taxCategory: string;
}

/**
 * What the customer owes for each line by itself: its total, less its part of the discounts on the whole order, with
 * its tax where that is not inside the prices already. The lines' money, shipping with its tax, fees and credits
 * together are the order's total.
 */
export function moneyOfLines(
  lines: readonly LineOfMoney[],
  charges: readonly PricedCharge[],
  { pricesIncludeTax }: { pricesIncludeTax: boolean },
): number[] {
  const discounted = charges
    .filter(({ type }) => type === "discount")
    .reduce((sum, { amount }) => sum - amount, 0);
  const parts = partsOfDiscount(discounted, lines);
  return lines.map(
    (line, index) => lineTotal(line) - (parts[index] ?? 0) + (pricesIncludeTax ? 0 : line.tax),
  );
}

/** What a discount on the whole order takes from each line, in proportion to what the lines come to. */
export function partsOfDiscount(
  discount: number,
  lines: readonly (UnpricedLine & { taxCategory: string })[],
): number[] {
  return apportion(
    discount,
    lines.map((line) => ({ weight: lineTotal(line), kind: line.taxCategory })),
  );
}
