import { CirclePause } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { Order, OrderHold } from "@waybill/client";

import { useReason } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { DateTime } from "../../../ui/date-time.tsx";

const ReleaseDialog = lazy(async () => ({
  default: (await import("./release-dialog.tsx")).ReleaseDialog,
}));

/** Why the order must wait, who said so and since when. Every hold is released by itself. */
export function HoldBanner({ order }: { order: Order }) {
  const [released, setReleased] = useState<OrderHold>();
  const reason = useReason("orders:write");
  if (order.holds.length === 0) return null;
  return (
    <section
      aria-label="Holds"
      className="mb-4 divide-y divide-line-strong rounded-lg bg-warning-quiet px-4"
    >
      {order.holds.map((hold) => (
        <div key={hold.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
          <CirclePause aria-hidden="true" className="size-4 shrink-0 text-warning-ink" />
          <div className="min-w-0 flex-1 basis-48">
            <p className="font-medium break-words">On hold: {hold.reason}</p>
            <p className="text-sm text-muted">
              {hold.placedBy.name}, <DateTime value={hold.placedAt} />
            </p>
          </div>
          <Button size="sm" disabledReason={reason} onPress={() => setReleased(hold)}>
            Release
          </Button>
        </div>
      ))}
      {released !== undefined && (
        <Suspense fallback={null}>
          <ReleaseDialog order={order} hold={released} onClose={() => setReleased(undefined)} />
        </Suspense>
      )}
    </section>
  );
}
