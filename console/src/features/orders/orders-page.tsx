import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useMemo } from "react";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant } from "../../tenant.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { DroppedNotice } from "./dropped-notice.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { NoOrders } from "./no-orders.tsx";
import { OrderList } from "./order-list.tsx";
import { parseOrderSearch } from "./order-search.ts";
import { OrderTabs } from "./order-tabs.tsx";
import { OrderToolbar } from "./order-toolbar.tsx";
import { ordersQuery } from "./orders-query.ts";

export function load({ tenant, queryClient, search }: Place): void {
  void queryClient.prefetchInfiniteQuery(ordersQuery(tenant, parseOrderSearch(search).search));
}

export function Page() {
  const tenant = useTenant();
  const address: Record<string, string> = useSearch({ strict: false });
  const { search, dropped } = useMemo(() => parseOrderSearch(address), [address]);
  const list = useInfiniteQuery(ordersQuery(tenant, search));
  const orders = useMemo(() => list.data?.pages.flatMap(({ items }) => items), [list.data]);

  return (
    <>
      <PageHeader
        title="Orders"
        actions={
          tenant.can("orders:write") && (
            <ButtonLink variant="primary" icon={<Plus />} href={paths.newOrder(tenant.slug)}>
              New order
            </ButtonLink>
          )
        }
      />
      <div className="flex flex-col gap-3 pb-3">
        <OrderTabs search={search} />
        <OrderToolbar search={search} />
        <FilterChips search={search} />
        <DroppedNotice names={dropped} search={search} />
      </div>
      {orders === undefined && list.isError && (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {orders === undefined && !list.isError && (
        <SkeletonRows
          rows={14}
          widths={["w-12", "w-28", "w-48 flex-1", "w-20", "w-20", "w-24", "w-16"]}
        />
      )}
      {orders?.length === 0 && <NoOrders search={search} />}
      {orders !== undefined && orders.length > 0 && (
        <OrderList
          orders={orders}
          search={search}
          isStale={list.isPlaceholderData}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          moreError={list.isFetchNextPageError ? list.error : null}
          onMore={() => void list.fetchNextPage()}
        />
      )}
    </>
  );
}
