import { useQueryClient } from "@tanstack/react-query";
import { isApiError, type Order, type StatusChange } from "@waybill/client";

import { describeError } from "../../../errors.ts";
import { useTenant } from "../../../tenant.ts";
import { toast } from "../../../ui/toast.tsx";
import { useOperation } from "../../../use-operation.ts";
import { statusWords } from "../order-words.ts";
import { orderQuery } from "./order-queries.ts";

/** Moves the order along. A refusal is said in a toast, for a button has no place of its own for it. */
export function useChangeStatus(order: Order) {
  const tenant = useTenant();
  const queryClient = useQueryClient();
  const { queryKey } = orderQuery(tenant, order.id);
  const change = useOperation("changeOrderStatus", (client, request: StatusChange, options) =>
    client.changeOrderStatus(order.id, request, { ...options, ifMatch: order.version }),
  );
  const options = {
    onSuccess: (changed: Order) => {
      queryClient.setQueryData(queryKey, changed);
      toast({
        tone: "success",
        title: `Order ${changed.number}: ${statusWords[changed.status].label}`,
      });
    },
    onError: (error: Error) => {
      const isStale = isApiError(error, "version_mismatch");
      // The page shows the order as it was before somebody else changed it.
      if (isStale) void queryClient.invalidateQueries({ queryKey });
      const { title, detail } = describeError(error);
      toast({
        tone: "danger",
        title: isStale ? "Somebody changed this order meanwhile" : title,
        detail: isStale ? "It is shown as it is now. Look again, and press once more." : detail,
      });
    },
  };
  return {
    ...change,
    mutate: (request: StatusChange, then?: () => void) =>
      change.mutate(request, {
        ...options,
        onSuccess: (changed) => {
          options.onSuccess(changed);
          then?.();
        },
      }),
  };
}
