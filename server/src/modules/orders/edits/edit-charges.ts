import type { DiscountsEdit, FeeEdit, Price, ShippingEdit } from "@waybill/contract";
import { decodeId, newId } from "../../../platform/ids.ts";
import { invalid } from "../../../platform/problems.ts";
import { requireCurrency } from "../compose-order.ts";
import { discountsAskedFor } from "../new-discounts.ts";
import type { ChargeRecord } from "../order.ts";
import type { Draft, EditSurroundings } from "./draft.ts";

export function setShipping(
  draft: Draft,
  { shippingMethodId, price }: ShippingEdit,
  at: string,
  { shippingMethods }: EditSurroundings,
): Draft {
  const { order } = draft;
  const present = order.charges.find(({ type }) => type === "shipping");
  if (shippingMethodId === undefined) {
    if (!price) throw invalid(at, "needs shippingMethodId or price", "required");
    return withCharge(draft, "shipping", present?.label ?? "Shipping", price, `${at}/price`);
  }
  if (shippingMethodId === null) {
    const without = { ...draft, order: { ...order, shippingMethodId: null } };
    if (price) return withCharge(without, "shipping", "Shipping", price, `${at}/price`);
    const charges = order.charges.filter((charge) => charge !== present);
    return { ...without, order: { ...without.order, charges } };
  }
  const method = shippingMethods.get(decodeId(shippingMethodId));
  const pointer = `${at}/shippingMethodId`;
  if (!method?.is_active) {
    throw invalid(pointer, "is not an active shipping method", "unknown_shipping_method");
  }
  const changed = { ...draft, order: { ...order, shippingMethodId: method.id } };
  const own = { amount: method.price, currency: method.currency };
  return withCharge(
    changed,
    "shipping",
    method.name,
    price ?? own,
    price ? `${at}/price` : pointer,
  );
}

/** A fee is told apart by its label; one of nothing is taken off. */
export function setFee(draft: Draft, { label, amount }: FeeEdit, at: string): Draft {
  if (amount.amount > 0) return withCharge(draft, "fee", label, amount, `${at}/amount`);
  const { order } = draft;
  const isIt = (charge: ChargeRecord) => charge.type === "fee" && charge.label === label;
  const charges = order.charges.filter((charge) => !isIt(charge));
  return { ...draft, order: { ...order, charges } };
}

/** On the whole order, instead of those that it has. */
export function setDiscounts(draft: Draft, { discounts }: DiscountsEdit, at: string): Draft {
  const { order } = draft;
  const asked = discountsAskedFor({ discounts }, at, null);
  for (const { currency, pointer } of asked) {
    requireCurrency(currency ?? order.currency, order.currency, pointer);
  }
  const ofLines = order.discounts.filter(({ lineId }) => lineId !== null);
  return {
    asked: [...draft.asked.filter(({ row }) => row.lineId !== null), ...asked],
    order: { ...order, discounts: [...ofLines, ...asked.map(({ row }) => row)] },
  };
}

/** Another amount of the one charge of this kind, or a new one. */
function withCharge(
  draft: Draft,
  type: "shipping" | "fee",
  label: string,
  { amount, currency }: Price,
  pointer: string,
): Draft {
  const { order } = draft;
  requireCurrency(currency, order.currency, pointer);
  const isIt = (one: ChargeRecord) =>
    one.type === type && (type === "shipping" || one.label === label);
  const present = order.charges.find(isIt);
  const plain = { rate: null, included: false, returnId: null };
  const charge: ChargeRecord = { id: present?.id ?? newId(), type, label, amount, ...plain };
  const others = order.charges.filter((one) => !isIt(one));
  return { ...draft, order: { ...order, charges: [...others, charge] } };
}
