import { problem } from "../../platform/problems.ts";
import type { OrderRecord } from "../orders/index.ts";

/** An order knows one currency. */
export function requireSameCurrency(
  { currency: expected }: Pick<OrderRecord, "currency">,
  given: string,
  pointer: string,
): void {
  if (given === expected) return;
  throw problem("currency_mismatch", {
    detail: `The order is in ${expected}, the amount in ${given}.`,
    errors: [{ pointer, detail: `must be ${expected}`, code: "currency" }],
  });
}
