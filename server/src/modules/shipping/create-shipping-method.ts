import type { CreateShippingMethodRequest, ShippingMethod } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/ids.ts";
import { duplicateName, presentShippingMethod } from "./shipping-method.ts";
import { insertShippingMethod } from "./store.ts";

/** @throws duplicate */
export async function createShippingMethod(
  { body }: CreateShippingMethodRequest,
  { tx, now }: Pick<Context, "tx" | "now">,
): Promise<ShippingMethod> {
  const { name, carrier = null, price } = body;
  const row = await insertShippingMethod(
    tx,
    newId(),
    { name, carrier, price, isActive: true },
    now,
  );
  if (!row) throw duplicateName();
  return presentShippingMethod(row);
}
