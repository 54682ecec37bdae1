import type { Work } from "../../platform/context.ts";
import { creditOf, insertCreditLines, withCredit } from "../payments/index.ts";
import type { OrderRecord } from "../orders/index.ts";
import { changeReturn } from "./change-return.ts";
import { worth, type CreditPart } from "./creditable.ts";
import { statusOfReceived } from "./return-machine.ts";
import { numberOf, type LockedReturn, type ReturnRecord } from "./return.ts";

/**
 * Settles units of a return: the return counts them, and the order's change that is answered holds their credit.
 */
export function creditReturn(
  work: Work,
  { found, order }: LockedReturn,
  parts: readonly CreditPart[],
  change: Partial<ReturnRecord> = {},
): { credited: ReturnRecord; orderChange: Partial<OrderRecord> } {
  const lines = found.lines.map((line) => {
    const part = parts.find(({ lineId }) => lineId === line.lineId);
    if (!part) return line;
    return {
      ...line,
      credited: line.credited + part.units,
      creditedAmount: line.creditedAmount + part.amount,
    };
  });
  const status = statusOfReceived({ lines });
  const closedAt = status === "closed" ? work.now : null;
  const credited = changeReturn(work, found, { ...change, lines, status, closedAt });
  const amount = worth(parts);
  // Units may be settled for nothing: then there is no money to tell of.
  if (amount === 0) return { credited, orderChange: {} };
  const credit = creditOf({ amount, label: `Return ${numberOf(found)}`, returnId: found.id });
  insertCreditLines(
    work.tx,
    order.id,
    credit.id,
    parts.filter((part) => part.amount > 0),
  );
  return { credited, orderChange: withCredit(order, credit) };
}
