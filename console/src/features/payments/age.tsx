import { formatDate } from "../../format/date.ts";
import { useTenant } from "../../tenant.ts";
import { fromNow } from "./deadline.ts";

const minuteMs = 60_000;

/** `3 days ago`; when exactly, on hover. */
export function Age({ since }: { since: string }) {
  const { locale, zone } = useTenant();
  return (
    <time
      dateTime={since}
      title={formatDate(since, "full", locale, zone)}
      className="whitespace-nowrap text-muted"
    >
      {Date.now() - Date.parse(since) < minuteMs ? "just now" : fromNow(since, locale)}
    </time>
  );
}
