import type { OrderEdit } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { decodeId } from "../../../platform/ids.ts";
import { findProducts, findProductsById } from "../../inventory/index.ts";
import { findShippingMethod } from "../../shipping/index.ts";
import type { TaxProvider } from "../../taxes/index.ts";
import type { OrderRecord } from "../order.ts";
import type { EditSurroundings } from "./draft.ts";

/** What some edits of an order are carried out with, in one round trip. */
export async function lookUpEdits(
  work: Pick<Work, "tx" | "tenantId" | "now">,
  order: OrderRecord,
  edits: readonly OrderEdit[],
  taxes: TaxProvider,
): Promise<EditSurroundings> {
  const { tx } = work;
  const skus = edits.flatMap((edit) => ("sku" in edit ? [edit.sku] : []));
  const { shippingAddress, billingAddress } = order;
  const [named, ofLines, methods, taxRates] = await Promise.all([
    findProducts(tx, skus),
    findProductsById(
      tx,
      order.lines.map(({ productId }) => productId),
    ),
    Promise.all(methodsIn(edits).map((id) => findShippingMethod(tx, id))),
    taxes.quote(work, { shippingAddress, billingAddress, customerId: null }),
  ]);
  const known = methods.filter((method) => method !== undefined);
  return {
    products: [...named, ...ofLines],
    shippingMethods: new Map(known.map((method) => [method.id, method])),
    taxRates,
    reserves:
      order.status !== "draft" || (order.reserveUntil !== null && order.reserveUntil > work.now),
  };
}

function methodsIn(edits: readonly OrderEdit[]): Uuid[] {
  const ids = edits.flatMap((edit) =>
    edit.type === "setShipping" && edit.shippingMethodId ? [decodeId(edit.shippingMethodId)] : [],
  );
  return [...new Set(ids)];
}
