import type { FieldError, NewDiscount, NewOrder } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import { newId } from "../../platform/ids.ts";
import { invalidFields, type ProblemError } from "../../platform/problems.ts";
import type { DiscountRecord } from "./order.ts";

/** A discount that was asked for, and where in the request it stands. */
export interface AskedDiscount {
  pointer: string;
  /** Of an amount. */
  currency: string | undefined;
  row: DiscountRecord;
}

/** Refuses what the contract's schemas cannot say of discounts: one basis each, and no short form beside the list. */
export function discountErrors({ lines, discounts }: NewOrder): FieldError[] {
  return [
    ...lines.flatMap((line, index) => [
      ...(line.discount !== undefined && line.discounts !== undefined
        ? [fault(`/lines/${index}/discount`, "cannot be sent together with discounts")]
        : []),
      ...basisErrors(line.discounts, `/lines/${index}/discounts`),
    ]),
    ...basisErrors(discounts, "/discounts"),
  ];
}

/** The same of one list, which stands at a place of its own. */
export function basisErrors(
  discounts: readonly NewDiscount[] | undefined,
  list: string,
): FieldError[] {
  return (discounts ?? []).flatMap(({ percentage, amount }, index) => {
    if ((percentage === undefined) !== (amount === undefined)) return [];
    const detail =
      amount === undefined
        ? "needs percentage or amount"
        : "cannot have both percentage and amount";
    return [fault(`${list}/${index}`, detail)];
  });
}

const fault = (pointer: string, detail: string) => ({ pointer, detail, code: "discount" });

/** The rows of what was asked for, not yet priced. `lineId` null is the whole order. */
export function discountsAskedFor(
  { discount, discounts = [] }: Pick<NewOrder["lines"][number], "discount" | "discounts">,
  at: string,
  lineId: Uuid | null,
): AskedDiscount[] {
  if (discount !== undefined && discount.amount > 0) {
    return [askedDiscount({ amount: discount }, `${at}/discount`, lineId)];
  }
  return discounts.map((one, index) =>
    askedDiscount(one, `${at}/discounts/${index}${one.amount ? "/amount" : ""}`, lineId),
  );
}

function askedDiscount(
  { label, percentage, amount }: NewDiscount,
  pointer: string,
  lineId: Uuid | null,
): AskedDiscount {
  const terms = { percentage: percentage ?? null, fixed: amount?.amount ?? null };
  const row = { id: newId(), lineId, label: label ?? "Discount", ...terms, amount: 0 };
  return { pointer, currency: amount?.currency, row };
}

/** Refuses amounts of which the price could not take off all. */
export function refuseLargeDiscounts(
  asked: readonly AskedDiscount[],
  priced: readonly DiscountRecord[],
): void {
  const refusal = tooLargeDiscounts(asked, priced);
  if (refusal) throw refusal;
}

export function tooLargeDiscounts(
  asked: readonly AskedDiscount[],
  priced: readonly DiscountRecord[],
): ProblemError | undefined {
  const amounts = new Map(priced.map(({ id, amount }) => [id, amount]));
  const tooLarge = asked.filter(({ row }) => row.fixed !== null && row.fixed > (amounts.get(row.id) ?? 0)); // prettier-ignore
  if (tooLarge.length === 0) return undefined;
  return invalidFields(
    tooLarge.map(({ pointer, row }) => ({
      pointer,
      detail: `is more than ${row.lineId === null ? "the lines come to" : "the line"}`,
      code: "maximum",
    })),
  );
}
