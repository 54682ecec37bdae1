import type { Attempt } from "../store/attempt-store.ts";
import type { Payment } from "../store/payment-store.ts";
import { html } from "./html.ts";
import { layout } from "./layout.ts";
import { moneyText } from "./money.ts";

/** What the bank of a customer shows between: 3-D Secure. */
export function challengePage(payment: Payment, { last4 }: Attempt): string {
  const action = `/pages/${payment.pageId}/challenge`;
  return layout(
    "Confirm the payment",
    html`<section class="notice">
      <p class="what">Test bank</p>
      <h1>Confirm the payment</h1>
      <p>
        ${moneyText(payment.amount, payment.currency)} for ${payment.description}, with the card
        that ends in ${last4}.
      </p>
      <form class="choice" method="post" action="${action}">
        <button type="submit" name="outcome" value="complete">Confirm</button>
        <button type="submit" name="outcome" value="fail" class="quiet">Refuse</button>
      </form>
      <a class="back" href="/pages/${payment.pageId}">Pay with another card</a>
    </section>`,
  );
}
