import type { FieldError, OrderEdit } from "@waybill/contract";
import type { Work } from "../../../platform/context.ts";
import { invalid, invalidFields, problem } from "../../../platform/problems.ts";
import { basisErrors } from "../new-discounts.ts";

/**
 * Refuses what the contract's schemas cannot say of edits: discounts with one basis each, and prices only from those who
 * may set them, with a reason.
 */
export function checkEdits(
  { edits, reason }: { edits: readonly OrderEdit[]; reason?: string | undefined },
  { may }: Pick<Work, "may">,
): void {
  const errors = edits.flatMap((edit, index): FieldError[] =>
    "discounts" in edit ? basisErrors(edit.discounts, `/edits/${index}/discounts`) : [],
  );
  if (errors.length > 0) throw invalidFields(errors);
  const priced = edits.flatMap(pricedFields);
  if (priced.length === 0) return;
  if (!may("orders:price")) {
    const detail = "needs the permission orders:price";
    throw problem("forbidden", {
      detail: `Setting ${priced.join(", ")} ${detail}. Leave it out to use the catalogue's prices.`,
      errors: priced.map((pointer) => ({ pointer, detail, code: "forbidden" })),
    });
  }
  if (reason === undefined) {
    throw invalid("/reason", "is required to change prices, discounts or fees", "required");
  }
}

/** The places that decide a price by themselves instead of the catalogue. */
function pricedFields(edit: OrderEdit, index: number): string[] {
  const at = `/edits/${index}`;
  if (edit.type === "fee") return [at];
  return ["unitPrice", "price", "discounts"]
    .filter((field) => Object.hasOwn(edit, field))
    .map((field) => `${at}/${field}`);
}
