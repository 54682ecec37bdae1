import { hideCardNumbers } from "./card-number.ts";

/** Encoded once more than it has to be, by a program that did not know it was encoded already. */
const mostEncodings = 3;

/** A customer's link opens by itself, so whoever reads it can follow it. */
const link = /^\/pay\/[\w-]{64}(?=\/|$)/;

/**
 * The path of an address as it may be logged and answered: without the query, which may hold a name or an email address,
 * without what opens a customer's page, and without the number of a card, however it is encoded and even where it is
 * spread over steps of the path.
 */
export function shownPath(url: string): string {
  const path = (url.split("?", 1)[0] ?? "").replace(link, "/pay/****");
  const decoded = decode(path);
  const spread = decoded.replaceAll(/[/+]/g, " ");
  const hidden = hideCardNumbers(spread);
  if (hidden === spread) return path;
  // Blanks and steps cannot be told apart any more.
  return `/${hidden.trim().replaceAll(/\s+/g, "/")}`;
}

function decode(path: string): string {
  let decoded = path;
  for (let times = 0; times < mostEncodings; times++) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return decoded;
    }
  }
  return decoded;
}
