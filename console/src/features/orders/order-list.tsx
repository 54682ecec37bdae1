import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type RefObject } from "react";
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

/** Only the rows in and around the window exist. */
export function OrderList(props: OrderListProps) {
  const { orders, search, isStale, hasMore } = props;
  const { slug, locale, zone } = useTenant();
  const body = useRef<HTMLDivElement>(null);
  const virtualizer = useRows(orders, body);
  const rows = virtualizer.getVirtualItems();
  useMoreAhead(props, rows.at(-1)?.index ?? 0);
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
      <ListEnd {...props} />
    </div>
  );
}

const rowsAhead = 10;

function useRows(orders: OrderSummary[], body: RefObject<HTMLElement | null>) {
  const isPhone = useIsPhone();
  const virtualizer = useWindowVirtualizer({
    count: orders.length,
    estimateSize: () => (isPhone ? 84 : 40),
    overscan: rowsAhead,
    scrollMargin: useTopOf(body),
    getItemKey: (index) => orders[index]?.id ?? index,
  });
  // Cards and rows differ in height, and what was measured is remembered.
  useEffect(() => virtualizer.measure(), [isPhone, virtualizer]);
  return virtualizer;
}

/** The next page is asked for before its place comes into sight. */
function useMoreAhead(
  { orders, hasMore, isLoadingMore, isStale, moreError, onMore }: OrderListProps,
  lastIndex: number,
): void {
  const isNearEnd = lastIndex >= orders.length - 1 - rowsAhead;
  const wantsMore = hasMore && !isLoadingMore && !isStale && isNearEnd && moreError === null;
  useEffect(() => {
    if (wantsMore) onMore();
  }, [wantsMore, onMore]);
}

function ListEnd({ orders, hasMore, isLoadingMore, moreError, onMore }: OrderListProps) {
  if (moreError !== null) {
    const again = (
      <Button size="sm" onPress={onMore}>
        Try again
      </Button>
    );
    return (
      <Notice tone="danger" action={again}>
        {describeError(moreError).detail}
      </Notice>
    );
  }
  return (
    <footer className="flex min-h-11 items-center justify-center text-sm text-muted">
      {hasMore ? (
        <Button variant="quiet" size="sm" isPending={isLoadingMore} onPress={onMore}>
          Load more
        </Button>
      ) : (
        <p>{orders.length === 1 ? "1 order" : `${orders.length} orders`}</p>
      )}
    </footer>
  );
}
