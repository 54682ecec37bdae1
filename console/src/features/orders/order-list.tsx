import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { OrderSummary } from "@waybill/client";

import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { describeError } from "../../errors.ts";
import { useIsPhone } from "../../shell/use-is-phone.ts";
import { OrderListHead } from "./order-list-head.tsx";
import { OrderRow } from "./order-row.tsx";
import type { OrderSearch } from "./order-search.ts";
import { useRowKeys } from "./use-row-keys.ts";
import { useTopOf } from "./use-top-of.ts";

interface OrderListProps {
  orders: OrderSummary[];
  search: OrderSearch;
  /** The rows are of the filters before; the new ones are on their way. */
  isStale: boolean;
  hasMore: boolean;
  isLoadingMore: boolean;
  moreError: unknown;
  onMore: () => void;
}

const rowsAhead = 12;

/** Only the rows in and around the window exist. Further pages are asked for before their place comes into sight. */
export function OrderList({
  orders,
  search,
  isStale,
  hasMore,
  isLoadingMore,
  moreError,
  onMore,
}: OrderListProps) {
  const { slug, locale, zone } = useTenant();
  const isPhone = useIsPhone();
  const body = useRef<HTMLDivElement>(null);
  const virtualizer = useWindowVirtualizer({
    count: orders.length,
    estimateSize: () => (isPhone ? 84 : 40),
    overscan: rowsAhead,
    scrollMargin: useTopOf(body),
    getItemKey: (index) => orders[index]?.id ?? index,
  });
  const rows = virtualizer.getVirtualItems();
  const lastIndex = rows.at(-1)?.index ?? 0;
  const isNearEnd = lastIndex >= orders.length - 1 - rowsAhead;
  const wantsMore = hasMore && !isLoadingMore && !isStale && isNearEnd && moreError === null;
  useEffect(() => {
    if (wantsMore) onMore();
  }, [wantsMore, onMore]);
  useEffect(() => virtualizer.measure(), [isPhone, virtualizer]);
  useRowKeys(body, orders.length, (index) => virtualizer.scrollToIndex(index, { align: "auto" }));

  return (
    <div
      role="table"
      aria-label="Orders"
      aria-rowcount={hasMore ? -1 : orders.length + 1}
      aria-busy={isStale}
      className={`overflow-clip rounded-lg border border-line bg-surface transition-opacity max-sm:-mx-4 max-sm:rounded-none max-sm:border-x-0 ${isStale ? "opacity-60" : ""}`}
    >
      <OrderListHead search={search} />
      <div
        ref={body}
        role="rowgroup"
        className="relative"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {rows.map(({ index, key, start }) => {
          const order = orders[index];
          return order === undefined ? null : (
            <OrderRow
              key={key}
              order={order}
              index={index}
              top={start - virtualizer.options.scrollMargin}
              slug={slug}
              locale={locale}
              zone={zone}
            />
          );
        })}
      </div>
      <footer className="flex min-h-11 items-center justify-center border-t border-line text-sm text-muted">
        {moreError !== null && (
          <Notice
            tone="danger"
            action={
              <Button size="sm" onPress={onMore}>
                Try again
              </Button>
            }
          >
            {describeError(moreError).detail}
          </Notice>
        )}
        {moreError === null && hasMore && (
          <Button variant="quiet" size="sm" isPending={isLoadingMore} onPress={onMore}>
            Load more
          </Button>
        )}
        {moreError === null && !hasMore && (
          <p>{orders.length === 1 ? "1 order" : `${orders.length} orders`}</p>
        )}
      </footer>
    </div>
  );
}
