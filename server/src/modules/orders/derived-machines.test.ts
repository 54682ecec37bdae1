import type { FulfillmentStatus, PaymentStatus } from "@waybill/contract";
import { describe, expect, test } from "vitest";
import { fulfillmentMoves, paymentMoves } from "./derived-machines.ts";
import {
  amountDue,
  balanceDue,
  fulfillmentStatusOf,
  paymentStatusOf,
  untouchedUnits,
  type LineRecord,
} from "./order.ts";

/** Everything that can happen to a state, one thing at a time. */
type Happenings<State> = (state: State) => State[];

/** Every move between the statuses of all states that can be come to: `from to`. */
function movesAmong<State>(
  beginnings: State[],
  happenings: Happenings<State>,
  statusOf: (state: State) => string,
): Set<string> {
  const seen = new Set<string>();
  const moves = new Set<string>();
  const waiting = [...beginnings];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const key = JSON.stringify(state);
    if (seen.has(key)) continue;
    seen.add(key);
    const from = statusOf(state);
    for (const next of happenings(state)) {
      if (from !== statusOf(next)) moves.add(`${from} ${statusOf(next)}`);
      waiting.push(next);
    }
  }
  return moves;
}

const upTo = (most: number) => Array.from({ length: Math.max(0, most) }, (_, index) => index + 1);

describe("the fulfilment status", () => {
  type Units = Pick<LineRecord, keyof typeof untouchedUnits | "quantity">;
  const mostUnits = 4;

  const happenings: Happenings<Units> = (line) => {
    const { quantity, allocated, packed, shipped, delivered, returned } = line;
    return [
      ...upTo(allocated - packed).map((units) => ({ ...line, packed: packed + units })),
      ...upTo(packed).map((units) => ({ ...line, packed: packed - units })),
      // Packed ones first, or straight from the shelf.
      ...upTo(allocated).flatMap((units) =>
        [Math.max(0, packed - units), Math.min(packed, allocated - units)].map((left) => ({
          ...line,
          ...{ allocated: allocated - units, packed: left, shipped: shipped + units },
        })),
      ),
      ...upTo(shipped - delivered).map((units) => ({ ...line, delivered: delivered + units })),
      ...upTo(delivered - returned).map((units) => ({ ...line, returned: returned + units })),
      ...upTo(mostUnits - quantity).map((units) => ({
        ...line,
        ...{ quantity: quantity + units, allocated: allocated + units },
      })),
      ...upTo(Math.min(allocated - packed, quantity - 1)).map((units) => ({
        ...line,
        ...{ quantity: quantity - units, allocated: allocated - units },
      })),
      ...(shipped > 0 ? [] : [{ ...line, allocated: 0, packed: 0, cancelled: quantity }]),
    ].filter(({ cancelled }) => line.cancelled === 0 || cancelled === 0);
  };
  const beginnings = upTo(mostUnits).map((quantity) => ({
    ...{ ...untouchedUnits, quantity, allocated: quantity },
  }));
  // What it is derived from is in the units.
  const statusOf = (line: Units) => fulfillmentStatusOf([line as LineRecord]);
  const moves = movesAmong(beginnings, happenings, statusOf);

  // The keys of the table are the statuses.
  const statuses = Object.keys(fulfillmentMoves) as FulfillmentStatus[];
  describe.each(statuses)("from %s", (from) => {
    const allowed: readonly string[] = fulfillmentMoves[from];
    test.each(statuses.filter((to) => to !== from))("to %s", (to) => {
      expect(moves.has(`${from} ${to}`)).toBe(allowed.includes(to));
    });
  });
});

describe("the payment status", () => {
  interface Money {
    status: "pending";
    total: number;
    paidTotal: number;
    refundedTotal: number;
    refundPendingTotal: number;
    authorizedTotal: number;
    paymentOutcome: "failed" | "voided" | null;
  }
  const mostPaid = 6;

  /** What was paid too much is to go back. */
  const settled = (money: Money): Money => ({
    ...money,
    refundPendingTotal: money.refundPendingTotal + Math.max(0, -balanceDue(money)),
  });
  /** A gateway may tell of several steps at once: what was paid back before anybody heard that it was captured. */
  const happenings: Happenings<Money> = (money) => [
    ...steps(money),
    ...steps(money).filter(isPaid).flatMap(steps),
  ];
  const isPaid = ({ paidTotal }: Money) => paidTotal > 0;
  const steps: Happenings<Money> = (money) => [
    { ...money, authorizedTotal: amountDue(money), paymentOutcome: null },
    ...([null, "failed", "voided"] as const).map((paymentOutcome) => {
      return { ...money, authorizedTotal: 0, paymentOutcome };
    }),
    // Somebody paid it back in the gateway's own dashboard, or the bank took it.
    ...upTo(money.paidTotal - money.refundedTotal - money.refundPendingTotal).map((amount) => ({
      ...money,
      refundedTotal: money.refundedTotal + amount,
    })),
    // The bank gave a refund back.
    ...upTo(money.refundedTotal).map((amount) => ({
      ...money,
      refundPendingTotal: money.refundPendingTotal + amount,
      refundedTotal: money.refundedTotal - amount,
    })),
    ...upTo(Math.min(amountDue(money), mostPaid - money.paidTotal)).map((amount) => ({
      ...money,
      paidTotal: money.paidTotal + amount,
    })),
    ...upTo(money.refundPendingTotal).map((amount) => ({
      ...money,
      refundPendingTotal: money.refundPendingTotal - amount,
      refundedTotal: money.refundedTotal + amount,
    })),
    ...upTo(3 - money.total).map((more) => ({ ...money, total: money.total + more })),
    ...upTo(money.total).map((less) => settled({ ...money, total: money.total - less })),
  ];
  const beginnings = [1, 2, 3].map((total): Money => ({
    ...{ status: "pending", total, paidTotal: 0, refundedTotal: 0, refundPendingTotal: 0 },
    ...{ authorizedTotal: 0, paymentOutcome: null },
  }));
  const moves = movesAmong(beginnings, happenings, paymentStatusOf);

  // The keys of the table are the statuses.
  const statuses = Object.keys(paymentMoves) as PaymentStatus[];
  describe.each(statuses)("from %s", (from) => {
    const allowed: readonly string[] = paymentMoves[from];
    test.each(statuses.filter((to) => to !== from))("to %s", (to) => {
      expect(moves.has(`${from} ${to}`)).toBe(allowed.includes(to));
    });
  });
});
