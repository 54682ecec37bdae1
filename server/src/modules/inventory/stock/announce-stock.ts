import type { Uuid, Work } from "../../../platform/context.ts";
import { encodeId } from "../../../platform/ids.ts";
import { announce } from "../../../platform/outbox.ts";

/** What of a product's stock changed otherwise than by orders that reserve it. */
export type StockField = "onHand" | "available" | "damaged" | "incoming";

export function announceAdjusted(
  work: Pick<Work, "tx" | "now">,
  productId: Uuid,
  fields: StockField[],
): void {
  announce(work, { type: "stock.adjusted", productId: encodeId("prd", productId), fields });
}

/** In the transaction in which what is available fell below the product's level. */
export function announceLow(work: Pick<Work, "tx" | "now">, productId: Uuid): void {
  announce(work, {
    type: "stock.low",
    productId: encodeId("prd", productId),
    fields: ["available"],
  });
}
