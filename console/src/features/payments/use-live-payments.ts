import { useQuery, useQueryClient } from "@tanstack/react-query";
import { invalidateAfter } from "@waybill/react";
import { useEffect, useRef } from "react";
import type { OrderId } from "@waybill/client";

import { useTenant } from "../../tenant.ts";
import { paymentsQuery, refundsQuery } from "../orders/detail/order-queries.ts";
import { rereadMs } from "./live-payments.ts";

/**
 * An order's payments and refunds, read again for as long as something of them can change by itself, and not in a tab
 * that nobody sees. When something has, the rest of the page follows.
 */
export function useLivePayments(orderId: OrderId) {
  const tenant = useTenant();
  const enabled = tenant.can("payments:read");
  const refunds = useQuery({ ...refundsQuery(tenant, orderId), enabled });
  const payments = useQuery({
    ...paymentsQuery(tenant, orderId),
    enabled,
    refetchInterval: ({ state }) => rereadMs(state.data?.items, refunds.data?.items),
  });
  const versions = payments.data?.items.map(({ id, version }) => `${id} ${version}`).join();
  useFollow(versions);
  return { payments, refunds, enabled };
}

/** What a capture makes stale is what news from the gateway makes stale. */
function useFollow(versions: string | undefined): void {
  const { client } = useTenant();
  const queryClient = useQueryClient();
  const known = useRef(versions);
  useEffect(() => {
    if (known.current !== undefined && versions !== known.current) {
      void invalidateAfter(queryClient, client, "capturePayment");
    }
    known.current = versions;
  }, [versions, client, queryClient]);
}
