import type { PaymentComparison, PaymentDifference } from "@waybill/client";

import type { Message } from "../../../ui/toast.tsx";

/** What differs, and where a person would begin to look. */
export function differenceWords({ field }: Pick<PaymentDifference, "field">): {
  title: string;
  todo: string;
} {
  return words[field] ?? { title: field, todo: lookThere };
}

const lookThere = "Look at the payment in the gateway's dashboard, and compare its movements.";

const words: Readonly<Record<string, { title: string; todo: string }>> = {
  missing_here: {
    title: "Money that no payment here is for",
    todo: "Look in the gateway's dashboard whom it came from: others may sell through the account.",
  },
  missing_there: {
    title: "A payment that the gateway does not know",
    todo: "Check that the account is still the one that it was made by.",
  },
  currency: { title: "Another currency", todo: lookThere },
  authorized: { title: "What is authorised differs", todo: lookThere },
  captured: { title: "What was captured differs", todo: lookThere },
  refunded: { title: "What was paid back differs", todo: lookThere },
  disputed: { title: "What is disputed differs", todo: lookThere },
};

export function comparedWords({ compared, differences }: PaymentComparison): string {
  const payments = compared === 1 ? "1 payment" : `${compared} payments`;
  if (compared === 0) return "There were no payments to compare";
  if (differences === 0) return `${payments} compared: both ledgers agree`;
  return `${payments} compared: ${differences === 1 ? "1 difference" : `${differences} differences`}`;
}

export function comparisonOutcome(comparison: PaymentComparison): Message {
  const { error, differences } = comparison;
  if (error !== null)
    return { tone: "danger", title: "The comparison did not come to its end", detail: error };
  return { tone: differences === 0 ? "success" : "danger", title: comparedWords(comparison) };
}
