import { dayOf } from "../../format/date.ts";
import { DateTime } from "../../ui/date-time.tsx";

/** A gift card ends with a moment, mostly a midnight; people think of the last day before it. */
export function GoodUntil({ expiresAt }: { expiresAt: string }) {
  return <DateTime value={lastMomentOf(expiresAt)} style="day" />;
}

/** Empty is for ever. */
export function lastDayOf(expiresAt: string | null, zone: string): string {
  return expiresAt === null ? "" : dayOf(lastMomentOf(expiresAt), zone);
}

function lastMomentOf(expiresAt: string): string {
  return new Date(Date.parse(expiresAt) - 1).toISOString();
}
