import { testCards, type Behaviour, type TestCard } from "../payments/test-cards.ts";
import { html, type Html } from "./html.ts";

const groups = [
  {
    title: "Paid",
    holds: ({ behaviour }) => behaviour.kind === "succeeds" && !hasTrouble(behaviour),
  },
  {
    title: "Asks or waits",
    holds: ({ behaviour }) =>
      behaviour.kind === "challenges" || behaviour.kind === "settles_slowly",
  },
  { title: "Declined", holds: ({ behaviour }) => behaviour.kind === "declines" },
  {
    title: "Trouble later",
    holds: ({ behaviour }) => behaviour.kind === "succeeds" && hasTrouble(behaviour),
  },
] satisfies { title: string; holds: (card: TestCard) => boolean }[];

function hasTrouble({ later, heldMs }: Behaviour & { kind: "succeeds" }): boolean {
  return later !== undefined || heldMs !== undefined;
}

/** Every case, each a form of its own: one click pays with it, without any script. */
export function testCardList(action: string, tries: Html): Html {
  return html`<section class="cases" aria-labelledby="cases">
    <h2 id="cases">Test cards</h2>
    <p>Pick one to pay with it, or type its number with any date to come and any code.</p>
    ${groups.map(
      ({ title, holds }) =>
        html`<h3>${title}</h3>
          <ul>
            ${testCards.filter(holds).map((card) => caseOf(card, action, tries))}
          </ul>`,
    )}
  </section>`;
}

function caseOf({ token, number, title }: TestCard, action: string, tries: Html): Html {
  return html`<li>
    <form method="post" action="${action}">
      ${tries}
      <input type="hidden" name="token" value="${token}" />
      <button type="submit">
        <span>${title}</span>
        <span class="number">${spaced(number)}</span>
      </button>
    </form>
  </li>`;
}

/** As it is printed on a card. */
function spaced(number: string): string {
  const groups = number.length === 15 ? /^(.{4})(.{6})(.{5})$/ : /^(.{4})(.{4})(.{4})(.{4})$/;
  return groups.exec(number)?.slice(1).join(" ") ?? number;
}
