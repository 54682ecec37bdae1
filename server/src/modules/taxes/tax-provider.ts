import type { Work } from "../../platform/context.ts";
import type { TaxRateApplied, TaxesToApply } from "../pricing/index.ts";
import type { TaxDestination } from "./store.ts";

/** A tax of the place that an order goes to, on the products of a category. `rate` is in parts per million. */
export interface QuotedRate {
  name: string;
  category: string;
  rate: number;
  appliesToShipping: boolean;
}

/** Says which taxes a place has: the tenant's own table, or a service outside. */
export interface TaxProvider {
  /**
   * The rates of all categories where an order goes to; none is no tax. No two of one category have the same name. A
   * provider that has to ask outside does so without a transaction: it throws `OutsideAnswerNeeded`.
   */
  quote(work: Pick<Work, "tx" | "tenantId">, destination: TaxDestination): Promise<QuotedRate[]>;
}

const standard = "standard";

/** What of a quote applies to an order with products of these categories, and to its shipping. */
export function taxesToApply(
  quote: readonly QuotedRate[],
  categories: Iterable<string>,
): TaxesToApply {
  const ofCategory = (category: string) => quote.filter((rate) => rate.category === category);
  const applied = [...new Set(categories)].map((category) => {
    const own = ofCategory(category);
    return [category, (own.length > 0 ? own : ofCategory(standard)).map(nameAndRate)] as const;
  });
  return { categories: Object.fromEntries(applied), shipping: ratesOfShipping(quote) };
}

/** Those of `standard`; without any, those of the first category that has one. */
function ratesOfShipping(quote: readonly QuotedRate[]): TaxRateApplied[] {
  const onShipping = quote.filter(({ appliesToShipping }) => appliesToShipping);
  const categories = onShipping.map(({ category }) => category).toSorted();
  const category = categories.includes(standard) ? standard : categories[0];
  return onShipping.filter((rate) => rate.category === category).map(nameAndRate);
}

function nameAndRate({ name, rate }: QuotedRate): TaxRateApplied {
  return { name, rate };
}
