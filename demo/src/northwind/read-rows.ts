import { parse } from "csv-parse/sync";
import { readFile } from "node:fs/promises";

type Row<Column extends string> = Record<Column, string>;

/** The rows of one CSV file of the data; refuses a file that lacks one of the columns. */
export async function readRows<Column extends string>(
  file: string,
  columns: readonly Column[],
): Promise<Row<Column>[]> {
  const text = await readFile(new URL(`../../northwind/${file}.csv`, import.meta.url), "utf8");
  const rows = parse<Row<Column>>(text, { columns: true });
  const missing = columns.filter((column) => rows[0]?.[column] === undefined);
  if (missing.length > 0) throw new Error(`${file}.csv has no column ${missing.join(", ")}`);
  return rows;
}
