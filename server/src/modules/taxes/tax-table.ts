import { selectRatesOfPlace, type RateOfPlace } from "./store.ts";
import type { QuotedRate, TaxProvider } from "./tax-provider.ts";

/** The tenant's own rates, read in the transaction that needs them. */
export const taxTable: TaxProvider = {
  async quote({ tx }, destination) {
    return mostPrecise(await selectRatesOfPlace(tx, destination));
  },
};

/** Of the rates of one name and category the most precise: by postal code, then by region, then the country's. */
export function mostPrecise(rates: readonly RateOfPlace[]): QuotedRate[] {
  const kept = new Map<string, RateOfPlace>();
  for (const rate of rates) {
    const key = JSON.stringify([rate.category, rate.name]);
    const other = kept.get(key);
    if (!other || isMorePrecise(rate, other)) kept.set(key, rate);
  }
  return [...kept.values()].map(({ name, category, rate, appliesToShipping }) => ({
    ...{ name, category, rate, appliesToShipping },
  }));
}

function isMorePrecise(one: RateOfPlace, other: RateOfPlace): boolean {
  const longer = one.postalPrefix.length - other.postalPrefix.length;
  return longer === 0 ? one.region !== "" && other.region === "" : longer > 0;
}
