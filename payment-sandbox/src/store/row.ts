import type { Row } from "./database.ts";

// What a column holds, checked: a row knows nothing of the types of its table.

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new Error(`${column} is no text`);
  return value;
}

export function integer(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw new Error(`${column} is no integer`);
  return value;
}

export function optionalText(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

export function optionalInteger(row: Row, column: string): number | null {
  return row[column] === null ? null : integer(row, column);
}

/** A text that is one of a closed list. */
export function word<const T extends string>(row: Row, column: string, words: readonly T[]): T {
  const found = words.find((each) => each === row[column]);
  if (found === undefined) throw new Error(`${column} is none of ${words.join(", ")}`);
  return found;
}
