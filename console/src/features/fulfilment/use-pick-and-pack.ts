import type { FulfilmentOrder } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";

/** The steps that need no question: all of it at once. */
export function usePickAndPack({ id, orderNumber }: FulfilmentOrder) {
  const pick = useDeed(
    "pickFulfilmentOrder",
    (client, request: Record<string, never>, options) =>
      client.pickFulfilmentOrder(id, request, options),
    { done: () => `Order ${orderNumber}: picked` },
  );
  const pack = useDeed(
    "packFulfilmentOrder",
    (client, request: Record<string, never>, options) =>
      client.packFulfilmentOrder(id, request, options),
    { done: () => `Order ${orderNumber}: packed` },
  );
  const merge = useDeed(
    "mergeFulfilmentOrders",
    (client, siblings: FulfilmentOrder[], options) =>
      client.mergeFulfilmentOrders(
        { fulfilmentOrderIds: [id, ...siblings.map((sibling) => sibling.id)] },
        options,
      ),
    { done: () => `Order ${orderNumber}: merged` },
  );
  return { pick, pack, merge };
}
