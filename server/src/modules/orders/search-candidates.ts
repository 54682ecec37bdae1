/** A word of a search, and how it is spread over the tenant's orders. */
export interface Word {
  text: string;
  /** The terms that it begins; one more than `mostTerms` when there are more. */
  terms: readonly string[];
  /** How often they stand with orders, counted up to `mostCandidates`, and to `mostEntries` where terms are many. */
  entries: number;
}

/** A word that begins more terms than this is looked for by its range, else by each of the terms. */
export const mostTerms = 32;
/** So many orders are asked one by one before a search goes through all that there are. */
export const mostCandidates = 3_000;
/** So many entries are read at once without asking any by itself. */
export const mostEntries = 20_000;

/** Which orders are looked at first. */
export interface Candidates {
  /** All that the leading word has, the newest that have one of its terms, or the newest of all. */
  from: "range" | "terms" | "newest";
  leading: Word;
  /** What a candidate must have besides. */
  others: readonly Word[];
  /** Whether the orders searched for are all among them. */
  isComplete: boolean;
}

/**
 * A rare word leads to few orders. A word that many have is met soon among the newest, unless only old ones have it,
 * which is why its terms are preferred where there are few.
 */
export function chooseCandidates(words: readonly Word[]): Candidates {
  const [rarest, ...others] = [...words].sort((one, other) => one.entries - other.entries);
  if (!rarest) throw new Error("a search without a word was to be refused");
  if (rarest.entries < (others.length > 0 ? mostCandidates : mostEntriesOf(rarest))) {
    return { from: "range", leading: rarest, others, isComplete: true };
  }
  const [longest = rarest] = [...words].sort((one, other) => other.text.length - one.text.length);
  const leading = words.find((word) => word === longest && isNarrow(word)) ?? words.find(isNarrow);
  if (leading) {
    const others = words.filter((word) => word !== leading);
    return { from: "terms", leading, others, isComplete: others.length === 0 };
  }
  return { from: "newest", leading: longest, others: words, isComplete: false };
}

function mostEntriesOf(word: Word): number {
  return isNarrow(word) ? mostCandidates : mostEntries;
}

/** Whether its terms are all known. */
export function isNarrow({ terms }: Word): boolean {
  return terms.length <= mostTerms;
}
