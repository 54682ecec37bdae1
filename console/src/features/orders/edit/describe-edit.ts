import type { Order, OrderEdit } from "@waybill/client";

import { formatMoney } from "../../../format/money.ts";

/** `Chai: 7 instead of 5, $15.00 each`. */
export function describeEdit(edit: OrderEdit, { lines }: Order, locale: string): string {
  const line = "lineId" in edit ? lines.find(({ id }) => id === edit.lineId) : undefined;
  const title = line?.title ?? "A line";
  switch (edit.type) {
    case "add":
      return `${edit.quantity} × ${edit.sku} added`;
    case "remove":
      return `${title} removed`;
    case "substitute":
      return `${edit.sku} instead of ${title}`;
    case "change": {
      const { quantity, unitPrice, discounts } = edit;
      const parts = [
        quantity !== undefined && `${quantity} instead of ${line?.quantity ?? "as many"}`,
        unitPrice !== undefined && `${formatMoney(unitPrice, locale)} each`,
        discounts !== undefined && "other discounts",
      ];
      return `${title}: ${parts.filter(Boolean).join(", ")}`;
    }
    case "setShipping":
      return "Other shipping";
    case "setDiscounts":
      return "Other discounts on the whole order";
    case "fee":
      return `${edit.label}: ${formatMoney(edit.amount, locale)}`;
  }
}
