import type { Attempt } from "../store/attempt-store.ts";
import type { Payment } from "../store/payment-store.ts";
import { declineWords } from "../payments/test-cards.ts";
import type { CardFaults, TypedCard } from "./card-form.ts";
import { html, type Html } from "./html.ts";
import { layout } from "./layout.ts";
import { moneyText } from "./money.ts";
import { testCardList } from "./test-card-list.ts";

export interface PaymentPage {
  payment: Payment;
  attempts: readonly Attempt[];
  faults?: CardFaults;
  typed?: TypedCard;
}

export function paymentPage({ payment, attempts, faults = {}, typed }: PaymentPage): string {
  const money = moneyText(payment.amount, payment.currency);
  const action = `/pages/${payment.pageId}/pay`;
  // What the page has seen: a form that is sent twice finds another number there, and tries once.
  const tries = html`<input type="hidden" name="tries" value="${attempts.length}" />`;
  return layout(
    `Pay ${money}`,
    html`<div class="checkout">
      <section class="summary" aria-labelledby="amount">
        <p class="what">${payment.description}</p>
        <h1 id="amount">${money}</h1>
        <a class="back" href="${payment.returnUrl}">Cancel and go back</a>
      </section>
      <section class="card" aria-labelledby="card">
        <h2 id="card">Pay by card</h2>
        ${notice(payment, attempts, faults)}
        <form class="fields" method="post" action="${action}">
          ${tries} ${cardFields(faults, typed)}
          <button type="submit">Pay ${money}</button>
        </form>
      </section>
      ${testCardList(action, tries)}
    </div>`,
  );
}

function notice(payment: Payment, attempts: readonly Attempt[], faults: CardFaults): Html {
  if (Object.keys(faults).length > 0) {
    return html`<p class="fault" role="alert">Nothing was paid: look at the marked fields.</p>`;
  }
  const last = attempts.at(-1);
  if (last?.status === "requires_action") {
    const challenge = `/pages/${payment.pageId}/challenge`;
    return html`<p class="waiting" role="status">
      Your bank waits for you. <a href="${challenge}">Go on there</a>, or pay with another card.
    </p>`;
  }
  if (last?.status !== "failed") return html``;
  return html`<p class="fault" role="alert">${wordsFor(last.code)}</p>`;
}

function wordsFor(code: string | null): string {
  const known: Record<string, string> = declineWords;
  return known[code ?? ""] ?? declineWords.card_declined;
}

// Browsers are told to fill in nothing: what they remember is real cards.
function cardFields(faults: CardFaults, typed: TypedCard = { expiry: "", name: "" }): Html {
  return html`
    ${field({
      ...{ name: "number", label: "Card number", fault: faults.number, most: 23 },
      ...{ isNumeric: true, hint: "4242 4242 4242 4242" },
    })}
    <div class="pair">
      ${field({
        ...{ name: "expiry", label: "Expires (month/year)", fault: faults.expiry, most: 7 },
        ...{ value: typed.expiry, hint: "04/30" },
      })}
      ${field({
        ...{ name: "cvc", label: "Security code", fault: faults.cvc, most: 4 },
        ...{ isNumeric: true, hint: "123" },
      })}
    </div>
    ${field({
      ...{ name: "name", label: "Name on the card", fault: faults.name, most: 100 },
      ...{ value: typed.name },
    })}
  `;
}

interface Field {
  name: string;
  label: string;
  fault: string | undefined;
  most: number;
  value?: string;
  hint?: string;
  isNumeric?: boolean;
}

function field({ name, label, fault, most, value = "", hint = "", isNumeric }: Field): Html {
  const wrong = html`aria-invalid="true" aria-describedby="${name}-fault"`;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      value="${value}"
      placeholder="${hint}"
      maxlength="${most}"
      autocomplete="off"
      spellcheck="false"
      required
      ${isNumeric ? html`inputmode="numeric"` : ""}
      ${fault === undefined ? "" : wrong}
    />
    ${fault === undefined ? "" : html`<span class="wrong" id="${name}-fault">${fault}</span>`}
  </div>`;
}
