import { useInfiniteQuery } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import { CircleCheck, SearchX, Warehouse } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { StockLevel } from "@waybill/client";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { ListSearch } from "../../shell/list-search.tsx";
import { useReason, useTenant, type Tenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { rowLinkClass, type Column } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { AdjustStockDialog } from "./adjust-stock-dialog.tsx";
import { LocationFilter, LocationName, locationsQuery } from "./locations.tsx";
import { levelsQuery, type LevelSearch } from "./stock-queries.ts";

export function load({ tenant, queryClient, search }: Place): void {
  if (!tenant.can("stock:read")) return;
  void queryClient.prefetchQuery(locationsQuery(tenant));
  void queryClient.prefetchInfiniteQuery(levelsQuery(tenant, search));
}

/** What each location holds of each product. */
export function Page() {
  const tenant = useTenant();
  const { history } = useRouter();
  const search: LevelSearch = useSearch({ strict: false });
  const list = useInfiniteQuery(levelsQuery(tenant, search));
  const [adjusted, setAdjusted] = useState<StockLevel>();
  const reason = useReason("stock:write");
  const { q = "", location = "", low } = search;
  const hrefOf = (change: LevelSearch) => paths.stock(tenant.slug, { ...search, ...change });
  const columns = columnsFor(tenant, (level) => (
    <Button size="sm" disabledReason={reason} onPress={() => setAdjusted(level)}>
      Adjust
    </Button>
  ));
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 pb-3">
        <LinkTabs
          label="Which"
          tabs={[
            { label: "All", href: hrefOf({ low: "" }), isCurrent: low !== "yes" },
            { label: "Low stock", href: hrefOf({ low: "yes" }), isCurrent: low === "yes" },
          ]}
        />
        <ListSearch
          label="Search stock"
          placeholder="SKU or title"
          q={q}
          hrefOf={(next) => hrefOf({ q: next })}
        />
        <LocationFilter
          value={location}
          onChange={(next) => history.push(hrefOf({ location: next }))}
        />
      </div>
      <ListPanel
        label="Stock levels"
        columns={columns}
        rowKey={({ productId, locationId }) => `${productId} ${locationId}`}
        list={list}
        empty={<NoLevels search={search} />}
      />
      {adjusted !== undefined && (
        <AdjustStockDialog
          product={adjusted}
          locationId={adjusted.locationId}
          onClose={() => setAdjusted(undefined)}
        />
      )}
    </>
  );
}

const columnsFor = (
  { slug }: Tenant,
  actionFor: (level: StockLevel) => ReactNode,
): Column<StockLevel>[] => [
  {
    header: "Product",
    className: "max-sm:order-1",
    cell: ({ productId, title }) => (
      <a href={paths.product(slug, productId)} className={rowLinkClass}>
        {title}
      </a>
    ),
  },
  {
    header: "SKU",
    className: "max-sm:order-3",
    cell: ({ sku }) => <span className="text-muted">{sku}</span>,
  },
  {
    header: "Location",
    className: "max-sm:order-4 max-sm:text-right max-sm:text-muted",
    cell: ({ locationId }) => <LocationName id={locationId} />,
  },
  { header: "On hand", align: "end", isWideOnly: true, cell: ({ onHand }) => onHand },
  { header: "Reserved", align: "end", isWideOnly: true, cell: ({ reserved }) => reserved },
  {
    header: "Available",
    align: "end",
    className: "max-sm:order-2",
    cell: (level) => <Available level={level} />,
  },
  { header: "Damaged", align: "end", isWideOnly: true, cell: ({ damaged }) => quiet(damaged) },
  { header: "Incoming", align: "end", isWideOnly: true, cell: ({ incoming }) => quiet(incoming) },
  {
    header: "Of it",
    align: "end",
    className: "sm:hidden max-sm:order-5 max-sm:self-center max-sm:text-left max-sm:text-muted",
    cell: figuresInWords,
  },
  {
    header: "Actions",
    align: "end",
    // Above the row's link, whose target is the whole row.
    className: "relative sm:w-24 max-sm:order-6 max-sm:mt-1",
    cell: actionFor,
  },
];

/** On a phone, where most columns have no room. */
function figuresInWords({ onHand, reserved, damaged, incoming }: StockLevel): string {
  return [
    `${onHand} on hand`,
    `${reserved} reserved`,
    damaged > 0 ? `${damaged} damaged` : "",
    incoming > 0 ? `${incoming} incoming` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

function Available({ level: { available, isLow, lowStockLevel } }: { level: StockLevel }) {
  return (
    <>
      {isLow && (
        <span
          className="mr-2 text-xs text-warning-ink"
          title={`Fewer than ${lowStockLevel} are available at all locations together`}
        >
          Low
        </span>
      )}
      <span className={available <= 0 ? "font-medium text-danger-ink" : "font-medium"}>
        {available}
      </span>
      <span className="text-muted sm:hidden"> available</span>
    </>
  );
}

/** Most are 0, and the others should be seen. */
function quiet(units: number) {
  return units === 0 ? <span className="text-faint">0</span> : units;
}

function NoLevels({ search: { q = "", location = "", low } }: { search: LevelSearch }) {
  const { slug } = useTenant();
  const all = <ButtonLink href={paths.stock(slug)}>Show all stock</ButtonLink>;
  if (q !== "") {
    return (
      <EmptyState icon={<SearchX />} title={`Nothing found for “${q}”`} action={all}>
        A SKU or a word of a title must begin with it.
      </EmptyState>
    );
  }
  if (low === "yes") {
    return (
      <EmptyState icon={<CircleCheck />} title="Nothing is low" action={all}>
        A product is low when fewer are available than its page says. Products without such a level
        are never low.
      </EmptyState>
    );
  }
  return location === "" ? (
    <EmptyState
      icon={<Warehouse />}
      title="No stock yet"
      action={<ButtonLink href={paths.stockImport(slug)}>Import stock</ButtonLink>}
    >
      Adjust the stock of a product, receive a transfer, or bring a list from another system.
    </EmptyState>
  ) : (
    <EmptyState icon={<Warehouse />} title="This location holds nothing" action={all} />
  );
}
