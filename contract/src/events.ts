// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

import type { Event } from "./schemas.ts";

/** Every type of event, in the contract's order. */
export const eventTypes = Object.freeze([
  "order.placed",
  "order.updated",
  "order.statusChanged",
  "order.shipped",
  "order.delivered",
  "order.paymentRecorded",
  "order.paymentAuthorized",
  "order.paymentCaptured",
  "order.paymentVoided",
  "order.paymentFailed",
  "payment.updated",
  "giftCard.updated",
  "storeCredit.updated",
  "order.edited",
  "order.held",
  "order.packed",
  "order.allocated",
  "order.returned",
  "order.refunded",
  "order.expired",
  "order.authorizationExpiring",
  "return.requested",
  "return.updated",
  "fulfilment.updated",
  "shipment.updated",
  "customer.created",
  "customer.updated",
  "product.created",
  "product.updated",
  "stock.adjusted",
  "stock.low",
  "transfer.created",
  "transfer.updated",
] as const);

export type EventType = Event["type"];

/** The event of one type. */
export type EventOf<Type extends EventType> = Extract<Event, { type: Type }>;
