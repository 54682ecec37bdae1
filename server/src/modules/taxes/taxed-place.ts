import type { Address } from "@waybill/contract";
import type { Transaction } from "../../platform/database.ts";
import { findFallbackPlaces, type TaxDestination, type TaxedPlace } from "./store.ts";

interface Taxed {
  place: TaxedPlace | undefined;
  /** False when it is known that the tenant's own table has none. */
  hasRates: boolean;
}

/**
 * The shipping address, else the customer's where that stands in for it, else the billing address, else the tenant's
 * country, else nowhere. What the order says itself costs no question.
 */
export async function findTaxedPlace(
  tx: Transaction,
  { shippingAddress, billingAddress, customerId }: TaxDestination,
): Promise<Taxed> {
  const named = shippingAddress ?? (customerId === null ? billingAddress : null);
  if (named) return { place: placeIn(named), hasRates: true };
  const fallback = await findFallbackPlaces(tx, customerId);
  const address = fallback?.ofCustomer ?? billingAddress;
  return { place: address ? placeIn(address) : countryOf(fallback), hasRates: fallback?.hasRates ?? false }; // prettier-ignore
}

function placeIn({ country, region, city, postalCode }: Address): TaxedPlace {
  return { country, region: region ?? null, city, postalCode: postalCode ?? null };
}

function countryOf(tenant: { country: string | null } | undefined): TaxedPlace | undefined {
  if (!tenant?.country) return undefined;
  return { country: tenant.country, region: null, city: null, postalCode: null };
}
