import { useInfiniteQuery } from "@tanstack/react-query";
import { KeyRound, Plus } from "lucide-react";
import { useState } from "react";
import type { ApiKey } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { useReason, useTenant, type Tenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { NewApiKeyDialog } from "./new-api-key-dialog.tsx";
import { RevokeKeyButton } from "./revoke-key-button.tsx";

function apiKeysQuery({ client }: Tenant) {
  return pages(client, "listApiKeys", {});
}

export function load({ tenant, queryClient }: Place): void {
  if (tenant.can("apiKeys:read")) void queryClient.prefetchInfiniteQuery(apiKeysQuery(tenant));
}

const columns: Column<ApiKey>[] = [
  { header: "Name", cell: ({ name }) => <span className="font-medium">{name}</span> },
  {
    header: "Secret",
    className: "max-sm:text-right",
    cell: ({ prefix }) => <code className="font-mono text-sm text-muted">{prefix}…</code>,
  },
  {
    header: "Permissions",
    isWideOnly: true,
    cell: ({ permissions }) => <span title={permissions.join(", ")}>{permissions.length}</span>,
  },
  {
    header: "Last used",
    isWideOnly: true,
    cell: ({ lastUsedAt }) =>
      lastUsedAt === null ? (
        <span className="text-muted">Never</span>
      ) : (
        <DateTime value={lastUsedAt} />
      ),
  },
  { header: "State", cell: (key) => <KeyState apiKey={key} /> },
  {
    header: "Actions",
    align: "end",
    className: "w-24",
    cell: (key) => key.revokedAt === null && <RevokeKeyButton apiKey={key} />,
  },
];

function KeyState({ apiKey: { revokedAt, expiresAt } }: { apiKey: ApiKey }) {
  if (revokedAt !== null) return <StatusDot tone="neutral" label="Revoked" />;
  const hasExpired = expiresAt !== null && Date.parse(expiresAt) < Date.now();
  return hasExpired ? (
    <StatusDot tone="neutral" label="Expired" />
  ) : (
    <StatusDot tone="success" label="Active" />
  );
}

export function Page() {
  const tenant = useTenant();
  const [isCreating, setIsCreating] = useState(false);
  const reason = useReason("apiKeys:write");
  const list = useInfiniteQuery(apiKeysQuery(tenant));
  const create = (
    <Button
      variant="primary"
      icon={<Plus />}
      disabledReason={reason}
      onPress={() => setIsCreating(true)}
    >
      New API key
    </Button>
  );
  return (
    <div className="flex flex-col gap-4">
      <div>{create}</div>
      <ListPanel
        label="API keys"
        columns={columns}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <EmptyState icon={<KeyRound />} title="No API keys yet">
            Programs that place orders or read stock need one.
          </EmptyState>
        }
      />
      <NewApiKeyDialog isOpen={isCreating} onClose={() => setIsCreating(false)} />
    </div>
  );
}
