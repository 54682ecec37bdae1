import type { TextRange } from "./digit-groups.ts";

const shortest = 15;
const longest = 34;

/** Where the numbers of bank accounts (IBAN, ISO 13616) stand in a text: where a card number is one by chance. */
export function findAccountNumbers(text: string): TextRange[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?=[ \dA-Za-z])/gu)].flatMap(
    ({ index }) => accountAt(text, index) ?? [],
  );
}

/** Countries differ in length: it ends with the group at which its check digits are right. */
function accountAt(text: string, from: number): TextRange | undefined {
  let number = "";
  let found: TextRange | undefined;
  for (let at = from; at < text.length && number.length < longest; at++) {
    const character = text[at] ?? "";
    if (character !== " ") {
      if (!/[\dA-Za-z]/.test(character)) break;
      number += character.toUpperCase();
    }
    const endsGroup = !/[\dA-Za-z]/.test(text[at + 1] ?? "");
    if (endsGroup && number.length >= shortest && hasRightCheckDigits(number))
      found = { from, to: at + 1 };
  }
  return found;
}

/** ISO 7064, mod 97-10: letters count as two digits, the first four characters last. */
function hasRightCheckDigits(number: string): boolean {
  let remainder = 0;
  for (const character of number.slice(4) + number.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
