import { currencyDigits } from "@waybill/contract/currencies";
import type { Money } from "@waybill/client";

/**
 * Minor units as people write them. How many digits stand behind the point is the contract's word: `Intl` follows
 * custom and says 0 for HUF, COP and IQD, which would show amounts a hundred or a thousand times too large.
 */
export function formatMoney(money: Money, locale: string): string {
  // A numeric string keeps every digit; a division would round amounts beyond 2^53.
  return moneyFormat(locale, money.currency).format(toDecimal(money));
}

/** The figures alone, for columns that show the currency beside them. */
export function formatAmount(money: Money, locale: string): string {
  return numberFormat(locale, digitsOf(money.currency)).format(toDecimal(money));
}

/** `{ amount: -1999, currency: "USD" }` is `-19.99`. */
export function toDecimal({ amount, currency }: Money): `${number}` {
  const digits = digitsOf(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, "0");
  const point = text.length - digits;
  const decimal = digits === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
  // Digits, one point and perhaps a sign are what the type says.
  return `${amount < 0 ? "-" : ""}${decimal}` as `${number}`;
}

/** What somebody typed, as a number of whole units, to minor units. */
export function toMinorUnits(value: number, currency: string): number {
  return Math.round(value * 10 ** digitsOf(currency));
}

export function digitsOf(currency: string): number {
  const digits: Readonly<Record<string, number>> = currencyDigits;
  return digits[currency] ?? 2;
}

function moneyFormat(locale: string, currency: string): Intl.NumberFormat {
  return remembered(locale, digitsOf(currency), { style: "currency", currency });
}

function numberFormat(locale: string, digits: number): Intl.NumberFormat {
  return remembered(locale, digits, {});
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs some hundred times what using it does. */
function remembered(
  locale: string,
  digits: number,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = `${locale} ${digits} ${options.currency ?? ""}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, {
    ...options,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, format);
  return format;
}
