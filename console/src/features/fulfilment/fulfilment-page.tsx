import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import { PackageCheck } from "lucide-react";
import type { FulfilmentOrder, FulfilmentOrderStatus } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { paths, type Search } from "../../paths.ts";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant, type Tenant } from "../../tenant.ts";
import { rowLinkClass, type Column } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { Select } from "../../ui/select.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { fulfilmentOrderWord, workOf } from "./fulfilment-words.ts";
import { PlaceName, placesQuery } from "./place-name.tsx";
import { QueueStep } from "./queue-step.tsx";
import { Waiting } from "./waiting.tsx";

interface QueueSearch {
  status?: string;
  location?: string;
}

const views: Readonly<Record<string, { label: string; statuses: FulfilmentOrderStatus[] }>> = {
  open: { label: "To pick", statuses: ["open"] },
  in_progress: { label: "In progress", statuses: ["in_progress"] },
  packed: { label: "Packed", statuses: ["packed"] },
};
const all: FulfilmentOrderStatus[] = ["open", "in_progress", "packed"];

function queueQuery({ client }: Tenant, { status = "", location }: QueueSearch) {
  return {
    ...pages(client, "listFulfilmentOrders", {
      status: views[status]?.statuses ?? all,
      // The service judges whether it is a location's id.
      ...(location !== undefined && { locationId: location as FulfilmentOrder["locationId"] }),
    }),
    placeholderData: keepPreviousData,
  };
}

export function load({ tenant, queryClient, search }: Place): void {
  void queryClient.prefetchInfiniteQuery(queueQuery(tenant, search));
  if (tenant.can("stock:read")) void queryClient.prefetchQuery(placesQuery(tenant));
}

/** What the locations have to pick, pack and send; what has waited longest comes first. */
export function Page() {
  const tenant = useTenant();
  const search: QueueSearch = useSearch({ strict: false });
  const list = useInfiniteQuery(queueQuery(tenant, search));
  const href = (next: Search) =>
    paths.fulfilment(tenant.slug, { status: search.status, location: search.location, ...next });
  const tabs = [
    { label: "All", href: href({ status: undefined }), isCurrent: search.status === undefined },
    ...Object.entries(views).map(([status, { label }]) => ({
      label,
      href: href({ status }),
      isCurrent: search.status === status,
    })),
  ];
  return (
    <>
      <PageHeader title="Fulfilment" />
      <div className="flex flex-wrap items-end justify-between gap-3 pb-3">
        <LinkTabs label="Step" tabs={tabs} />
        <PlaceFilter value={search.location} hrefOf={(location) => href({ location })} />
      </div>
      <ListPanel
        label="Fulfilment orders"
        columns={columnsFor(tenant.slug)}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <EmptyState icon={<PackageCheck />} title="Nothing waits here">
            Confirmed orders appear here, one part for each location that sends them.
          </EmptyState>
        }
      />
    </>
  );
}

function PlaceFilter({
  value,
  hrefOf,
}: {
  value: string | undefined;
  hrefOf: (location: string | undefined) => string;
}) {
  const { history } = useRouter();
  const places = useQuery(placesQuery(useTenant())).data?.items ?? [];
  if (places.length < 2) return null;
  return (
    <Select
      label="Location"
      isLabelHidden
      value={value ?? "all"}
      onChange={(key) => history.push(hrefOf(key === "all" ? undefined : String(key)))}
      className="w-56 max-sm:w-full"
    >
      <ListOption id="all" textValue="All locations" />
      {places.map(({ id, name }) => (
        <ListOption key={id} id={id} textValue={name} />
      ))}
    </Select>
  );
}

const columnsFor = (slug: string): Column<FulfilmentOrder>[] => [
  {
    header: "Order",
    className: "sm:w-24",
    cell: ({ orderId, orderNumber }) => (
      <a href={paths.order(slug, orderId)} className={`${rowLinkClass} tabular-nums`}>
        {orderNumber}
      </a>
    ),
  },
  {
    header: "Step",
    className: "max-sm:text-right sm:w-36",
    cell: (one) => <StatusDot {...fulfilmentOrderWord(one)} />,
  },
  {
    header: "Items",
    className: "max-sm:col-span-2",
    cell: (one) => <Items fulfilmentOrder={one} />,
  },
  {
    header: "Location",
    className: "max-sm:text-muted",
    cell: ({ locationId }) => <PlaceName id={locationId} />,
  },
  {
    header: "Waiting",
    className: "max-sm:text-right max-sm:text-muted",
    cell: ({ queuedAt }) => (
      <>
        <Waiting since={queuedAt} />
        <span className="ml-3 text-sm text-muted max-lg:hidden">
          <DateTime value={queuedAt} />
        </span>
      </>
    ),
  },
  {
    header: "Next step",
    align: "end",
    className: "max-sm:col-span-2 max-sm:pt-1.5! sm:w-28",
    cell: (one) => <QueueStep fulfilmentOrder={one} />,
  },
];

function Items({ fulfilmentOrder }: { fulfilmentOrder: FulfilmentOrder }) {
  const { toPick, toPack, toShip } = workOf(fulfilmentOrder);
  const steps = [
    toPick > 0 && `${toPick} to pick`,
    toPack > 0 && `${toPack} to pack`,
    toShip > 0 && `${toShip} to ship`,
  ].filter(Boolean);
  const waiting = fulfilmentOrder.lines.filter(({ quantity, shipped }) => quantity > shipped);
  return (
    <div className="py-1.5 tabular-nums max-sm:py-0.5">
      {waiting.map(({ quantity, shipped, title }) => `${quantity - shipped} × ${title}`).join(", ")}
      <p className="text-sm text-muted">{steps.join(", ")}</p>
    </div>
  );
}
