import type { BalanceEntry } from "@waybill/client";

import { formatMoney } from "../../format/money.ts";
import { paths } from "../../paths.ts";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Link } from "../../ui/link.tsx";
import { Money } from "../../ui/money.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { balanceEntryLabel } from "./gift-card-words.ts";

interface BalanceEntriesProps {
  label: string;
  list: {
    data: { pages: { items: BalanceEntry[] }[] } | undefined;
    error: unknown;
    isFetchingNextPage: boolean;
    hasNextPage: boolean;
    fetchNextPage: () => unknown;
    refetch: () => unknown;
  };
}

/** How a balance came to be what it is, the latest first. */
export function BalanceEntries({ label, list }: BalanceEntriesProps) {
  const entries = list.data?.pages.flatMap(({ items }) => items);
  if (entries === undefined) {
    return list.error === null ? (
      <SkeletonRows rows={3} widths={["w-40 flex-1", "w-20"]} />
    ) : (
      <ErrorState error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  if (entries.length === 0) return <p className="text-muted">Nothing has moved yet.</p>;
  return (
    <>
      <ul aria-label={label} className="flex flex-col divide-y divide-line">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          variant="quiet"
          size="sm"
          isPending={list.isFetchingNextPage}
          onPress={() => void list.fetchNextPage()}
        >
          Show older ones
        </Button>
      )}
    </>
  );
}

function Entry({ entry }: { entry: BalanceEntry }) {
  const { type, amount, balance, orderId, orderNumber, reason, actor, at } = entry;
  const { slug } = useTenant();
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2 first:pt-0">
      <span>
        {balanceEntryLabel(type)}
        {orderId !== null && (
          <>
            {" "}
            <Link href={paths.order(slug, orderId)} className="underline">
              order {orderNumber}
            </Link>
          </>
        )}
      </span>
      <span className="text-right">
        <Signed value={amount} />
      </span>
      <span className="min-w-0 text-sm break-words text-muted">
        {reason !== null && `${reason}. `}
        {actor.name}, <DateTime value={at} />
      </span>
      <span className="text-right text-sm text-muted">
        <Money value={balance} /> left
      </span>
    </li>
  );
}

/** What is added says so with a plus, as what is taken does with a minus. */
function Signed({ value }: { value: BalanceEntry["amount"] }) {
  const { locale } = useTenant();
  return (
    <span className="font-medium tabular-nums">
      {value.amount > 0 && "+"}
      {formatMoney(value, locale)}
    </span>
  );
}
