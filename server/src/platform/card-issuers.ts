import creditCardType from "credit-card-type";

/** First digits that belong to an issuer, as a range of numbers of `measured` digits, and how long its numbers are. */
interface IssuerRange {
  from: number;
  to: number;
  lengths: ReadonlySet<number>;
}

/** Ranges are compared by so many digits: the longest prefix that there is. */
const measured = 8;

/** Braintree's table, which knows the prefixes and lengths of all big issuers and is kept up. */
const ranges: readonly IssuerRange[] = Object.values(creditCardType.types).flatMap((type) => {
  const { patterns, lengths } = creditCardType.getTypeInfo(type);
  return patterns.map((pattern) => {
    const [first = 0, last = first] = [pattern].flat();
    const from = Number(String(first).padEnd(measured, "0"));
    const to = Number(String(last).padEnd(measured, "9"));
    return { from, to, lengths: new Set(lengths) };
  });
});

export const shortestCardNumber = Math.min(...ranges.flatMap(({ lengths }) => [...lengths]));
export const longestCardNumber = Math.max(...ranges.flatMap(({ lengths }) => [...lengths]));

/** Whether an issuer's numbers begin like these digits, and are as long. */
export function isOfIssuer(digits: readonly number[]): boolean {
  const prefix = digits.slice(0, measured).reduce((value, digit) => value * 10 + digit, 0);
  return ranges.some(
    ({ from, to, lengths }) => from <= prefix && prefix <= to && lengths.has(digits.length),
  );
}
