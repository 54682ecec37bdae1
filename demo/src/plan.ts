import type { NewCustomer, NewLocation, NewMember, NewOrder, NewProduct, NewShippingMethod, NewSubStatus, NewTaxRate, NewTransfer, TenantUpdate } from "@waybill/client"; // prettier-ignore
import type { PlannedCard } from "./cards/card-story.ts";
import type { Step, Units } from "./steps/step.ts";

/** Everything that a demo tenant is to hold. Things refer to each other by what the data calls them, not by ids. */
export interface Plan {
  /** As people know the tenant. */
  title: string;
  /** Begins every idempotency key, so that a second run asks for the same and gets the first run's answers. */
  name: string;
  /** What the tenant has otherwise from the beginning. */
  settings?: TenantUpdate;
  /** Besides the one that it begins with. */
  locations: NewLocation[];
  subStatuses: NewSubStatus[];
  taxRates: NewTaxRate[];
  customers: (NewCustomer & { externalId: string })[];
  products: PlannedProduct[];
  transfers: PlannedTransfer[];
  members: NewMember[];
  shippingMethods: NewShippingMethod[];
  orders: PlannedOrder[];
  /** Paid by card, where there is a sandbox of payments. */
  cards?: PlannedCard[];
}

export interface PlannedProduct {
  body: NewProduct;
  opening: OpeningStock[];
  /** No longer sold: archived when every order has been placed. */
  isDiscontinued: boolean;
}

/** What a location has of a product before anything is sold. */
export interface OpeningStock {
  /** Left out, the location that the tenant begins with. */
  locationCode?: string;
  units: number;
  /** Of these, broken. */
  damaged?: number;
}

export interface PlannedTransfer {
  reference: string;
  /** Null for what a supplier brings. */
  from: string | null;
  to: string;
  lines: Units[];
  expectedAt: NonNullable<NewTransfer["expectedAt"]>;
  /** Whether it has left. */
  isShipped: boolean;
}

export interface PlannedOrder {
  externalId: string;
  customer: string;
  assigneeEmail: string | undefined;
  shippingMethod: string | undefined;
  body: Omit<NewOrder, "customerId" | "assigneeId" | "shippingMethodId" | "externalId">;
  /** What happened to it after it was placed. The last changes the order, so that its version tells that all is done. */
  steps: Step[];
}
