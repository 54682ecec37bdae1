import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { ChangeSet, Order, OrderEdit, TenantFacade } from "@waybill/client";
import { invalidateAfter, query } from "@waybill/react";

import { useTenant } from "../../../tenant.ts";

const settleMs = 350;
/** The service wants a reason from the first edit on; a person gives it at the end. */
export const noReasonYet = "No reason given yet";

/**
 * Keeps the edits with the service while they are written, so that it can say what would come of them, and somebody else
 * sees that the order is being changed. The first edit begins a change set; taking the last one back discards it.
 */
export function useChangeSet(order: Order, opened: ChangeSet | undefined, edits: OrderEdit[]) {
  const { client } = useTenant();
  const queryClient = useQueryClient();
  const [set, setSet] = useState(opened);
  // What the next write follows on, known before it is shown.
  const latest = useRef(opened);
  const wanted = JSON.stringify(edits);
  const kept = JSON.stringify(set?.edits ?? []);
  const save = useMutation({
    // One after the other: each follows on the version that the one before it made.
    scope: { id: `changes of ${order.id}` },
    mutationFn: async (next: OrderEdit[]) => {
      latest.current = await writeEdits(client, order.id, latest.current, next);
      return latest.current;
    },
    onSuccess: async (next) => {
      setSet(next);
      await invalidateAfter(queryClient, client, "updateChangeSet");
    },
  });
  const { mutate, error } = save;
  useEffect(() => {
    if (wanted === kept || error !== null) return undefined;
    // It was made from edits just above.
    const timer = setTimeout(() => mutate(JSON.parse(wanted) as OrderEdit[]), settleMs);
    return () => clearTimeout(timer);
  }, [wanted, kept, mutate, error]);
  const preview = useQuery({
    ...query(client, "previewChangeSet", set?.id ?? "chs_"),
    enabled: set !== undefined,
  });
  return {
    set,
    /** Why the edits could not be kept. */
    error,
    tryAgain: save.reset,
    /** What was open is not any more: the same edits in a change set of their own. */
    beginAgain: () => {
      latest.current = undefined;
      setSet(undefined);
      save.reset();
    },
    preview: set === undefined ? undefined : preview.data,
    previewError: preview.error,
    isSettled: wanted === kept && !save.isPending && !preview.isFetching,
    /** The same change set with its reason, ready to be applied. */
    withReason: async (reason: string): Promise<ChangeSet | undefined> => {
      const current = latest.current;
      if (current === undefined || current.reason === reason) return current;
      latest.current = await client.updateChangeSet(
        current.id,
        { reason },
        { ifMatch: current.version },
      );
      return latest.current;
    },
  };
}

/** The change set that keeps these edits: begun, changed, or given up when there is nothing left to keep. */
async function writeEdits(
  client: TenantFacade,
  orderId: Order["id"],
  current: ChangeSet | undefined,
  edits: OrderEdit[],
): Promise<ChangeSet | undefined> {
  if (edits.length === 0) {
    if (current !== undefined) await client.discardChangeSet(current.id);
    return undefined;
  }
  if (current === undefined) return client.beginChangeSet(orderId, { edits, reason: noReasonYet });
  return client.updateChangeSet(current.id, { edits }, { ifMatch: current.version });
}
