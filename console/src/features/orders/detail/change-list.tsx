import type { FieldChange } from "@waybill/client";

import { describeChanges } from "./history-words.ts";
import { useSay } from "./use-say.ts";

/** What changed, a sentence for each field and each line of the order. */
export function ChangeList({ changes, currency }: { changes: FieldChange[]; currency: string }) {
  const say = useSay(currency);
  if (changes.length === 0) return null;
  return (
    <ul className="text-sm text-muted tabular-nums">
      {describeChanges(changes, say).map((words) => (
        <li key={words} className="break-words">
          {words}
        </li>
      ))}
    </ul>
  );
}
