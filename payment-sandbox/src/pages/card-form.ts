import * as v from "valibot";
import { tokenOfNumber } from "../payments/test-cards.ts";

export interface CardFaults {
  number?: string;
  expiry?: string;
  cvc?: string;
  name?: string;
}

/** What a customer typed that may be shown again: never the number nor the code. */
export interface TypedCard {
  expiry: string;
  name: string;
}

export type ReadCard = { token: string } | { token: null; faults: CardFaults; typed: TypedCard };

const fields = v.object({
  token: v.optional(v.string()),
  number: v.optional(v.string(), ""),
  expiry: v.optional(v.string(), ""),
  cvc: v.optional(v.string(), ""),
  name: v.optional(v.string(), ""),
});

/** From here on there is a token: the number is kept by nobody. `now` says which cards have expired. */
export function readCard(body: unknown, now: number): ReadCard {
  const { token, number, expiry, cvc, name } = v.parse(fields, body);
  if (token !== undefined) return { token };
  const found = tokenOfNumber(number);
  const faults: CardFaults = {
    ...(found === undefined && { number: "Use one of the test cards: other numbers pay nothing." }),
    ...(!isInTheFuture(expiry, now) && { expiry: "A month and a year to come, like 04/30." }),
    ...(!/^\d{3,4}$/.test(cvc.trim()) && { cvc: "Three or four digits." }),
    ...(name.trim() === "" && { name: "The name on the card." }),
  };
  if (found !== undefined && Object.keys(faults).length === 0) return { token: found };
  return { token: null, faults, typed: { expiry: expiry.slice(0, 7), name: name.slice(0, 100) } };
}

function isInTheFuture(expiry: string, now: number): boolean {
  const [, month, year] = /^\s*(0?[1-9]|1[0-2])\s*\/\s*(?:20)?(\d\d)\s*$/.exec(expiry) ?? [];
  if (month === undefined || year === undefined) return false;
  // A card is good to the end of its month.
  return Date.UTC(2000 + Number(year), Number(month)) > now;
}
