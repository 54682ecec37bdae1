import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Scale } from "lucide-react";
import type { Dispute, DisputeStatus } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { useTenant, type Tenant } from "../../tenant.ts";
import { rowLinkClass, type Column } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { Money } from "../../ui/money.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { EvidenceDeadline } from "./evidence-deadline.tsx";
import { disputeReason, disputeWord } from "./payment-words.ts";
import { Reference } from "./reference.tsx";

const statuses: [DisputeStatus, string][] = [
  ["needs_response", "Evidence needed"],
  ["under_review", "At the bank"],
  ["won", "Won"],
  ["lost", "Lost"],
];

function disputesQuery({ client }: Tenant, status: string | undefined) {
  const known = isStatus(status) ? { status } : {};
  return { ...pages(client, "listDisputes", known), placeholderData: keepPreviousData };
}

export function load({ tenant, queryClient, search }: Place): void {
  if (tenant.can("payments:read"))
    void queryClient.prefetchInfiniteQuery(disputesQuery(tenant, search["status"]));
}

/** Payments that customers contest at their bank. What is to be done is done in the gateway's dashboard. */
export function Page() {
  const tenant = useTenant();
  const { status }: { status?: string } = useSearch({ strict: false });
  const list = useInfiniteQuery(disputesQuery(tenant, status));
  const tabs = [
    { label: "All", href: paths.disputes(tenant.slug), isCurrent: !isStatus(status) },
    ...statuses.map(([key, label]) => ({
      label,
      href: paths.disputes(tenant.slug, { status: key }),
      isCurrent: status === key,
    })),
  ];
  return (
    <>
      <div className="pb-3">
        <LinkTabs label="Status" tabs={tabs} />
      </div>
      <ListPanel
        label="Disputes"
        columns={columnsFor(tenant.slug)}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <EmptyState icon={<Scale />} title="No disputes here">
            When a customer contests a payment at the bank, it is listed here with the time that is
            left to answer.
          </EmptyState>
        }
      />
    </>
  );
}

const columnsFor = (slug: string): Column<Dispute>[] => [
  {
    header: "Order",
    className: "sm:w-28",
    cell: ({ orderId, orderNumber }) => (
      <a href={paths.order(slug, orderId)} className={`${rowLinkClass} tabular-nums`}>
        {orderNumber}
      </a>
    ),
  },
  { header: "Amount", align: "end", cell: ({ amount }) => <Money value={amount} /> },
  {
    header: "Status",
    className: "max-sm:col-span-2",
    cell: ({ status }) => <StatusDot {...disputeWord(status)} label={labelOf(status)} />,
  },
  {
    header: "Reason",
    className: "max-sm:col-span-2",
    cell: ({ reason }) => disputeReason(reason),
  },
  {
    header: "Evidence due",
    className: "py-2 max-sm:col-span-2 max-sm:text-sm",
    cell: (dispute) => <EvidenceDeadline dispute={dispute} />,
  },
  {
    header: "Opened",
    isWideOnly: true,
    cell: ({ openedAt }) => (
      <span className="text-muted">
        <DateTime value={openedAt} style="day" />
      </span>
    ),
  },
  {
    header: "Gateway's id",
    isWideOnly: true,
    cell: ({ reference }) => (
      <span className="text-muted">
        <Reference text={reference} />
      </span>
    ),
  },
];

/** Here every one is a dispute: the word need not say so. */
function labelOf(status: DisputeStatus): string {
  return statuses.find(([key]) => key === status)?.[1] ?? disputeWord(status).label;
}

function isStatus(status: string | undefined): status is DisputeStatus {
  return statuses.some(([key]) => key === status);
}
