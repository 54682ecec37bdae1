import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ChangeSet, Order, Product } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { ErrorState } from "../../../ui/error-state.tsx";
import { changeSetsQuery } from "../detail/order-queries.ts";
import { OrderSkeleton } from "../detail/order-skeleton.tsx";
import { productsQuery } from "../new/new-order-queries.ts";
import { ChangeSetEditor } from "./change-set-editor.tsx";
import { emptyDraft, fromEdits, skusOf } from "./edit-draft.ts";
import { OpenElsewhere } from "./open-elsewhere.tsx";

/** Looks first whether somebody is at it already; then edits, from the beginning or from where they were. */
export function PlacedEditor({ order }: { order: Order }) {
  const tenant = useTenant();
  const latest = useQuery({
    ...changeSetsQuery(tenant, order.id),
    placeholderData: keepPreviousData,
  });
  // What was chosen to begin with: nothing yet, a fresh start, or a change set that is gone on with.
  const [start, setStart] = useState<"fresh" | ChangeSet>();
  const found = latest.data?.items.find(({ status }) => status === "open");
  const skus = start === undefined || start === "fresh" ? [] : skusOf(start.edits);
  const products = useQuery({ ...productsQuery(tenant, skus), enabled: skus.length > 0 });
  if (latest.data === undefined || (skus.length > 0 && products.data === undefined)) {
    const error = latest.error ?? products.error;
    return error === null ? (
      <OrderSkeleton />
    ) : (
      <ErrorState error={error} onRetry={() => void latest.refetch()} />
    );
  }
  if (start === undefined && found !== undefined)
    return (
      <OpenElsewhere
        order={order}
        changeSet={found}
        onContinue={() => setStart(found)}
        onDiscarded={() => setStart("fresh")}
      />
    );
  const opened = start === "fresh" ? undefined : start;
  const bySku = new Map<string, Product>(products.data?.items.map((one) => [one.sku, one]));
  return (
    <ChangeSetEditor
      key={opened?.id ?? "fresh"}
      order={order}
      opened={opened}
      startDraft={opened === undefined ? emptyDraft : fromEdits(opened.edits, bySku)}
      onStarted={() => setStart((before) => before ?? "fresh")}
      isOpenElsewhere={async () => {
        const { data } = await latest.refetch();
        const isOpen = data?.items.some(({ status }) => status === "open") === true;
        if (isOpen) setStart(undefined);
        return isOpen;
      }}
    />
  );
}
