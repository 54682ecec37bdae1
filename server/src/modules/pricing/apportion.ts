/** One of those an amount is split among. */
export interface Share {
  weight: number;
  /** Breaks ties, so that shares of different kinds get the same in whatever order they come. */
  kind?: string;
}

/**
 * Splits an amount by weight into whole numbers that add up to it again, by largest remainder. Of equal remainders the
 * larger weight comes first, then the lesser kind, then the earlier place. No part is more than its weight while the
 * amount is no more than all of them.
 */
export function apportion(amount: number, shares: readonly Share[]): number[] {
  if (amount === 0) return shares.map(() => 0);
  const whole = shares.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  if (whole === 0n) throw new Error(`${amount} cannot be split among shares without weight`);
  const parts = shares.map((share, place) => {
    const product = BigInt(amount) * BigInt(share.weight);
    return { share, place, part: Number(product / whole), remainder: product % whole };
  });
  const missing = amount - parts.reduce((sum, { part }) => sum + part, 0);
  for (const one of parts.toSorted(byRemainder).slice(0, missing)) one.part += 1;
  return parts.map(({ part }) => part);
}

interface Part {
  share: Share;
  place: number;
  remainder: bigint;
}

function byRemainder(one: Part, other: Part): number {
  if (one.remainder !== other.remainder) return one.remainder > other.remainder ? -1 : 1;
  const kinds = [one.share.kind ?? "", other.share.kind ?? ""] as const;
  if (one.share.weight !== other.share.weight) return other.share.weight - one.share.weight;
  if (kinds[0] !== kinds[1]) return kinds[0] < kinds[1] ? -1 : 1;
  return one.place - other.place;
}

/** `amount` x `numerator` / `denominator` as a whole number, half a unit up. None of them is negative. */
export function proportion(amount: number, numerator: number, denominator: number): number {
  const divisor = BigInt(denominator);
  const doubled = 2n * BigInt(amount) * BigInt(numerator) + divisor;
  return Number(doubled / (2n * divisor));
}
