import { apportion, proportion } from "./apportion.ts";

/** A tax that applies: its name on the order, and its rate in parts per million (190000 is 19 %). */
export interface TaxRateApplied {
  name: string;
  rate: number;
}

/** Something that is taxed: a line, or shipping. Its amount is after all discounts. */
export interface TaxedAmount {
  amount: number;
  /** All that apply; they stack. */
  rates: readonly TaxRateApplied[];
}

/** One row for each tax, and what of all of them belongs to each of the taxed amounts. */
export interface LeviedTaxes {
  rows: (TaxRateApplied & { amount: number })[];
  parts: number[];
}

const wholeInPpm = 1_000_000;

/**
 * Each rate is applied once, to all that it applies to together, and rounded half up; what came out is split among the
 * taxed by largest remainder. `included` says that the amounts hold the tax already, which is then taken out of them.
 */
export function levyTaxes(
  taxed: readonly TaxedAmount[],
  { included }: { included: boolean },
): LeviedTaxes {
  const rows: LeviedTaxes["rows"] = [];
  const parts = taxed.map(() => 0);
  for (const { rates, places } of included ? basesOfRateSets(taxed) : basesOfRates(taxed)) {
    const amounts = places.map((place) => ({ weight: taxed[place]?.amount ?? 0 }));
    const percent = rates.reduce((sum, { rate }) => sum + rate, 0);
    const tax = proportion(
      amounts.reduce((sum, { weight }) => sum + weight, 0),
      percent,
      included ? wholeInPpm + percent : wholeInPpm,
    );
    const weights = rates.map(({ name, rate }) => ({ weight: rate, kind: name }));
    for (const [index, amount] of apportion(tax, weights).entries()) {
      addToRow(rows, rates[index], amount);
    }
    for (const [index, amount] of apportion(tax, amounts).entries()) {
      const place = places[index] ?? -1; // As many as there are amounts.
      parts[place] = (parts[place] ?? 0) + amount;
    }
  }
  return { rows: rows.toSorted(byName), parts };
}

/** Rates that apply together, and the places of what they apply to. */
interface Base {
  rates: readonly TaxRateApplied[];
  places: number[];
}

/** Added taxes do not touch each other: each rate has its base. */
function basesOfRates(taxed: readonly TaxedAmount[]): Base[] {
  const bases = new Map<string, Base>();
  for (const [place, { rates }] of taxed.entries()) {
    for (const rate of rates) addToBase(bases, [rate], place);
  }
  return [...bases.values()];
}

/** What is inside a price is the tax of all its rates at once, so amounts with the same rates go together. */
function basesOfRateSets(taxed: readonly TaxedAmount[]): Base[] {
  const bases = new Map<string, Base>();
  for (const [place, { rates }] of taxed.entries()) {
    if (rates.length > 0) addToBase(bases, rates.toSorted(byName), place);
  }
  return [...bases.values()];
}

function addToBase(bases: Map<string, Base>, rates: readonly TaxRateApplied[], place: number) {
  const key = JSON.stringify(rates.map(({ name, rate }) => [name, rate]));
  const base = bases.get(key);
  if (base) base.places.push(place);
  else bases.set(key, { rates, places: [place] });
}

function addToRow(
  rows: LeviedTaxes["rows"],
  applied: TaxRateApplied | undefined,
  amount: number,
): void {
  if (!applied) return;
  const { name, rate } = applied;
  const row = rows.find((one) => one.name === name && one.rate === rate);
  if (row) row.amount += amount;
  else rows.push({ name, rate, amount });
}

function byName(one: TaxRateApplied, other: TaxRateApplied): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return other.rate - one.rate;
}
