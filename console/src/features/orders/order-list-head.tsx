import { ArrowDown, ArrowUp } from "lucide-react";
import type { OrderSort } from "@waybill/client";

import { paths } from "../../paths.ts";
import { useTenant } from "../../tenant.ts";
import { toSearch, type OrderSearch } from "./order-search.ts";

/** Both the head and the rows follow it, so columns stay columns without a table's layout for each row. */
export const listColumns =
  "sm:grid sm:grid-cols-[4.5rem_minmax(8rem,1fr)_7rem_9rem_8.5rem] lg:grid-cols-[4.5rem_10.5rem_minmax(9rem,1fr)_7.5rem_9rem_10rem_8.5rem] sm:gap-x-3";

export function OrderListHead({ search }: { search: OrderSearch }) {
  return (
    <div role="rowgroup" className="max-sm:sr-only">
      <div
        role="row"
        className={`${listColumns} h-9 items-center border-b border-line px-4 text-xs font-medium text-muted`}
      >
        <span role="columnheader">Order</span>
        <SortedHeader search={search} field="placedAt" label="Placed" className="max-lg:hidden" />
        <span role="columnheader">Customer</span>
        <span role="columnheader">Status</span>
        <span role="columnheader">Payment</span>
        <span role="columnheader" className="max-lg:hidden">
          Fulfilment
        </span>
        <SortedHeader search={search} field="total" label="Total" className="text-right pr-9.5" />
      </div>
    </div>
  );
}

interface SortedHeaderProps {
  search: OrderSearch;
  field: "placedAt" | "total";
  label: string;
  className: string;
}

function SortedHeader({ search, field, label, className }: SortedHeaderProps) {
  const { slug } = useTenant();
  const sort = search.q === undefined ? (search.sort ?? "-placedAt") : "-placedAt";
  const isDescending = sort === `-${field}`;
  const isAscending = sort === field;
  const next: OrderSort = isDescending ? field : `-${field}`;
  const direction = isDescending ? "descending" : isAscending ? "ascending" : "none";
  return (
    <span role="columnheader" aria-sort={direction} className={className}>
      {search.q === undefined ? (
        <a
          href={paths.orders(slug, toSearch({ ...search, sort: next }))}
          className="inline-flex items-center gap-1 rounded-xs hover:text-ink"
        >
          {label}
          {isDescending && <ArrowDown aria-hidden="true" className="size-3" />}
          {isAscending && <ArrowUp aria-hidden="true" className="size-3" />}
        </a>
      ) : (
        label
      )}
    </span>
  );
}
