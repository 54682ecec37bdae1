import { countGuesses, type Guesses } from "./guesses.ts";

/** What gift cards need besides a transaction. */
export interface Balances {
  /** The digests of codes are made with it. */
  codeKey: Buffer;
  guesses: Guesses;
}

export function openBalances(codeKey: Buffer): Balances {
  return { codeKey, guesses: countGuesses() };
}
