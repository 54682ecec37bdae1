import { currencyDigits } from "@waybill/contract";

const digitsOf: Readonly<Record<string, number>> = currencyDigits;

/** As a customer reads it. The digits are ISO 4217's: Intl knows others for some currencies. */
export function moneyText(amount: number, currency: string, locale: string): string {
  const digits = digitsOf[currency] ?? 2;
  const format = new Intl.NumberFormat(locale, {
    ...{ style: "currency", currency },
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
  // Written out instead of divided: a float would round large amounts.
  const all = String(amount).padStart(digits + 1, "0");
  const decimal = digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
  return format.format(decimal as Intl.StringNumericLiteral); // digits with at most one point
}
