import { createHmac, randomInt } from "node:crypto";
import type { Uuid } from "../../../platform/context.ts";

/** 31 characters, none of which is taken for another: without I and 1, O and 0, and U, which people write like V. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
const drawn = 15;
/** Fewer letters than this, and somebody's eyes, or a scanner, might take the code for a card's number. */
const fewestLetters = 4;

/** A new code: 74 random bits and a character that tells slips of the pen, in groups of four. */
export function newGiftCardCode(): string {
  for (;;) {
    const values = Array.from({ length: drawn }, () => randomInt(alphabet.length));
    const code = [...values, checkOf(values)].map((value) => alphabet[value]).join("");
    if (code.replaceAll(/\d/g, "").length >= fewestLetters) return grouped(code);
  }
}

/** A code as it was made, from how a person wrote it; undefined when no code reads like that. */
export function readGiftCardCode(written: string): string | undefined {
  const code = written.toUpperCase().replaceAll(/[ -]/g, "");
  const values = Array.from(code, (character) => alphabet.indexOf(character));
  if (values.length !== drawn + 1 || values.includes(-1)) return undefined;
  return values.at(-1) === checkOf(values.slice(0, drawn)) ? grouped(code) : undefined;
}

/** By what a code is found again: useless without the key, and another one in each tenant. */
export function digestOfCode(key: Buffer, tenantId: Uuid, code: string): string {
  return createHmac("sha256", key).update(`${tenantId} ${code}`).digest("hex");
}

/** The part of a code that is shown. */
export function last4Of(code: string): string {
  return code.slice(-4);
}

/**
 * The value that makes the sum of all, each times its place, a multiple of 31. As 31 is prime and no place reaches it, the
 * sum tells every single wrong character, and every two that have changed places.
 */
function checkOf(values: readonly number[]): number {
  const prime = alphabet.length;
  const sum = values.reduce((whole, value, index) => whole + value * (index + 1), 0) % prime;
  const lastPlace = drawn + 1;
  for (let value = 0; value < prime; value += 1) {
    if ((sum + value * lastPlace) % prime === 0) return value;
  }
  throw new Error("every sum has its check character, because 31 is prime");
}

function grouped(code: string): string {
  return (code.match(/.{4}/g) ?? []).join("-");
}
