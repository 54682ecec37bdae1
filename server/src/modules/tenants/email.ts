/** Two spellings of one address are one person: compared and kept in lower case. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

const form = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const maximumLength = 254;

/** For addresses that did not come through the contract. */
export function isEmail(text: string): boolean {
  return text.length <= maximumLength && form.test(text);
}
