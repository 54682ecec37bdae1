import { useState } from "react";
import type { NewRefund, Order, Refund, RefundSettlement } from "@waybill/client";

import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";
import { settledWords } from "./settlement.ts";

/**
 * Promises a refund, and pays it back at once when that is wanted: two intents, each with its own key. When the second
 * fails, the first stands: `promised` is the refund that still waits for its money.
 */
export function useRefund({ id, number }: Pick<Order, "id" | "number">, onDone: () => void) {
  const [promised, setPromised] = useState<Refund>();
  const create = useOperation("createRefund", (client, request: NewRefund, options) =>
    client.createRefund(id, request, options),
  );
  const settle = useOperation(
    "settleRefund",
    (client, [refund, request]: [Refund, RefundSettlement], options) =>
      client.settleRefund(refund.id, request, options),
  );
  const say = (title: string) => {
    toast({ tone: "success", title });
    onDone();
  };
  const run = (request: NewRefund, settlement: RefundSettlement | undefined) =>
    create.mutate(request, {
      onSuccess: (refund) => {
        if (settlement === undefined) return say(`Refund for order ${number} is to be paid back`);
        settle.mutate([refund, settlement], {
          onSuccess: (settled) => say(settledWords(settled)),
          onError: () => setPromised(refund),
        });
      },
    });
  return {
    run,
    promised,
    error: create.error ?? settle.error,
    isPending: create.isPending || settle.isPending,
  };
}
