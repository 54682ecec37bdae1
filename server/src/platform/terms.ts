/** At most so many words of one text are searchable. */
const maximumTerms = 1000;
const maximumLength = 40;

/** Lower case without accents: `Tomás` is `tomas`, `Weiß` is `weiss`. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l");
}

/** The folded words of some texts, each once: what is stored to be found by, and what is looked for. */
export function termsOf(...texts: (string | null | undefined)[]): string[] {
  const terms = new Set<string>();
  for (const text of texts) {
    for (const word of fold(text ?? "").match(/[\p{L}\p{N}]+/gu) ?? []) {
      // The cut may go through a character; what PostgreSQL is given is what it would make of it.
      terms.add(word.slice(0, maximumLength).toWellFormed());
      if (terms.size >= maximumTerms) return [...terms];
    }
  }
  return [...terms];
}

/** The words that are looked for as beginnings: one that begins another says nothing more. */
export function prefixesOf(question: string): string[] {
  const words = termsOf(question);
  return words.filter((word) => !words.some((other) => other !== word && other.startsWith(word)));
}

/** The end of a prefix's range in C collation: `term >= prefix and term < prefixEnd(prefix)`. */
export function prefixEnd(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}
