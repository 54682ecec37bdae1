import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Transfer, TransferId, TransferLine } from "@waybill/client";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { Forbidden } from "../../shell/forbidden.tsx";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant } from "../../tenant.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Link } from "../../ui/link.tsx";
import { Panel } from "../../ui/panel.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { locationsQuery } from "./locations.tsx";
import { transferQuery } from "./stock-queries.ts";
import { transferWords } from "./stock-words.ts";
import { TransferActions } from "./transfer-actions.tsx";
import { titleOf, Way } from "./transfer-parts.tsx";

export function load({ tenant, queryClient, params }: Place): void {
  if (!tenant.can("stock:read")) return;
  void queryClient.prefetchQuery(locationsQuery(tenant));
  void queryClient.prefetchQuery(transferQuery(tenant, asTransferId(params)));
}

export function Page() {
  const tenant = useTenant();
  return tenant.can("stock:read") ? <FoundTransfer /> : <Forbidden title="Transfer" />;
}

function FoundTransfer() {
  const tenant = useTenant();
  const transferId = asTransferId(useParams({ strict: false }));
  const { data: transfer, error, refetch } = useQuery(transferQuery(tenant, transferId));
  const parent = { label: "Transfers", href: paths.transfers(tenant.slug) };
  if (transfer === undefined) {
    return (
      <>
        <PageHeader title="Transfer" parent={parent} />
        {error === null ? (
          <SkeletonRows rows={6} widths={["w-32", "w-64"]} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={titleOf(transfer, tenant)}
        parent={parent}
        aside={<StatusDot {...transferWords[transfer.status]} />}
        actions={<TransferActions transfer={transfer} />}
      />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <Panel title="Goods" isFlush>
          <DataTable
            label="Goods"
            columns={columnsFor(tenant.slug)}
            rows={transfer.lines}
            rowKey={({ productId }) => productId}
          />
        </Panel>
        <Panel title="Details">
          <TransferFacts transfer={transfer} />
        </Panel>
      </div>
    </>
  );
}

function TransferFacts({ transfer }: { transfer: Transfer }) {
  const time = (value: string | null) => (value === null ? null : <DateTime value={value} />);
  const facts: [string, ReactNode][] = [
    ["Way", <Way key="way" transfer={transfer} />],
    ["Reference", transfer.reference],
    [
      "Expected",
      transfer.expectedAt === null ? null : (
        <DateTime key="expected" value={transfer.expectedAt} style="day" />
      ),
    ],
    ["Created", time(transfer.createdAt)],
    ["Shipped", time(transfer.shippedAt)],
    ["Closed", time(transfer.closedAt)],
    ["Note", transfer.note],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
      {facts
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

const columnsFor = (slug: string): Column<TransferLine>[] => [
  {
    header: "Product",
    cell: ({ productId, title }) => (
      <Link href={paths.product(slug, productId)} className="font-medium">
        {title}
      </Link>
    ),
  },
  {
    header: "SKU",
    className: "max-sm:text-right",
    cell: ({ sku }) => <span className="text-muted">{sku}</span>,
  },
  figure("Asked for", ({ quantity }) => quantity),
  figure("Received", ({ received }) => received),
  figure("Damaged of it", ({ damaged }) => damaged),
  figure("Still open", ({ open }) => open),
  figure("Cancelled", ({ cancelled }) => cancelled),
];

/** On a phone each figure says what it is. */
function figure(header: string, read: (line: TransferLine) => number): Column<TransferLine> {
  return {
    header,
    align: "end",
    className: "max-sm:text-left",
    cell: (line) => (
      <>
        <span className="text-muted sm:hidden">{header} </span>
        {read(line) === 0 ? <span className="text-faint">0</span> : read(line)}
      </>
    ),
  };
}

/** The service judges whether it is one; a wrong one answers as an unknown one does. */
function asTransferId(params: Readonly<Record<string, string | undefined>>): TransferId {
  return (params["transferId"] ?? "") as TransferId; // the type says how it begins, which an address need not obey
}
