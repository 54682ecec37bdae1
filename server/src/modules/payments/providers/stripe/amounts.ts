import { currencyDigits } from "@waybill/contract";
import { ProviderRefusal } from "../provider.ts";

/**
 * Stripe counts most currencies as ISO 4217 does, and some not (docs.stripe.com/currencies: zero-decimal currencies and
 * special cases). ISK and UGX have no smaller unit any more, and are still told with two digits, always 00; MGA has two
 * digits in ISO 4217 and none at Stripe. HUF and TWD are special for payouts only.
 */
const stripeDigits: Readonly<Record<string, number>> = {
  ...{ BIF: 0, CLP: 0, DJF: 0, GNF: 0, JPY: 0, KMF: 0, KRW: 0, MGA: 0, PYG: 0, RWF: 0 },
  ...{ VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0 },
  ...{ ISK: 2, UGX: 2 },
  ...{ BHD: 3, JOD: 3, KWD: 3, OMR: 3, TND: 3 },
};

/** An amount of Stripe's that no payment of ours can have. */
export class ForeignAmount extends Error {}

/** Minor units of ours as Stripe wants them. What it cannot take is refused, never rounded. */
export function toStripeAmount(amount: number, currency: string): number {
  const scale = scaleOf(currency);
  if (scale === undefined) {
    throw new ProviderRefusal(
      "currency_not_supported",
      `Stripe takes no payments in ${currency}. Take this payment in another way.`,
    );
  }
  const converted = (amount * scale.times) / scale.by;
  if (!Number.isSafeInteger(converted) || converted % scale.step !== 0) {
    throw new ProviderRefusal(
      "amount_not_supported",
      `Stripe cannot take this amount exactly: in ${currency} it must be a multiple of ${(scale.step * scale.by) / scale.times} of the smallest units.`,
    );
  }
  return converted;
}

/** An amount of Stripe's in our minor units; `currency` as Stripe writes it. */
export function fromStripeAmount(amount: unknown, currency: string): number {
  const scale = scaleOf(currencyOf(currency));
  const converted = scale === undefined ? NaN : (Number(amount) * scale.by) / scale.times;
  if (typeof amount !== "number" || !Number.isSafeInteger(converted)) {
    throw new ForeignAmount(`${String(amount)} ${currency} is no amount of ours`);
  }
  return converted;
}

/** ISO 4217 in capitals. */
export function currencyOf(currency: string): string {
  return currency.toUpperCase();
}

/** Ours `times` so much, divided `by` so much, is Stripe's, which must be a multiple of `step`: all whole numbers. */
function scaleOf(currency: string): { times: number; by: number; step: number } | undefined {
  const ours = new Map<string, number>(Object.entries(currencyDigits)).get(currency);
  if (ours === undefined) return undefined;
  const theirs = stripeDigits[currency] ?? 2;
  // Neither Stripe's lists nor ISO 4217's usual two digits: a currency that Stripe does not take, such as IQD.
  if (stripeDigits[currency] === undefined && ours !== 2) return undefined;
  // The partners of Stripe take three digits only with a last one of 0.
  const times = 10 ** Math.max(0, theirs - ours);
  return { times, by: 10 ** Math.max(0, ours - theirs), step: theirs === 3 ? 10 : times };
}
