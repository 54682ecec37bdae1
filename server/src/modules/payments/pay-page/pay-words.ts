import type { DeclineCode } from "../providers/facts.ts";
import type { PayState } from "./pay-state.ts";

/** What a page says. */
export interface PayWords {
  title: string;
  detail: string;
}

/** A state in words for the customer. `money` writes an amount of the payment's currency. */
export function payWords(state: PayState, money: (amount: number) => string): PayWords {
  switch (state.is) {
    case "open":
      return state.failure === null
        ? { title: "Ready to pay", detail: "" }
        : { title: "The payment did not go through", detail: declined[state.failure] };
    case "paid":
      return { title: "Thank you", detail: paidDetail(state, money) };
    default:
      return words[state.is];
  }
}

function paidDetail(
  { charged, reserved, paidBack }: PayState & { is: "paid" },
  money: (amount: number) => string,
): string {
  const parts = [
    charged > 0 && `You have paid ${money(charged)}.`,
    reserved > 0 &&
      `${money(reserved)} is reserved on your card; the shop takes the money when it is due.`,
    paidBack > 0 && `${money(paidBack)} of it went back to you.`,
    "There is nothing left for you to do.",
  ];
  return parts.filter(Boolean).join(" ");
}

const words: Record<Exclude<PayState["is"], "open" | "paid">, PayWords> = {
  processing: {
    title: "Your bank is working on it",
    detail:
      "The payment is on its way, and nothing is left for you to do. You may close this page: the shop hears of it by itself.",
  },
  refunded: {
    title: "Paid back",
    detail: "What you had paid went back to you. It can take some days to arrive.",
  },
  released: {
    title: "Nothing was charged",
    detail: "The amount was reserved on your card, and has been released again.",
  },
  expired: {
    title: "This link has expired",
    detail: "Nothing was paid by it. Ask the shop for a new one.",
  },
  withdrawn: {
    title: "This link is no longer needed",
    detail: "The shop has withdrawn it. Nothing was paid by it.",
  },
  nothing_due: {
    title: "Nothing is due",
    detail: "There is nothing left to pay for this order.",
  },
  unavailable: {
    title: "This order cannot be paid now",
    detail: "Nothing was paid by this link. Ask the shop how to go on.",
  },
  busy: {
    title: "One moment, please",
    detail: "The shop is changing this payment. Nothing was charged.",
  },
};

const again = "Nothing was charged. Try again, or use another card.";

/** A bank that calls a card stolen tells the merchant, not whoever holds it. */
const declined: Record<DeclineCode, string> = {
  card_declined: `Your bank declined the card. ${again}`,
  insufficient_funds: `There is not enough money on the account of this card. ${again}`,
  expired_card: `The card has expired. ${again}`,
  incorrect_cvc: `The security code was not right. ${again}`,
  lost_or_stolen: `Your bank declined the card. ${again}`,
  authentication_failed: `Your bank could not confirm that it is you. ${again}`,
  fraud_suspected: `Your bank declined the card. ${again}`,
  processing_error: `Something went wrong on the way to your bank. ${again}`,
};
