/** A part of a text, `to` behind its last character. */
export interface TextRange {
  from: number;
  to: number;
}

/** Digits that are written together. */
export interface DigitGroup extends TextRange {
  digits: number[];
  /** Whether nothing but a line break stands between the group and the one before. */
  isAfterLineBreak: boolean;
}

/** Groups with nothing between them but what people put between the parts of one number. */
export interface DigitChain {
  groups: DigitGroup[];
  /** `+` stands before it, as before a telephone number. */
  isAfterPlus: boolean;
}

/** All digits of a text, of any script, as they are grouped in it. One pass over the text. */
export function readDigitChains(text: string): DigitChain[] {
  const chains: DigitChain[] = [];
  let chain: DigitChain | undefined;
  let group: DigitGroup | undefined;
  let between = "";
  let previous = "";
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const digit = digitOf(character);
    const to = at + character.length;
    if (digit !== undefined) {
      if (group) {
        group.digits.push(digit);
        group.to = to;
      } else {
        group = { digits: [digit], from: at, to, isAfterLineBreak: isLineBreak(between) };
        if (chain) chain.groups.push(group);
        else chains.push((chain = { groups: [group], isAfterPlus: previous === "+" }));
      }
      between = "";
    } else if (!isInvisible(character)) {
      group = undefined;
      between += character;
      if (!isSeparator(character)) chain = undefined;
    }
    previous = character;
    at = to;
  }
  return chains;
}

const isLineBreak = (between: string) => /^\s*[\n\r\u2028\u2029]\s*$/.test(between);

/** Blanks, hyphens and dashes, dots: what stands between the groups of a number. */
function isSeparator(character: string): boolean {
  return /[\s\p{Z}\p{Pd}.\u2212\u00b7\u2022\u2024\uff0e\u3002_]/u.test(character);
}

/** Soft hyphens, zero-width characters, and marks such as the frame of a keycap: the digits around them look joined. */
function isInvisible(character: string): boolean {
  return character > "\u007f" && /[\p{Cf}\p{M}]/u.test(character);
}

/** The value of a decimal digit of any script. */
function digitOf(character: string): number | undefined {
  if (character <= "\u007f") {
    return character >= "0" && character <= "9" ? Number(character) : undefined;
  }
  return isDigit(character) ? valueOf(character) : undefined;
}

const isDigit = (character: string) => /\p{Nd}/u.test(character);

/** Those that were met so far; there are some hundred digits in all. */
const values = new Map<string, number>();

/** Unicode lists the digits of a script from 0 to 9 in a row, and where sets of them adjoin, one whole set after the other. */
function valueOf(character: string): number {
  const known = values.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (isDigit(String.fromCodePoint(first - 1))) first -= 1;
  const value = (code - first) % 10;
  values.set(character, value);
  return value;
}
