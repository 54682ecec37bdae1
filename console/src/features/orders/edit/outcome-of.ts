import { isApiError, type ChangeSetPreview, type Shortage } from "@waybill/client";

import { fieldErrorsOf } from "../../../errors.ts";
import type { PlacedEdit } from "./edit-draft.ts";
import type { RowOutcome } from "./edit-rows.tsx";

interface Asked {
  /** A line's id, or the SKU of one that is added. */
  row: string;
  /** The product whose stock the row needs. */
  sku: string;
  edits: PlacedEdit[];
  preview: ChangeSetPreview | undefined;
  error: unknown;
}

/** What the preview, or the refusal of the last attempt, says about one row. */
export function outcomeOf({ row, sku, edits, preview, error }: Asked): RowOutcome {
  const pointers = edits.flatMap((edit, index) => (edit.row === row ? [`/edits/${index}`] : []));
  const isHere = (pointer: string | null) =>
    pointer !== null && pointers.some((own) => pointer === own || pointer.startsWith(`${own}/`));
  const line =
    preview?.lines.find((one) => one.lineId === row) ??
    preview?.lines.find((one) => one.lineId === null && one.sku === sku);
  const said = [
    ...(preview?.problems ?? []).filter(({ pointer }) => isHere(pointer)),
    ...fieldErrorsOf(error).filter(({ pointer }) => isHere(pointer)),
  ].map(({ detail }) => detail);
  const short = pointers.length > 0 ? shortageOf(sku, preview, error) : undefined;
  return {
    ...(line?.after && { total: line.after.total }),
    problems: [...new Set([...said, ...(short === undefined ? [] : [short])])],
  };
}

/** Problems that belong to no row. */
export function problemsOfAll(preview: ChangeSetPreview | undefined): string[] {
  const ofAll = preview?.problems.filter(
    ({ pointer, code }) => pointer === null && code !== "out_of_stock",
  ); // its rows say it
  return (ofAll ?? []).map(({ detail }) => detail);
}

function shortageOf(
  sku: string,
  preview: ChangeSetPreview | undefined,
  error: unknown,
): string | undefined {
  const stock = preview?.stock.find((one) => one.sku === sku);
  if (stock !== undefined && !stock.enough) return say(stock.needed, stock.available);
  const shortages: readonly Shortage[] = isApiError(error, "out_of_stock")
    ? error.problem.shortages
    : [];
  const short = shortages.find((one) => one.sku === sku);
  return short && say(short.requested, short.available);
}

function say(needed: number, available: number): string {
  return `${needed} more needed, ${available} available.`;
}
