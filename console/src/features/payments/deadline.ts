/** How near the end of something is: still far, soon enough to act on, or over. */
export type Nearness = "far" | "near" | "over";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** An authorisation that ends within two days is worth a warning: a weekend is that long. */
const warnedMs = 2 * dayMs;

export function nearnessOf(deadline: string, now = Date.now()): Nearness {
  const left = Date.parse(deadline) - now;
  if (left <= 0) return "over";
  return left <= warnedMs ? "near" : "far";
}

/** `in 3 days`, `in 30 hours`, `2 hours ago`. Rounded towards now, so that it never promises time that is not left. */
export function fromNow(timestamp: string, locale: string, now = Date.now()): string {
  const ms = Date.parse(timestamp) - now;
  const format = new Intl.RelativeTimeFormat(locale);
  // Two days are worth telling in hours.
  if (Math.abs(ms) >= 2 * dayMs) return format.format(Math.trunc(ms / dayMs), "day");
  if (Math.abs(ms) >= hourMs) return format.format(Math.trunc(ms / hourMs), "hour");
  return format.format(Math.trunc(ms / minuteMs), "minute");
}
