/** The one place that asks the machine for the time: milliseconds since 1970. */
export function currentMs(): number {
  return Date.now();
}
