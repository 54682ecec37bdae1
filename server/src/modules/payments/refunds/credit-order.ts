import type { Uuid } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import type { ChargeRecord, OrderRecord } from "../../orders/index.ts";
import { totalsOf } from "../../pricing/index.ts";

/** A credit lowers what the customer owes: a charge with a negative amount. */
export function creditOf({
  amount,
  label,
  returnId,
}: {
  amount: number;
  label: string;
  returnId: Uuid | null;
}): ChargeRecord {
  return {
    ...{ id: newId(), type: "credit", label, amount: -amount, returnId },
    ...{ rate: null, included: false },
  };
}

/** What changes of an order that is given a credit. */
export function withCredit(
  { lines, charges: before }: Pick<OrderRecord, "lines" | "charges">,
  credit: ChargeRecord,
) {
  const charges = [...before, credit];
  return { charges, ...totalsOf(lines, charges) };
}
