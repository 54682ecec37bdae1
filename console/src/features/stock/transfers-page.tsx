import { useInfiniteQuery } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import { ArrowLeftRight, Plus } from "lucide-react";
import type { Transfer } from "@waybill/client";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { useTenant, type Tenant } from "../../tenant.ts";
import { sumOf } from "../../units.ts";
import { rowLinkClass, type Column } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { LocationFilter, locationsQuery } from "./locations.tsx";
import { isTransferStatus, transfersQuery, type TransferSearch } from "./stock-queries.ts";
import { transferWords } from "./stock-words.ts";
import { TransferTitle, Way } from "./transfer-parts.tsx";

export function load({ tenant, queryClient, search }: Place): void {
  if (!tenant.can("stock:read")) return;
  void queryClient.prefetchQuery(locationsQuery(tenant));
  void queryClient.prefetchInfiniteQuery(transfersQuery(tenant, search));
}

/** Stock on its way to a location, from another one or from a supplier: newest first. */
export function Page() {
  const tenant = useTenant();
  const { history } = useRouter();
  const search: TransferSearch = useSearch({ strict: false });
  const list = useInfiniteQuery(transfersQuery(tenant, search));
  const { status, location = "" } = search;
  const hrefOf = (change: TransferSearch) => paths.transfers(tenant.slug, { ...search, ...change });
  const add = tenant.can("stock:write") && (
    <ButtonLink variant="primary" icon={<Plus />} href={paths.newTransfer(tenant.slug)}>
      New transfer
    </ButtonLink>
  );
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 pb-3">
        <LinkTabs
          label="Status"
          tabs={[
            { label: "All", href: hrefOf({ status: "" }), isCurrent: !isTransferStatus(status) },
            ...Object.entries(transferWords).map(([key, { label }]) => ({
              label,
              href: hrefOf({ status: key }),
              isCurrent: status === key,
            })),
          ]}
        />
        <LocationFilter
          value={location}
          onChange={(next) => history.push(hrefOf({ location: next }))}
        />
        <div className="ml-auto">{add}</div>
      </div>
      <ListPanel
        label="Transfers"
        columns={columnsFor(tenant)}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <EmptyState icon={<ArrowLeftRight />} title="No transfers here" action={add}>
            A transfer brings stock from another location, or tells what a supplier is going to
            bring.
          </EmptyState>
        }
      />
    </>
  );
}

const columnsFor = ({ slug }: Tenant): Column<Transfer>[] => [
  {
    header: "Transfer",
    cell: (transfer) => (
      <a href={paths.transfer(slug, transfer.id)} className={rowLinkClass}>
        <TransferTitle transfer={transfer} />
      </a>
    ),
  },
  {
    header: "Status",
    className: "w-36 max-sm:text-right",
    cell: ({ status }) => <StatusDot {...transferWords[status]} />,
  },
  {
    header: "Way",
    className: "max-sm:col-span-2",
    cell: (transfer) => <Way transfer={transfer} />,
  },
  {
    header: "Received",
    align: "end",
    className: "max-sm:text-left",
    cell: ({ lines }) => {
      const received = sumOf(lines, (line) => line.received);
      return (
        <>
          {received} of {sumOf(lines, ({ quantity }) => quantity)}
          <span className="text-muted sm:hidden"> received</span>
        </>
      );
    },
  },
  {
    header: "Expected",
    className: "max-sm:text-right max-sm:text-muted",
    cell: ({ expectedAt }) =>
      expectedAt === null ? null : <DateTime value={expectedAt} style="day" />,
  },
  {
    header: "Created",
    isWideOnly: true,
    cell: ({ createdAt }) => (
      <span className="text-muted">
        <DateTime value={createdAt} />
      </span>
    ),
  },
];
