import { useInfiniteQuery } from "@tanstack/react-query";
import { History } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { HistoryEntry, Order } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { ChangeList } from "./change-list.tsx";
import { describeCause, describeEntry } from "./history-words.ts";
import { historyQuery } from "./order-queries.ts";

const VersionDialog = lazy(async () => ({
  default: (await import("./version-dialog.tsx")).VersionDialog,
}));

export function HistoryPanel({ order }: { order: Order }) {
  const [version, setVersion] = useState<number>();
  const history = useInfiniteQuery(historyQuery(useTenant(), order.id));
  const entries = history.data?.pages.flatMap(({ items }) => items);
  return (
    <Panel title="History">
      {history.isError && entries === undefined && (
        <ErrorState error={history.error} onRetry={() => void history.refetch()} />
      )}
      {history.isPending && <Skeleton className="w-2/3" />}
      <ol className="relative flex flex-col gap-4 before:absolute before:top-2 before:bottom-2 before:left-[3.5px] before:w-px before:bg-line">
        {entries?.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            currency={order.currency}
            onShow={() => setVersion(entry.version)}
          />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button
          variant="quiet"
          size="sm"
          className="mt-3"
          isPending={history.isFetchingNextPage}
          onPress={() => void history.fetchNextPage()}
        >
          Show earlier changes
        </Button>
      )}
      {version !== undefined && (
        <Suspense fallback={null}>
          <VersionDialog
            order={order}
            entries={entries ?? []}
            version={version}
            onClose={() => setVersion(undefined)}
          />
        </Suspense>
      )}
    </Panel>
  );
}

interface EntryProps {
  entry: HistoryEntry;
  currency: string;
  onShow: () => void;
}

function Entry({ entry, currency, onShow }: EntryProps) {
  const { reason, note, at, version } = entry;
  return (
    <li className="relative flex gap-3.5">
      <span
        aria-hidden="true"
        className="z-1 mt-1.5 size-2 shrink-0 rounded-full bg-line-strong ring-4 ring-surface"
      />
      <div className="min-w-0 flex-1">
        <p>
          <span className="font-medium">{describeEntry(entry)}</span>{" "}
          <span className="text-muted">
            {describeCause(entry)}, <DateTime value={at} />
          </span>
        </p>
        {reason !== null && <p className="break-words text-muted">“{reason}”</p>}
        {note !== null && <p className="break-words text-muted">Note: {note}</p>}
        <ChangeList
          // These stand in the headline of their entries already.
          changes={entry.changes.filter(({ field }) => field !== "status" && field !== "holds")}
          currency={currency}
        />
      </div>
      <IconButton
        label={`The order at version ${version}`}
        icon={<History />}
        onPress={onShow}
        className="-my-1.5"
      />
    </li>
  );
}
