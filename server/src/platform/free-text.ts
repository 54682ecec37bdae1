import type { FuncKeywordDefinition } from "ajv";
import { hasCardNumber } from "./card-number.ts";
import { problem, type ProblemError } from "./problems.ts";

/** What the contract marks as free text holds no number of a payment card. */
export const freeTextKeyword = {
  keyword: "x-free-text",
  type: "string",
  schemaType: "boolean",
  validate: (isFreeText: boolean, text: string) => !isFreeText || !hasCardNumber(text),
} satisfies FuncKeywordDefinition;

const advice =
  "looks like the number of a payment card. Take it out: cards are entered on the payment page alone, never here. If it is another number, write it with a letter in between";

/** Names the places, and never what stands there. */
export function refuseCardNumbers(pointers: readonly string[]): ProblemError {
  const errors = [...new Set(pointers)].map((pointer) => ({
    pointer,
    detail: advice,
    code: "card_number",
  }));
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  const detail = `${errors[0]?.pointer ?? "The request"}: this ${advice}${more}.`;
  return problem("card_number_not_accepted", { detail, errors });
}
