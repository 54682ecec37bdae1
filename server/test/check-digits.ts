/** The digit that makes a number pass the test of Luhn, as card numbers and IMEIs do. */
export function luhnDigit(digits: string): number {
  const sum = [...digits]
    .toReversed()
    .map((digit, place) => (place % 2 === 0 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return (10 - (sum % 10)) % 10;
}

/** The last digit of EAN-13 and UPC-A. */
export function barcodeDigit(digits: string): number {
  const sum = [...digits]
    .toReversed()
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 3 : 1))
    .reduce((total, value) => total + value, 0);
  return (10 - (sum % 10)) % 10;
}

/** Digits that look random and are the same in each run (mulberry32). */
export function openDigits(seed: number): (count: number) => string {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return (count) => Array.from({ length: count }, () => Math.floor(next() * 10)).join("");
}
