import type { Work } from "../../../platform/context.ts";
import { problem } from "../../../platform/problems.ts";

/**
 * A balance pays for orders: whoever makes one decides what customers pay, exactly as whoever sets a price does, so it
 * takes the same right. `what` is the deed: "Issuing gift cards".
 */
export function requirePriceRight({ may }: Pick<Work, "may">, what: string): void {
  if (may("orders:price")) return;
  throw problem("forbidden", {
    detail: `${what} needs the permission orders:price besides payments:write. Ask a manager.`,
  });
}
