import { useInfiniteQuery } from "@tanstack/react-query";
import { CircleCheckBig } from "lucide-react";

import type { Place } from "../../page.tsx";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { AttentionCard } from "./attention-card.tsx";
import { attentionQuery } from "./payment-queries.ts";

export function load({ tenant, queryClient }: Place): void {
  if (tenant.can("payments:read")) void queryClient.prefetchInfiniteQuery(attentionQuery(tenant));
}

/** Payments about which something has happened that nobody at the desk decided: each with why, and what to do. */
export function Page() {
  const list = useInfiniteQuery(attentionQuery(useTenant()));
  const payments = list.data?.pages.flatMap(({ items }) => items);
  if (payments === undefined) {
    return list.error === null ? (
      <SkeletonRows rows={4} widths={["w-40 flex-1", "w-20"]} />
    ) : (
      <ErrorState error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  if (payments.length === 0) {
    return (
      <EmptyState icon={<CircleCheckBig />} title="Nothing needs a person">
        A payment is listed here when something happens to it that nobody decided: a dispute, money
        that nobody owes, a refund that came back.
      </EmptyState>
    );
  }
  return (
    <>
      <ul aria-label="Payments that need attention" className="flex max-w-3xl flex-col gap-3">
        {payments.map((payment) => (
          <AttentionCard key={payment.id} payment={payment} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          variant="quiet"
          size="sm"
          className="mt-3"
          isPending={list.isFetchingNextPage}
          onPress={() => void list.fetchNextPage()}
        >
          Load more
        </Button>
      )}
    </>
  );
}
