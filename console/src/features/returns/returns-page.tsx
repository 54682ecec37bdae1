import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Undo2 } from "lucide-react";
import type { ReturnStatus, ReturnSummary } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant, type Tenant } from "../../tenant.ts";
import { rowLinkClass, type Column } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { Money } from "../../ui/money.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { returnWords } from "./return-words.ts";

function returnsQuery({ client }: Tenant, status: string | undefined) {
  const known = isStatus(status) ? { status: [status] } : {};
  return { ...pages(client, "listReturns", known), placeholderData: keepPreviousData };
}

export function load({ tenant, queryClient, search }: Place): void {
  void queryClient.prefetchInfiniteQuery(returnsQuery(tenant, search["status"]));
}

/** Goods that are to come back, or have: newest first. */
export function Page() {
  const tenant = useTenant();
  const { status }: { status?: string } = useSearch({ strict: false });
  const list = useInfiniteQuery(returnsQuery(tenant, status));
  const tabs = [
    { label: "All", href: paths.returns(tenant.slug), isCurrent: !isStatus(status) },
    ...Object.entries(returnWords).map(([key, { label }]) => ({
      label,
      href: paths.returns(tenant.slug, { status: key }),
      isCurrent: status === key,
    })),
  ];
  return (
    <>
      <PageHeader title="Returns" />
      <div className="pb-3">
        <LinkTabs label="Status" tabs={tabs} />
      </div>
      <ListPanel
        label="Returns"
        columns={columnsFor(tenant.slug)}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <EmptyState icon={<Undo2 />} title="No returns here">
            A return is requested at the order that the goods were sent with.
          </EmptyState>
        }
      />
    </>
  );
}

const columnsFor = (slug: string): Column<ReturnSummary>[] => [
  {
    header: "Return",
    className: "sm:w-32",
    cell: ({ id, number }) => (
      <a href={paths.return(slug, id)} className={`${rowLinkClass} tabular-nums`}>
        {number}
      </a>
    ),
  },
  {
    header: "Status",
    className: "max-sm:text-right sm:w-40",
    cell: ({ status }) => <StatusDot {...returnWords[status]} />,
  },
  {
    header: "Goods",
    className: "max-sm:col-span-2",
    cell: ({ lines }) => (
      <span className="tabular-nums">
        {lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")}
      </span>
    ),
  },
  {
    header: "Reason",
    isWideOnly: true,
    cell: ({ reason }) => <span className="text-muted">{reason}</span>,
  },
  {
    header: "Requested",
    className: "max-sm:text-muted",
    cell: ({ createdAt }) => <DateTime value={createdAt} />,
  },
  {
    header: "Credited",
    align: "end",
    cell: ({ creditedAmount }) =>
      creditedAmount.amount > 0 ? <Money value={creditedAmount} /> : null,
  },
];

function isStatus(status: string | undefined): status is ReturnStatus {
  return status !== undefined && Object.hasOwn(returnWords, status);
}
