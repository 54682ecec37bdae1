import type { Shortage } from "@waybill/client";

/** What there was not enough of. */
export function Shortages({ shortages }: { shortages: readonly Shortage[] }) {
  return (
    <ul className="text-sm text-danger-ink tabular-nums">
      {shortages.map(({ sku, requested, available }) => (
        <li key={sku}>
          {sku}: {requested} asked for, {available} available
        </li>
      ))}
    </ul>
  );
}
