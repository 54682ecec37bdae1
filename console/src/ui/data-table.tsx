import type { ReactNode } from "react";

export interface Column<Row> {
  header: string;
  /** `end` for figures. */
  align?: "end";
  /** Left out of the card on a phone, where the first column is the card's head. */
  isWideOnly?: boolean;
  className?: string;
  headerClassName?: string;
  cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
}

/** A plain table for lists of moderate length. On a phone its rows fold into blocks, so nothing is cut off. */
export function DataTable<Row>({ label, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <table aria-label={label} className="w-full border-collapse text-left">
      <thead className="max-sm:sr-only">
        <tr className="h-9 border-b border-line text-xs text-muted">
          {columns.map((column) => (
            <th
              key={column.header}
              scope="col"
              className={`px-3 font-medium first:pl-4 last:pr-4 ${column.align === "end" ? "text-right" : ""} ${column.className ?? ""} ${column.headerClassName ?? ""}`}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className="relative border-b border-line last:border-0 hover:bg-hover max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:gap-x-4 max-sm:gap-y-0.5 max-sm:px-4 max-sm:py-2.5 sm:h-10"
          >
            {columns.map((column) => (
              <td
                key={column.header}
                className={`px-3 first:pl-4 last:pr-4 max-sm:p-0! ${column.align === "end" ? "text-right tabular-nums" : ""} ${column.isWideOnly === true ? "max-sm:hidden" : ""} ${column.className ?? ""}`}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A link in the first cell whose target is the whole row. */
export const rowLinkClass =
  "font-medium text-ink after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent-ink";
