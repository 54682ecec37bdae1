import type { AutomationRuleName } from "@waybill/client";

interface RuleWords {
  title: string;
  description: string;
}

/** In the order of an order's life. The compiler notices when one is missing. */
export const ruleWords = {
  limitReservations: {
    title: "Keep stock for unpaid orders only so long",
    description:
      "A new order sets its stock aside. When nobody has paid by then, others may have it again.",
  },
  cancelWhenReservationExpires: {
    title: "Cancel unpaid orders when that time is over",
    description: "The order is cancelled, and its stock can be sold again.",
  },
  confirmWhenPaid: {
    title: "Confirm orders once they are paid",
    description: "A pending order that is paid goes on to be packed. Orders on hold wait.",
  },
  holdWhenAuthorizationExpires: {
    title: "Hold orders whose payment is about to lapse",
    description:
      "A payment that was promised and not yet taken can lapse. The order is put on hold, so that somebody decides.",
  },
  completeAfterReturnWindow: {
    title: "Complete orders when they can no longer come back",
    description: "Once all of an order was delivered and the return window has passed.",
  },
} satisfies Record<AutomationRuleName, RuleWords>;

// The keys of the words are the names.
export const ruleNames = Object.keys(ruleWords) as AutomationRuleName[];

/** `90` is "1 h 30 min". */
export function minutesInWords(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 1440), minutes >= 2880 ? "days" : "day"],
    [Math.floor((minutes % 1440) / 60), "h"],
    [minutes % 60, "min"],
  ] as const; // pairs, not lists
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}
