import type { NewCustomer, NewMember, NewOrder, NewProduct, NewShippingMethod, OrderStatus, NewPayment, Timestamp } from "@waybill/client"; // prettier-ignore

/** Everything that a demo tenant is to hold. Things refer to each other by what the data calls them, not by ids. */
export interface Plan {
  /** As people know the tenant. */
  title: string;
  /** Begins every idempotency key, so that a second run asks for the same and gets the first run's answers. */
  name: string;
  customers: (NewCustomer & { externalId: string })[];
  products: PlannedProduct[];
  members: NewMember[];
  shippingMethods: NewShippingMethod[];
  orders: PlannedOrder[];
}

export interface PlannedProduct {
  body: NewProduct;
  openingUnits: number;
  /** No longer sold: archived when every order has been placed. */
  isDiscontinued: boolean;
}

export interface PlannedOrder {
  externalId: string;
  customer: string;
  assigneeEmail: string | undefined;
  shippingMethod: string | undefined;
  body: Omit<NewOrder, "customerId" | "assigneeId" | "shippingMethodId" | "externalId">;
  /** What happened to it after it was placed. Each raises the order's version by one. */
  steps: Step[];
}

export type Step =
  | { does: "changeStatus"; status: OrderStatus; reason?: string }
  | {
      does: "ship";
      shippedAt: Timestamp;
      carrier: string;
      trackingNumber?: string;
      /** Left out, everything. */
      lines?: { sku: string; quantity: number }[];
    }
  /** `shipment` counts from 0 in the order in which they left. */
  | { does: "deliver"; shipment: number; deliveredAt: Timestamp }
  /** `share` is the part of the order's total, 1 for all of it. */
  | {
      does: "pay";
      share: number;
      method: NewPayment["method"];
      receivedAt: Timestamp;
      reference: string;
    };
