import { html, type Html } from "../../../platform/html.ts";
import type { ProviderName } from "../providers/provider.ts";
import type { Linked } from "./find-linked.ts";
import { layout } from "./layout.ts";
import { moneyText } from "./money-text.ts";
import type { PayState } from "./pay-state.ts";
import { payWords, type PayWords } from "./pay-words.ts";

export interface PayPage {
  linked: Linked;
  state: PayState;
  /** Of the page itself. */
  path: string;
  /** What went wrong just now. */
  fault?: string;
  /** The gateway has not told how the payment stands; `next` is where the page looks again, by itself or not. */
  waiting: { isUnheard: boolean; looksAgain: boolean; next: string } | undefined;
}

/** What the customer sees of one payment: nobody's name or address, whoever holds the link. */
export function payPage({ linked, state, path, fault, waiting }: PayPage): string {
  const { payment, order, shop, provider } = linked;
  const locale = localeOf(shop.locale);
  const money = (amount: number) => moneyText(amount, payment.currency, locale);
  const isUnsure = state.is === "open" && waiting?.isUnheard === true;
  const { title, detail } = isUnsure ? unheard : payWords(state, money);
  const asked = state.is === "open" ? state.amount : undefined;
  return layout(
    asked === undefined || isUnsure ? title : `Pay ${money(asked)}`,
    { name: shop.name, isTest: provider === "sandbox" },
    html`${
      asked === undefined
        ? html`<h1>${title}</h1>`
        : html`<h1><span class="what">Order ${order.number}</span> ${money(asked)}</h1>`
    }
    ${
      state.is === "open" && (state.failure !== null || isUnsure)
        ? notice(isUnsure ? "waiting" : "fault", { title, detail })
        : detail && html`<p>${detail}</p>`
    }
    ${fault !== undefined && notice("fault", { title: "That did not work", detail: fault })}
    ${
      asked === undefined
        ? html`<p class="order">Order ${order.number}</p>`
        : payForm(path, isUnsure ? "Go on to pay" : `Pay ${money(asked)}`, linked, locale)
    }
    ${waiting && again(waiting)}`,
  );
}

const unheard: PayWords = {
  title: "One moment, please",
  detail: "We do not know yet whether you have paid: the payment company has not told us.",
};

function notice(kind: "fault" | "waiting", { title, detail }: PayWords): Html {
  return html`<div class="${kind}" role="${kind === "fault" ? "alert" : "status"}">
    <strong>${title}</strong> ${detail}
  </div>`;
}

/** One way on, to a page where the card is asked for: none is ever typed here. */
function payForm(path: string, label: string, { payment, provider, shop }: Linked, locale: string) {
  const reserves = payment.capture === "manual";
  const until = payment.linkExpiresAt;
  return html`<form method="post" action="${path}">
      <button type="submit">${label}</button>
    </form>
    <p class="small">
      You pay by card on the page of ${companies[provider]}.
      ${reserves && "The amount is reserved now, and taken when it is due."}
      ${until !== null && html`This link works until ${dayText(until, locale, shop.timeZone)}.`}
    </p>`;
}

const companies: Record<ProviderName, string> = {
  sandbox: "the payment sandbox, which takes test cards alone",
  stripe: "Stripe",
};

function again({ looksAgain, next }: NonNullable<PayPage["waiting"]>): Html {
  return looksAgain
    ? html`<p class="small" role="status">This page looks again by itself.</p>`
    : html`<p class="small"><a href="${next}">Look again</a></p>`;
}

/** The page's words are English, so its figures and dates are too. */
function localeOf(locale: string): string {
  return /^en\b/.test(locale) ? locale : "en";
}

function dayText(date: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone }).format(date);
}
