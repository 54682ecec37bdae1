import type { Customer, CustomerId, NewOrder, Product, ShippingMethod } from "@waybill/client";

import type { AddressDraft } from "../../addresses/address-draft.ts";
import { isSameAddress, toAddress, toDraft } from "../../addresses/address-draft.ts";
import { readTags } from "../detail/details-draft.ts";

/** An order while it is being written. */
export interface OrderDraft {
  customer: Customer | null;
  newCustomer: NewCustomerDraft | null;
  lines: DraftLine[];
  address: AddressDraft;
  shippingMethod: ShippingMethod | null;
  note: string;
  tags: string;
}

export interface NewCustomerDraft {
  name: string;
  company: string;
  email: string;
  phone: string;
}

export interface DraftLine {
  /** As it was when the line was added; availability is read again while the page is open. */
  product: Product;
  quantity: number;
}

export const emptyDraft: OrderDraft = {
  customer: null,
  newCustomer: null,
  lines: [],
  address: toDraft(null),
  shippingMethod: null,
  note: "",
  tags: "",
};

/** A SKU stands in one line only: adding it again adds to its quantity. */
export function addLine(lines: DraftLine[], product: Product, quantity: number): DraftLine[] {
  const isThere = lines.some((line) => line.product.sku === product.sku);
  if (!isThere) return [...lines, { product, quantity }];
  return lines.map((line) =>
    line.product.sku === product.sku ? { ...line, quantity: line.quantity + quantity } : line,
  );
}

export function isDirty(draft: OrderDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(emptyDraft);
}

/** Why it cannot be sent yet; what else is wrong is the service's to say, at its place. */
export function missingIn(draft: OrderDraft): string | undefined {
  if (draft.customer === null && draft.newCustomer === null) return "Choose a customer first.";
  if (draft.lines.length === 0) return "Add at least one product.";
  return undefined;
}

/** The customer's own address is left out: the service takes it, and nothing needs to be sent twice. */
export function toNewOrder(draft: OrderDraft): NewOrder {
  const { customer, newCustomer, lines, shippingMethod } = draft;
  const address = toAddress(draft.address);
  const tags = readTags(draft.tags);
  return {
    ...(newCustomer === null &&
      customer !== null && { customerId: customer.id satisfies CustomerId }),
    ...(newCustomer !== null && { customer: toNewCustomer(newCustomer) }),
    lines: lines.map(({ product, quantity }) => ({ sku: product.sku, quantity })),
    ...(address !== null &&
      (newCustomer !== null || !isSameAddress(address, customer?.address ?? null)) && {
        shippingAddress: address,
      }),
    ...(shippingMethod !== null && { shippingMethodId: shippingMethod.id }),
    ...(draft.note.trim() !== "" && { note: draft.note.trim() }),
    ...(tags.length > 0 && { tags }),
  };
}

function toNewCustomer({ name, company, email, phone }: NewCustomerDraft) {
  return {
    name: name.trim(),
    ...(company.trim() !== "" && { company: company.trim() }),
    ...(email.trim() !== "" && { email: email.trim() }),
    ...(phone.trim() !== "" && { phone: phone.trim() }),
  };
}
