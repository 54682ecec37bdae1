import type { PaymentState } from "@waybill/client";
import type { PlannedOrder } from "../plan.ts";

/** What can become of a payment by card; take-card.ts says how. */
export type CardStory =
  | "open"
  | "authorized"
  | "endsSoon"
  | "captured"
  | "partlyCaptured"
  | "declined"
  | "partlyRefunded"
  | "disputed"
  | "voided"
  | "paidAfterCancellation";

/** An order that is paid by card at the sandbox. It has no steps: what happens to it follows from its payment. */
export interface PlannedCard {
  order: PlannedOrder;
  story: CardStory;
}

interface Telling {
  capture: "automatic" | "manual";
  /** With which of the sandbox's test cards the customer pays; left out, they have not yet. */
  card?: string;
  /** Told to the end; a person may have gone on from there. */
  ends: readonly PaymentState[];
}

const over: PaymentState[] = ["captured", "partially_refunded", "refunded"];
const held: PaymentState[] = ["authorized", "voided", "expired"];

export const tellings: Record<CardStory, Telling> = {
  open: { capture: "automatic", ends: ["open", "failed", "processing", "expired", "cancelled", ...over] }, // prettier-ignore
  authorized: { capture: "manual", card: "tok_visa", ends: [...held, "partially_captured", ...over] }, // prettier-ignore
  endsSoon: { capture: "manual", card: "tok_short_hold", ends: [...held, "partially_captured", ...over] }, // prettier-ignore
  captured: { capture: "automatic", card: "tok_mastercard", ends: over },
  partlyCaptured: { capture: "manual", card: "tok_visa", ends: ["partially_captured", ...over] },
  declined: { capture: "automatic", card: "tok_insufficient_funds", ends: ["failed", "expired", "cancelled", ...over] }, // prettier-ignore
  partlyRefunded: { capture: "automatic", card: "tok_amex", ends: ["partially_refunded", "refunded"] }, // prettier-ignore
  disputed: { capture: "automatic", card: "tok_dispute", ends: over },
  voided: { capture: "manual", card: "tok_visa", ends: ["voided"] },
  paidAfterCancellation: { capture: "automatic", card: "tok_slow_success", ends: over },
};
