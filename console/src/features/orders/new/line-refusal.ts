import { isApiError } from "@waybill/client";

import { fieldErrorsOf } from "../../../errors.ts";
import type { Refusal } from "./draft-line-row.tsx";

/** What the service said about one line of those that were sent. */
export function refusalOf(error: unknown, index: number, sku: string): Refusal | undefined {
  const problem = fieldErrorsOf(error).find(({ pointer }) =>
    pointer.startsWith(`/lines/${index}/`),
  );
  if (problem !== undefined) return { text: problem.detail };
  if (!isApiError(error, "out_of_stock")) return undefined;
  const shortage = error.problem.shortages.find((short) => short.sku === sku);
  if (shortage === undefined) return undefined;
  const { requested, available } = shortage;
  return { text: `${requested} asked for, ${available} available.`, available };
}
