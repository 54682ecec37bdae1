import type { FieldChange } from "@waybill/client";

import { describeChange } from "./history-words.ts";
import { useSay } from "./use-say.ts";

/** What changed, a line each. */
export function ChangeList({ changes, currency }: { changes: FieldChange[]; currency: string }) {
  const say = useSay(currency);
  if (changes.length === 0) return null;
  return (
    <ul className="text-sm text-muted tabular-nums">
      {changes.map((change) => (
        <li key={change.field} className="break-words">
          {describeChange(change, say)}
        </li>
      ))}
    </ul>
  );
}
