import { selectRatesOfPlace, type RateOfPlace } from "./store.ts";
import { findTaxedPlace } from "./taxed-place.ts";
import type { QuotedRate, TaxProvider } from "./tax-provider.ts";

/**
 * The tenant's own rates, read in the transaction that needs them: with its other lookups when the order names an
 * address, and with one more round trip when it does not and the tenant has rates at all.
 */
export const taxTable: TaxProvider = {
  async quote({ tx }, destination) {
    const { place, hasRates } = await findTaxedPlace(tx, destination);
    return place && hasRates ? mostPrecise(await selectRatesOfPlace(tx, place)) : [];
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
