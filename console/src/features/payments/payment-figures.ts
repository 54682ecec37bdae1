import type { Money, Payment } from "@waybill/client";

export interface Figure {
  label: string;
  value: Money;
}

/**
 * Where the money of a payment is, as far as its state and amount do not say it already: of one that was paid in full
 * nothing, of one that was captured in part what was taken and what is left.
 */
export function figuresOf(payment: Payment): Figure[] {
  const { amount, authorized, captured, released, refunded, refundPending, disputed } = payment;
  const isWhole = captured.amount === amount.amount && authorized.amount === amount.amount;
  const isHeld = payment.provider !== "manual" && authorized.amount > 0;
  const figures: Figure[] = [
    ...(isHeld && !isWhole ? [{ label: "Authorised", value: authorized }] : []),
    ...(isWhole ? [] : [{ label: heldLabel(payment), value: captured }]),
    { label: "Released", value: released },
    { label: "Refunded", value: refunded },
    { label: "Being paid back", value: refundPending },
    { label: "Disputed", value: disputed },
  ];
  return figures.filter(({ value }) => value.amount > 0);
}

function heldLabel({ provider }: Payment): string {
  return provider === "manual" ? "Arrived" : "Captured";
}
