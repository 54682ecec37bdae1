import type { Price } from "@waybill/client";

/** Hundredths of a text with two decimals: cents of "14.00", percent of "0.15". */
export function hundredths(text: string): number {
  const [, whole, fraction] = /^(\d+)\.(\d\d)$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`${text} is not a number with two decimals`);
  return Number(`${whole}${fraction}`);
}

export function dollars(cents: number): Price {
  return { amount: cents, currency: "USD" };
}

/** What a line comes to after its discount, in cents: the exact product, with half a cent rounded up. */
export function netCents(
  unitPriceCents: number,
  quantity: number,
  discountPercent: number,
): number {
  return Math.floor((unitPriceCents * quantity * (100 - discountPercent) + 50) / 100);
}
