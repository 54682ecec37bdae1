import { parseAbsolute, parseDate, toCalendarDate, toZoned, today } from "@internationalized/date";

type Style = "day" | "dayAndTime" | "full";

/** A time of the wire in the tenant's zone, whatever the zone of the machine that shows it. */
export function formatDate(timestamp: string, style: Style, locale: string, zone: string): string {
  return dateFormat(style, locale, zone).format(new Date(timestamp));
}

/** `2026-11-22`, the tenant's calendar day of a time. */
export function dayOf(timestamp: string, zone: string): string {
  return toCalendarDate(parseAbsolute(timestamp, zone)).toString();
}

export function todayIn(zone: string): string {
  return today(zone).toString();
}

/** When a day of the tenant begins, and when it ends: the beginning of the next, because days can have 23 hours. */
export function startOfDay(day: string, zone: string): string {
  return toZoned(parseDate(day), zone).toDate().toISOString();
}

export function endOfDay(day: string, zone: string): string {
  return toZoned(parseDate(day).add({ days: 1 }), zone)
    .toDate()
    .toISOString();
}

export function isDay(text: string): boolean {
  try {
    return parseDate(text).toString() === text;
  } catch {
    return false;
  }
}

export function addDays(day: string, days: number): string {
  return parseDate(day).add({ days }).toString();
}

const styles = {
  day: { dateStyle: "medium" },
  dayAndTime: {
    month: "short",
    day: "numeric",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
  },
  full: { dateStyle: "full", timeStyle: "long" },
} satisfies Record<Style, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(style: Style, locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${style} ${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone });
  formats.set(key, format);
  return format;
}
