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
  const isManual = payment.provider === "manual";
  const isInPart = captured.amount > 0 && captured.amount < amount.amount;
  const isHeldOtherwise = !isManual && authorized.amount !== amount.amount;
  const figures: (Figure & { isShown: boolean })[] = [
    { label: "Authorised", value: authorized, isShown: isHeldOtherwise },
    { label: isManual ? "Arrived" : "Captured", value: captured, isShown: isInPart },
    {
      label: isManual ? "Still expected" : "Not captured yet",
      value: payment.capturable,
      isShown: captured.amount > 0,
    },
    { label: "Released", value: released, isShown: true },
    { label: "Refunded", value: refunded, isShown: true },
    { label: "Being paid back", value: refundPending, isShown: true },
    { label: "Disputed", value: disputed, isShown: true },
  ];
  return figures
    .filter(({ value, isShown }) => isShown && value.amount > 0)
    .map(({ label, value }) => ({ label, value }));
}
