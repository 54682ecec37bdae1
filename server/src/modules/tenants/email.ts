/**
 * Two spellings of one address are one person: compared and kept in lower case. Of ASCII alone: Unicode's lower case
 * makes a `k` of the Kelvin sign, and so another person's address of a look-alike.
 */
export function normalEmail(email: string): string {
  return email.trim().replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const form = /^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}]+$/u;
const maximumLength = 254;

/** For addresses that did not come through the contract. */
export function isEmail(text: string): boolean {
  return text.length <= maximumLength && form.test(text);
}
