import { isOfIssuer, longestCardNumber, shortestCardNumber } from "./card-issuers.ts";
import {
  readDigitChains,
  type DigitChain,
  type DigitGroup,
  type TextRange,
} from "./digit-groups.ts";
import { findAccountNumbers } from "./iban.ts";

/** Whether a number stands in a text whose check digit, first digits and length are those of a payment card. */
export function hasCardNumber(text: string): boolean {
  return findCardNumbers(text).length > 0;
}

/** The text with something else in place of every card number, for what is logged or answered. */
export function hideCardNumbers(text: string): string {
  let shown = "";
  let end = 0;
  for (const { from, to } of findCardNumbers(text)) {
    shown += `${text.slice(end, from)}****`;
    end = to;
  }
  return shown + text.slice(end);
}

/**
 * Where card numbers stand in a text. A number is whole groups of digits: what is written without any blank is never
 * cut, so a tracking number of 22 digits holds none. Groups in a row can be a card and what follows it, or one longer
 * number: the way that cards are printed is taken for a card among any other groups; any other way only from the first
 * group on, with no more behind it than an expiry date and a security code have.
 */
export function findCardNumbers(text: string): TextRange[] {
  if (isTooShort(text)) return [];
  const found = readDigitChains(text).flatMap(findInChain);
  if (found.length === 0) return [];
  const accounts = findAccountNumbers(text);
  const isInAccount = ({ from, to }: TextRange) =>
    accounts.some((account) => account.from <= from && to <= account.to);
  return found.filter((range) => !isInAccount(range));
}

/** Most texts are names and addresses: those with few characters, or few digits in Latin script and nothing else. */
function isTooShort(text: string): boolean {
  if (text.length < shortestCardNumber) return true;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || code > 127) digits += 1;
  }
  return digits < shortestCardNumber;
}

function findInChain(chain: DigitChain): TextRange[] {
  const found: TextRange[] = [];
  const { groups } = chain;
  for (let first = 0; first < groups.length; first++) {
    const last = lastGroupOfCard(chain, first);
    if (last === undefined) continue;
    found.push({ from: groups[first]?.from ?? 0, to: groups[last]?.to ?? 0 });
    first = last;
  }
  return found;
}

/** The last group of the longest card number that begins with a group. */
function lastGroupOfCard({ groups, isAfterPlus }: DigitChain, first: number): number | undefined {
  const digits: number[] = [];
  // Every second digit from the right counts twice (ISO/IEC 7812). Which those are is known at the end only.
  const sums = { even: 0, odd: 0 };
  let longest: number | undefined;
  const end = first === 0 ? groups.length : first + mostPrintedGroups;
  for (let last = first; last < Math.min(groups.length, end); last++) {
    const added = groups[last]?.digits ?? [];
    if (digits.length + added.length > longestCardNumber) break;
    for (const digit of added) {
      const doubled = digit > 4 ? digit * 2 - 9 : digit * 2;
      const isEven = digits.length % 2 === 0;
      sums.even += isEven ? doubled : digit;
      sums.odd += isEven ? digit : doubled;
      digits.push(digit);
    }
    const { length } = digits;
    const sum = length % 2 === 0 ? sums.even : sums.odd;
    if (length < shortestCardNumber || sum % 10 !== 0) continue;
    // No telephone number is longer.
    if (isAfterPlus && length <= 15) continue;
    if (standsForItself(groups, first, last) && isOfIssuer(digits) && !isBarcode(digits))
      longest = last;
  }
  return longest;
}

/**
 * One in ten barcodes (EAN-13, UPC-A) has the check digit of a card too, and desks write down and look for many. Of the
 * cards none is so short, but for some that Maestro once made; a tenth of those passes for a barcode.
 */
function isBarcode(digits: readonly number[]): boolean {
  if (digits.length !== 12 && digits.length !== 13) return false;
  const sum = digits.toReversed().reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 1 : 3), 0); // prettier-ignore
  return sum % 10 === 0;
}

/** Whether groups are a number of their own rather than a part of a longer one, or something else with digits. */
function standsForItself(groups: readonly DigitGroup[], first: number, last: number): boolean {
  if (first === last) return true;
  const own = groups.slice(first, last + 1);
  if (isPrintedLikeCard(own)) return true;
  return first === 0 && isExpiryAndCode(groups.slice(last + 1)) && !areTwoDates(own);
}

/** The ways in which the digits stand on cards; a line break may have split a group once more. */
function isPrintedLikeCard(groups: readonly DigitGroup[]): boolean {
  const joined: number[] = [];
  for (const { digits, isAfterLineBreak } of groups) {
    if (isAfterLineBreak && joined.length > 0) joined.push((joined.pop() ?? 0) + digits.length);
    else joined.push(digits.length);
  }
  const sizes = groups.map(({ digits }) => digits.length);
  return joined.length === 1 || printed.has(joined.join()) || printed.has(sizes.join());
}

/** Five, each of them split once more by a line break. */
const mostPrintedGroups = 10;
const printed = new Set(["4,4,4,4", "4,4,4,4,3", "4,6,5", "4,6,4", "8,8", "6,13"]);

/** At most month, year and code. */
function isExpiryAndCode(groups: readonly DigitGroup[]): boolean {
  return groups.length <= 3 && groups.every(({ digits }) => digits.length <= 4);
}

/** `23.11.2026 - 25.11.2026` has sixteen digits that may begin like a Mastercard's. */
function areTwoDates(groups: readonly DigitGroup[]): boolean {
  const [, month = 0, year = 0, , otherMonth = 0, otherYear = 0] = groups.map(({ digits }) =>
    Number(digits.join("")),
  );
  const isYear = (value: number) => value >= 1900 && value < 2100;
  return (
    groups.length === 6 &&
    Math.max(month, otherMonth) <= 12 &&
    Math.min(month, otherMonth) >= 1 &&
    isYear(year) &&
    isYear(otherYear)
  );
}
