import type { PaymentFacts } from "../providers/facts.ts";
import type { OwnFigures } from "./comparison-store.ts";
import type { DifferenceField } from "./difference-store.ts";

/** What a gateway has of one payment. */
export interface TheirFigures {
  reference: string | null;
  currency: string;
  authorized: number;
  captured: number;
  refunded: number;
  disputed: number;
}

export interface Disagreement {
  field: DifferenceField;
  ours: number | null;
  theirs: number | null;
  currency: string;
}

/**
 * What a gateway has of the payments that it lists for one of ours. They are added up, not joined: whoever paid on two
 * pages was charged twice.
 */
export function figuresOf(listed: readonly PaymentFacts[]): TheirFigures | undefined {
  const [first, ...others] = listed.filter(({ authorized, captured }) => authorized + captured > 0);
  if (!first) return undefined;
  return others.map(figuresOfOne).reduce(
    (sum, one) => ({
      ...sum,
      authorized: sum.authorized + one.authorized,
      captured: sum.captured + one.captured,
      refunded: sum.refunded + one.refunded,
      disputed: sum.disputed + one.disputed,
    }),
    figuresOfOne(first),
  );
}

function figuresOfOne(facts: PaymentFacts): TheirFigures {
  const { reference, currency, authorized, captured, refunds, disputes } = facts;
  return {
    ...{ reference, currency, authorized, captured },
    refunded: sum(refunds.filter(({ status }) => status === "succeeded")),
    disputed: sum(
      disputes.filter(({ status }) => status === "needs_response" || status === "under_review"),
    ),
  };
}

function sum(amounts: readonly { amount: number }[]): number {
  return amounts.reduce((whole, { amount }) => whole + amount, 0);
}

const compared = ["authorized", "captured", "refunded", "disputed"] as const;

/** Where the two disagree about a payment; either may not know of it. What holds no money is missed by nobody. */
export function disagreements(
  ours: OwnFigures | undefined,
  theirs: TheirFigures | undefined,
): Disagreement[] {
  if (!ours) {
    if (!theirs) return [];
    const { currency } = theirs;
    return [{ field: "missing_here", ours: null, theirs: moneyOf(theirs), currency }];
  }
  const { currency } = ours;
  if (!theirs) {
    if (ours.authorized === 0) return [];
    return [{ field: "missing_there", ours: moneyOf(ours), theirs: null, currency }];
  }
  if (theirs.currency !== currency) {
    return [{ field: "currency", ours: moneyOf(ours), theirs: null, currency }];
  }
  return compared.flatMap((field) =>
    ours[field] === theirs[field]
      ? []
      : [{ field, ours: ours[field], theirs: theirs[field], currency }],
  );
}

function moneyOf({ authorized, captured }: Pick<TheirFigures, "authorized" | "captured">): number {
  return captured > 0 ? captured : authorized;
}
