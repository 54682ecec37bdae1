import type { Address } from "@waybill/client";

/** An address while it is being written: every field a text, empty where there is nothing. */
export interface AddressDraft {
  name: string;
  company: string;
  line1: string;
  line2: string;
  postalCode: string;
  city: string;
  region: string;
  country: string;
  phone: string;
}

export function toDraft(address: Address | null | undefined): AddressDraft {
  return {
    name: address?.name ?? "",
    company: address?.company ?? "",
    line1: address?.line1 ?? "",
    line2: address?.line2 ?? "",
    postalCode: address?.postalCode ?? "",
    city: address?.city ?? "",
    region: address?.region ?? "",
    country: address?.country ?? "",
    phone: address?.phone ?? "",
  };
}

/** Nothing at all is no address; what is written is sent for the service to judge. */
export function toAddress(draft: AddressDraft): Address | null {
  if (Object.values(draft).every((text) => text.trim() === "")) return null;
  const { line1, city, country, ...rest } = draft;
  const optional = Object.entries(rest).map(([name, text]) => [
    name,
    text.trim() === "" ? null : text.trim(),
  ]);
  return { line1: line1.trim(), city: city.trim(), country, ...Object.fromEntries(optional) };
}

export function isSameAddress(a: Address | null, b: Address | null): boolean {
  return JSON.stringify(toDraft(a)) === JSON.stringify(toDraft(b));
}
