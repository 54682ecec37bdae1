import { useInfiniteQuery } from "@tanstack/react-query";
import type { FieldChange, HistoryEntry, Order } from "@waybill/client";

import { formatMoney } from "../../../format/money.ts";
import { useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { describeChange, describeEntry } from "./history-words.ts";
import { historyQuery } from "./order-queries.ts";

export function HistoryPanel({ order }: { order: Order }) {
  const tenant = useTenant();
  const history = useInfiniteQuery(historyQuery(tenant, order.id));
  const money = (amount: number) =>
    formatMoney({ amount, currency: order.currency }, tenant.locale);
  const entries = history.data?.pages.flatMap(({ items }) => items);
  return (
    <Panel title="History">
      {history.isError && entries === undefined && (
        <ErrorState error={history.error} onRetry={() => void history.refetch()} />
      )}
      {history.isPending && <Skeleton className="w-2/3" />}
      <ol className="relative flex flex-col gap-4 before:absolute before:top-2 before:bottom-2 before:left-[3.5px] before:w-px before:bg-line">
        {entries?.map((entry) => (
          <Entry key={entry.id} entry={entry} money={money} />
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
    </Panel>
  );
}

function Entry({ entry, money }: { entry: HistoryEntry; money: (amount: number) => string }) {
  const changes = entry.changes.filter(isWorthSaying);
  return (
    <li className="relative flex gap-3.5">
      <span
        aria-hidden="true"
        className="z-1 mt-1.5 size-2 shrink-0 rounded-full bg-line-strong ring-4 ring-surface"
      />
      <div className="min-w-0">
        <p>
          <span className="font-medium">{describeEntry(entry)}</span>{" "}
          <span className="text-muted">
            by {entry.actor.name}, <DateTime value={entry.at} />
          </span>
        </p>
        {entry.reason !== null && <p className="break-words text-muted">“{entry.reason}”</p>}
        {changes.length > 0 && (
          <ul className="text-sm text-muted">
            {changes.map((change) => (
              <li key={change.field} className="break-words">
                {describeChange(change, money)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** The status stands in the headline of its entry already. */
function isWorthSaying({ field }: FieldChange): boolean {
  return field !== "status";
}
