import { html, type Html } from "../html.ts";

/** A description's paragraphs, with its `code` as code. The contract uses no more of Markdown than that. */
export function prose(text: string | undefined): Html {
  const paragraphs = (text ?? "")
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph !== "");
  return html`${paragraphs.map((paragraph) => html`<p>${inline(paragraph)}</p>`)}`;
}

/** One line of a description. */
export function inline(text: string | undefined): Html {
  const pieces = (text ?? "").split("`");
  // Every second piece stood between two backticks.
  return html`${pieces.map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`))}`;
}
