import type { Attempt } from "../store/attempt-store.ts";
import type { Payment } from "../store/payment-store.ts";
import { noticePage } from "./layout.ts";
import { moneyText } from "./money.ts";

/** What is left of a page on which nobody pays any more. */
export function overPage(
  { pageStatus, amount, currency, returnUrl }: Payment,
  attempts: readonly Attempt[],
): { markup: string; status: number } {
  const money = moneyText(amount, currency);
  const over = (status: number, title: string, detail: string) => ({
    status,
    markup: noticePage(title, detail, returnUrl),
  });
  if (pageStatus === "expired") {
    return over(
      410,
      "This page has expired",
      "Nothing was paid here. Ask the shop for a new link.",
    );
  }
  if (pageStatus === "closed") {
    return over(410, "This page is closed", "The shop has closed it. Nothing was paid here.");
  }
  const isPaid = attempts.some(({ status }) => status === "succeeded");
  return isPaid
    ? over(200, "Paid", `You have paid ${money}. There is nothing left to do.`)
    : over(200, "On its way", `Your payment of ${money} is being processed by your bank.`);
}
