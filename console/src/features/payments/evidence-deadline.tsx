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
        Over since <DateTime value={closedAt} style="day" />
      </span>
    );
  }
  if (status !== "needs_response" || due === null) return null;
  const nearness = nearnessOf(due);
  return (
    <span className={inks[nearness]}>
      <DateTime value={due} />
      {nearness === "over" ? ", it was due " : ", "}
      {fromNow(due, locale)}
    </span>
  );
}

const inks: Record<Nearness, string> = {
  far: "",
  near: "font-medium text-warning-ink",
  over: "font-medium text-danger-ink",
};
