import { formatDate } from "../format/date.ts";
import { useTenant } from "../tenant.ts";

/** A time in the tenant's zone; the whole of it, with the zone, on hover. */
export function DateTime({
  value,
  style = "dayAndTime",
}: {
  value: string;
  style?: "day" | "dayAndTime";
}) {
  const { locale, zone } = useTenant();
  return (
    <time
      dateTime={value}
      title={formatDate(value, "full", locale, zone)}
      className="whitespace-nowrap tabular-nums"
    >
      {formatDate(value, style, locale, zone)}
    </time>
  );
}
