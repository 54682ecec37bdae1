import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Order, OrderUpdate } from "@waybill/client";

import { theirsOf } from "../../../errors.ts";
import { useTenant } from "../../../tenant.ts";
import { toast } from "../../../ui/toast.tsx";
import { useOperation } from "../../../use-operation.ts";
import { orderQuery } from "./order-queries.ts";

/**
 * Saves a change made from one version of an order. When somebody else was faster, nothing is written: the order as it
 * is now comes back as `theirs`, and the person decides.
 */
export function useEditOrder(order: Order, onSaved: () => void) {
  const queryClient = useQueryClient();
  const { queryKey } = orderQuery(useTenant(), order.id);
  // The form was filled from this version, whatever the page behind it has read since.
  const [base, setBase] = useState(order);
  const update = useOperation(
    "updateOrder",
    (client, { version, ...change }: OrderUpdate & { version: number }, options) =>
      client.updateOrder(order.id, change, { ...options, ifMatch: version }),
  );
  const theirs = theirsOf<Order>(update.error);
  const save = (change: OrderUpdate, version: number) =>
    update.mutate(
      { ...change, version },
      {
        onSuccess: (saved) => {
          queryClient.setQueryData(queryKey, saved);
          toast({ tone: "success", title: `Order ${saved.number} saved` });
          onSaved();
        },
      },
    );
  return {
    theirs,
    error: theirs === undefined ? update.error : null,
    isPending: update.isPending,
    save: (change: OrderUpdate) => save(change, base.version),
    saveOnTop: (change: OrderUpdate) => {
      if (theirs === undefined) return;
      setBase(theirs);
      save(change, theirs.version);
    },
    takeTheirs: () => {
      if (theirs !== undefined) queryClient.setQueryData(queryKey, theirs);
      onSaved();
    },
  };
}
