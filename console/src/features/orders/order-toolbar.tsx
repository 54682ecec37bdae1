import { useRouter } from "@tanstack/react-router";
import { ArrowDownUp, ListFilter } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import type { OrderSort } from "@waybill/client";

import { paths } from "../../paths.ts";
import { ListSearch } from "../../shell/list-search.tsx";
import { useTenant } from "../../tenant.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { toSearch, type OrderSearch } from "./order-search.ts";
import { sortWords } from "./order-words.ts";

/** A search looks at all orders, newest first; filters and sorts are then out of place and not shown. */
export function OrderToolbar({ search }: { search: OrderSearch }) {
  const { slug } = useTenant();
  const { history } = useRouter();
  const open = (next: OrderSearch) => history.push(paths.orders(slug, toSearch(next)));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ListSearch
        label="Search orders"
        placeholder="Number, customer, SKU, tag"
        q={search.q ?? ""}
        hrefOf={(q) => paths.orders(slug, { q })}
      />
      {search.q === undefined && (
        <>
          <Filters search={search} onApply={open} />
          <SortMenu
            sort={search.sort ?? "-placedAt"}
            onChange={(sort) => open({ ...search, sort })}
          />
        </>
      )}
    </div>
  );
}

interface FiltersProps {
  search: OrderSearch;
  onApply: (search: OrderSearch) => void;
}

function Filters({ search, onApply }: FiltersProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        ref={button}
        icon={<ListFilter />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        Filters
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <FilterPanel
            trigger={button}
            search={search}
            onApply={onApply}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

// Calendars and number fields are fetched by those who open the panel.
const FilterPanel = lazy(async () => ({
  default: (await import("./filter-panel.tsx")).FilterPanel,
}));

function SortMenu({ sort, onChange }: { sort: OrderSort; onChange: (sort: OrderSort) => void }) {
  // The keys of the words are the sorts.
  const sorts = Object.keys(sortWords) as OrderSort[];
  const entries = sorts.map((id) => ({
    id,
    label: sortWords[id],
    isSelected: id === sort,
    onAction: () => onChange(id),
  }));
  return (
    <Menu
      label="Sort"
      placement="bottom start"
      sections={[{ title: "Sort", entries }]}
      className={buttonClass("quiet")}
    >
      <ArrowDownUp aria-hidden="true" />
      <span className="sr-only">Sort:</span>
      {sortWords[sort]}
    </Menu>
  );
}
