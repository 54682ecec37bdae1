import type { Customer, NewCustomer } from "@waybill/client";

import type { FieldConflict } from "../../ui/conflict-notice.tsx";
import { toAddress, toDraft, type AddressDraft } from "../addresses/address-draft.ts";

export interface CustomerDraft {
  name: string;
  company: string;
  email: string;
  phone: string;
  externalId: string;
  note: string;
  address: AddressDraft;
}

export function toCustomerDraft(customer: Customer | null): CustomerDraft {
  return {
    name: customer?.name ?? "",
    company: customer?.company ?? "",
    email: customer?.email ?? "",
    phone: customer?.phone ?? "",
    externalId: customer?.externalId ?? "",
    note: customer?.note ?? "",
    address: toDraft(customer?.address),
  };
}

export function toNewCustomer({ name, address, ...optional }: CustomerDraft): NewCustomer {
  const texts = Object.entries(optional).map(([field, text]) => [
    field,
    text.trim() === "" ? null : text.trim(),
  ]);
  return { name: name.trim(), address: toAddress(address), ...Object.fromEntries(texts) };
}

/** Only what differs is sent, so that somebody else's change of another field stands. */
export function changedFields(draft: CustomerDraft, base: Customer): Partial<NewCustomer> {
  const before: NewCustomer = toNewCustomer(toCustomerDraft(base));
  const after: NewCustomer = toNewCustomer(draft);
  const isChanged = (field: keyof NewCustomer) =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  return Object.fromEntries(
    fields.filter(([field]) => isChanged(field)).map(([field]) => [field, after[field]]),
  );
}

export function customerConflicts(
  draft: CustomerDraft,
  base: Customer,
  theirs: Customer,
): FieldConflict[] {
  const [before, now] = [toCustomerDraft(base), toCustomerDraft(theirs)];
  return fields
    .map(([field, label]) => ({
      label,
      before: text(before[field]),
      theirs: text(now[field]),
      mine: text(draft[field]),
    }))
    .filter((change) => change.before !== change.theirs);
}

function text(value: string | AddressDraft): string {
  return typeof value === "string" ? value : Object.values(value).filter(Boolean).join(", ");
}

const fields = [
  ["name", "Name"],
  ["company", "Company"],
  ["email", "Email"],
  ["phone", "Phone"],
  ["externalId", "External id"],
  ["note", "Note"],
  ["address", "Address"],
] satisfies [keyof CustomerDraft, string][];
