import { useRouter } from "@tanstack/react-router";
import { ArrowDownUp, ListFilter } from "lucide-react";
import { lazy, Suspense } from "react";
import type { OrderSort } from "@waybill/client";

import { paths } from "../../paths.ts";
import { ListSearch } from "../../shell/list-search.tsx";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { Popover } from "../../ui/popover.tsx";
import { toSearch, type OrderSearch } from "./order-search.ts";
import { sortWords } from "./order-words.ts";

// Calendars and number fields are fetched by those who open the panel.
const FilterForm = lazy(async () => ({ default: (await import("./filter-form.tsx")).FilterForm }));

export function OrderToolbar({ search }: { search: OrderSearch }) {
  const { slug } = useTenant();
  const { history } = useRouter();
  const open = (next: OrderSearch) => history.push(paths.orders(slug, toSearch(next)));
  const isSearching = search.q !== undefined;
  const searching = isSearching
    ? "A search looks at all orders, newest first. Clear it to use this."
    : undefined;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ListSearch
        label="Search orders"
        placeholder="Number, customer, SKU, tag"
        q={search.q ?? ""}
        hrefOf={(q) => paths.orders(slug, { q })}
      />
      {isSearching ? (
        <Button icon={<ListFilter />} disabledReason={searching}>
          Filters
        </Button>
      ) : (
        <Popover label="Filters" trigger={<Button icon={<ListFilter />}>Filters</Button>}>
          {(close) => (
            <Suspense fallback={<div className="h-96 w-80" />}>
              <FilterForm
                search={search}
                onApply={(next) => {
                  open(next);
                  close();
                }}
              />
            </Suspense>
          )}
        </Popover>
      )}
      <Menu
        selectionMode="single"
        selectedKeys={[search.sort ?? "-placedAt"]}
        // The keys are the sorts themselves.
        onAction={(sort) => open({ ...search, sort: sort as OrderSort })}
        trigger={
          <Button variant="quiet" icon={<ArrowDownUp />} disabledReason={searching}>
            {sortWords[search.sort ?? "-placedAt"]}
          </Button>
        }
      >
        {Object.entries(sortWords).map(([sort, label]) => (
          <MenuItem key={sort} id={sort}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
