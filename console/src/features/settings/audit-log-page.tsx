import { useInfiniteQuery } from "@tanstack/react-query";
import { ScrollText } from "lucide-react";
import type { AuditEntry } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { useTenant, type Tenant } from "../../tenant.ts";
import type { Column } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";

function auditQuery({ client }: Tenant) {
  return pages(client, "listAuditEntries", {});
}

export function load({ tenant, queryClient }: Place): void {
  void queryClient.prefetchInfiniteQuery(auditQuery(tenant));
}

const columns: Column<AuditEntry>[] = [
  {
    header: "What",
    cell: ({ operation }) => <span className="font-medium">{inWords(operation)}</span>,
  },
  {
    header: "When",
    cell: ({ at }) => (
      <span className="text-muted">
        <DateTime value={at} />
      </span>
    ),
  },
  { header: "Who", cell: ({ actor }) => actor.name },
  {
    header: "Of",
    isWideOnly: true,
    cell: ({ targetId }) => <code className="font-mono text-xs text-muted">{targetId}</code>,
  },
  {
    header: "Request",
    isWideOnly: true,
    cell: ({ requestId }) => <code className="font-mono text-xs text-muted">{requestId}</code>,
  },
];

export function Page() {
  const list = useInfiniteQuery(auditQuery(useTenant()));
  return (
    <ListPanel
      label="Audit log"
      columns={columns}
      rowKey={({ id }) => id}
      list={list}
      empty={
        <EmptyState icon={<ScrollText />} title="Nothing has been changed yet">
          Changes of settings, members, keys, customers and products are listed here. Orders have a
          history of their own.
        </EmptyState>
      }
    />
  );
}

/** `archiveProduct` is "Archive product". */
function inWords(operation: string): string {
  const words = operation
    .replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace("api key", "API key");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
