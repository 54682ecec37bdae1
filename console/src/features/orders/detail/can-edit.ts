import type { Order } from "@waybill/client";

/** The service's word; a completed or cancelled order still takes a note, tags and an assignee. */
export function canEdit({ allowedActions }: Order): boolean {
  return allowedActions.some(({ action, allowed }) => action === "edit" && allowed);
}

export function canEditAddresses(order: Order): boolean {
  return canEdit(order) && order.status !== "completed" && order.status !== "cancelled";
}
