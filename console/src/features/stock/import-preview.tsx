import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Panel } from "../../ui/panel.tsx";
import type { ImportLine } from "./read-import.ts";

interface ImportPreviewProps {
  lines: ImportLine[];
  /** By the place of the line in the list. */
  faults: ReadonlyMap<number, string>;
}

const mostShown = 100;

/** How the table was read. Once something is wrong, what is wrong is shown alone, each at its row. */
export function ImportPreview({ lines, faults }: ImportPreviewProps) {
  const wrong = lines.filter((_, index) => faults.has(index));
  const shown = (wrong.length > 0 ? wrong : lines).slice(0, mostShown);
  const hidden = (wrong.length > 0 ? wrong.length : lines.length) - shown.length;
  const faultOf = new Map([...faults].map(([index, fault]) => [lines[index], fault]));
  return (
    <Panel
      title={wrong.length > 0 ? titleOf(wrong.length, lines.length) : "As it was read"}
      isFlush
    >
      {/* What the service says of a row stands here, so it need not stand above the form too. */}
      {[...faults.keys()].map((index) =>
        pointers.map((field) => (
          <span key={`${index}${field}`} hidden data-pointer={`/rows/${index}${field}`} />
        )),
      )}
      <div role={wrong.length > 0 ? "alert" : undefined}>
        <DataTable
          label="Rows"
          columns={columnsFor(faultOf)}
          rows={shown}
          rowKey={({ number }) => String(number)}
        />
      </div>
      {hidden > 0 && <p className="px-4 py-2 text-muted">and {hidden} more</p>}
    </Panel>
  );
}

const pointers = ["", "/sku", "/locationCode", "/quantity", "/mode"];

function titleOf(wrong: number, all: number): string {
  return wrong === 1
    ? `1 of ${all} rows is wrong, and nothing was imported`
    : `${wrong} of ${all} rows are wrong, and nothing was imported`;
}

const columnsFor = (faultOf: ReadonlyMap<unknown, string>): Column<ImportLine>[] => [
  {
    header: "Row",
    className: "w-16",
    isWideOnly: true,
    cell: ({ number }) => <span className="text-muted tabular-nums">{number}</span>,
  },
  {
    header: "SKU",
    className: "max-sm:col-span-2",
    cell: (line) => (
      <span className="block py-1.5 max-sm:p-0">
        <span className="text-muted tabular-nums sm:hidden">Row {line.number}: </span>
        <span className="font-medium">{line.sku || "none"}</span>
        {faultOf.has(line) && (
          <span className="block text-sm text-danger-ink">{faultOf.get(line)}</span>
        )}
      </span>
    ),
  },
  {
    header: "Location",
    cell: ({ row }) => row.locationCode ?? <span className="text-muted">The first</span>,
  },
  {
    header: "Quantity",
    align: "end",
    cell: ({ quantity, row }) => (row.mode === "set" ? `= ${quantity}` : `add ${quantity}`),
  },
];
