import type { Dispute } from "@waybill/client";

import { useTenant } from "../../tenant.ts";
import { DateTime } from "../../ui/date-time.tsx";
import { fromNow, nearnessOf, type Nearness } from "./deadline.ts";

/** Until when evidence counts, while it is asked for; of one that is over, when it ended. */
export function EvidenceDeadline({ dispute }: { dispute: Dispute }) {
  const { locale } = useTenant();
  const { status, evidenceDueAt: due, closedAt } = dispute;
  if (closedAt !== null) {
    return (
      <span className="text-muted">
        Closed <DateTime value={closedAt} style="day" />
      </span>
    );
  }
  if (status !== "needs_response" || due === null) return null;
  const nearness = nearnessOf(due);
  return (
    <span className={inks[nearness]}>
      <span className="sm:hidden">Evidence due </span>
      <DateTime value={due} />
      <span className="sm:hidden">, </span>
      <span className="sm:block sm:text-sm">
        {nearness === "over" ? "Over since " : ""}
        {fromNow(due, locale)}
      </span>
    </span>
  );
}

const inks: Record<Nearness, string> = {
  far: "",
  near: "font-medium text-warning-ink",
  over: "font-medium text-danger-ink",
};
