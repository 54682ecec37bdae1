import type { NewMember, NewShippingMethod } from "@waybill/client";

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
