import type { StockCount, StockMovement } from "@waybill/client";

import { paths } from "../../paths.ts";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Link } from "../../ui/link.tsx";
import { Panel } from "../../ui/panel.tsx";
import { LocationName } from "./locations.tsx";
import { signed } from "./stock-words.ts";

/** What differed. What was as it should be has no movement. */
export function CountOutcome({ count, onNext }: { count: StockCount; onNext: () => void }) {
  const { slug } = useTenant();
  const columns: Column<StockMovement>[] = [
    {
      header: "SKU",
      cell: ({ productId, sku }) => (
        <Link href={paths.product(slug, productId)} className="font-medium">
          {sku}
        </Link>
      ),
    },
    {
      header: "Difference",
      align: "end",
      cell: ({ quantity }) => <span className="font-medium">{signed(quantity)}</span>,
    },
    {
      header: "Was",
      align: "end",
      isWideOnly: true,
      cell: ({ quantity, onHandAfter }) => onHandAfter - quantity,
    },
    {
      header: "Counted",
      align: "end",
      className: "max-sm:text-left max-sm:text-muted",
      cell: ({ onHandAfter }) => (
        <>
          {onHandAfter}
          <span className="sm:hidden"> counted</span>
        </>
      ),
    },
  ];
  const differing = count.movements.length;
  return (
    <div className="flex max-w-3xl flex-col gap-4" role="status">
      <Panel title="Counted" isFlush>
        <p className="px-4 pb-3 text-muted">
          {count.counted} counted at <LocationName id={count.locationId} />,{" "}
          {differing === 0 ? "and all was as it should be." : `${differing} differed.`}
        </p>
        {differing > 0 && (
          <DataTable
            label="Differences"
            columns={columns}
            rows={count.movements}
            rowKey={({ id }) => id}
          />
        )}
      </Panel>
      <div>
        <Button variant="primary" onPress={onNext}>
          Count more
        </Button>
      </div>
    </div>
  );
}
