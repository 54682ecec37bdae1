import { proportion } from "./apportion.ts";

/** How much less: either a percentage in parts per million, or a fixed amount. */
export interface DiscountTerms {
  percentage: number | null;
  fixed: number | null;
}

const wholeInPpm = 1_000_000;

/**
 * What each discount comes to, one after the other, each of what those before it left: 10 % and then 10 % are 19 %.
 * None takes more than is left. Of a percentage half a minor unit stays on the price.
 */
export function applyDiscounts(amount: number, discounts: readonly DiscountTerms[]): number[] {
  let left = amount;
  return discounts.map(({ percentage, fixed }) => {
    const taken =
      percentage === null
        ? Math.min(fixed ?? 0, left)
        : left - proportion(left, wholeInPpm - percentage, wholeInPpm);
    left -= taken;
    return taken;
  });
}
