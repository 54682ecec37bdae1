import type { NewDiscount, NewLocation, NewMember, NewShippingMethod, NewSubStatus, NewTaxRate, TenantUpdate } from "@waybill/client"; // prettier-ignore

/** Who works at Tailspin Toys. */
export const members: NewMember[] = [
  { name: "Lena Hoffmann", email: "lena.hoffmann@tailspin.example", role: "manager" },
  { name: "Jonas Weber", email: "jonas.weber@tailspin.example", role: "agent" },
  { name: "Sofia Rinaldi", email: "sofia.rinaldi@tailspin.example", role: "agent" },
  { name: "Emil Lindqvist", email: "emil.lindqvist@tailspin.example", role: "agent" },
];

export const standard = {
  name: "Standard parcel",
  carrier: "Nordwind Parcel",
  price: { amount: 490, currency: "EUR" },
} satisfies NewShippingMethod;

export const express = {
  name: "Express by noon",
  carrier: "Falke Express",
  price: { amount: 1_290, currency: "EUR" },
} satisfies NewShippingMethod;

export const pallet = {
  name: "Pallet freight",
  carrier: "Hansa Freight",
  price: { amount: 5_900, currency: "EUR" },
} satisfies NewShippingMethod;

/** Orders of people from this amount on are sent free of charge. */
export const freeFromCents = 8_000;

export const wholesale: NewDiscount = { label: "Wholesale", percentage: 100_000 };
export const secondChoice: NewDiscount = { label: "Second choice", percentage: 150_000 };

/** Off the whole order. The voucher is worth less than the cheapest toy. */
export const vouchers: NewDiscount[] = [
  { label: "Spring sale", percentage: 100_000 },
  { label: "Newsletter voucher", amount: { amount: 400, currency: "EUR" } },
];

/** Shops of the European Union show prices with their tax inside. */
export const settings: TenantUpdate = { pricesIncludeTax: true, country: "DE" };

/** Where Tailspin is registered for taxes: not in Sweden and Poland, to which it sells little. */
export const taxRates: NewTaxRate[] = Object.entries({
  ...{ DE: 19, AT: 20, FR: 20, NL: 21, IT: 22, ES: 21 },
}).map(([country, percent]) => {
  return { name: "VAT", country, rate: percent * 10_000, appliesToShipping: true };
});

/** The location that every tenant begins with. */
export const mainHall = "MAIN";

export const bulkyHall = {
  ...{ code: "BULKY", name: "Hall for bulky goods, Lüneburg", priority: 200 },
  address: { line1: "Auf der Hude 12", postalCode: "21339", city: "Lüneburg", country: "DE" },
} satisfies NewLocation;

export const shop = {
  ...{ code: "SHOP", name: "Shop in Hamburg", priority: 300 },
  address: { line1: "Osterstraße 71", postalCode: "20259", city: "Hamburg", country: "DE" },
} satisfies NewLocation;

/** Tailspin's own words under the statuses. */
export const labels = {
  waitingForCustomer: { status: "pending", label: "Waiting for customer", color: "yellow" },
  waitingForStock: { status: "confirmed", label: "Waiting for stock", color: "orange" },
  changeAsked: { status: "confirmed", label: "Change asked for", color: "purple" },
  picking: { status: "processing", label: "Picking", color: "blue" },
  giftWrapping: { status: "processing", label: "Gift wrapping", color: "pink" },
  ready: { status: "processing", label: "Ready for the carrier", color: "green" },
  returnUnderWay: { status: "processing", label: "Return under way", color: "orange" },
} as const satisfies Record<string, NewSubStatus>;

export const holdReasons = [
  "The address could not be verified",
  "Third order from this address within an hour: check for fraud",
  "The customer asked to wait until they are back from holiday",
  "Unusually large: confirm it by phone",
];

export const returnReasons = [
  "Arrived broken",
  "Smaller than expected",
  "A present that they had already",
  "Another colour than on the picture",
];

export const goodwillReasons = ["It came a week late", "The box was dented", "A part was missing"];

export const cancelReasons = [
  "The customer ordered twice by mistake",
  "The customer changed their mind",
  "No payment within 14 days",
  "The address could not be delivered to",
];

export const notes = [
  "Gift wrap, please.",
  "Leave it with the neighbours if nobody is in.",
  "A birthday present: must arrive before the weekend.",
  "Deliver to the back entrance, weekdays until 16:00.",
];
