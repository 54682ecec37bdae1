import { useQuery } from "@tanstack/react-query";
import type { Order } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { DateTime } from "../../../ui/date-time.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Money } from "../../../ui/money.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { paymentsQuery } from "./order-queries.ts";
import { methodLabel } from "./payment-words.ts";

export function PaymentsPanel({ order }: { order: Order }) {
  const tenant = useTenant();
  const isAllowed = tenant.can("payments:read");
  const { data, error, refetch } = useQuery({
    ...paymentsQuery(tenant, order.id),
    enabled: isAllowed,
  });
  if (!isAllowed || data?.items.length === 0) return null;
  return (
    <Panel title="Payments">
      {error !== null && data === undefined && (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
      {error === null && data === undefined && <Skeleton className="w-2/3" />}
      <ul className="flex flex-col divide-y divide-line">
        {data?.items.map((payment) => (
          <li key={payment.id} className="flex items-baseline gap-4 py-2.5 first:pt-0 last:pb-0">
            <span className="min-w-0 flex-1">
              {methodLabel(payment.method)}
              {payment.reference !== null && (
                <span className="ml-2 text-sm break-all text-muted">{payment.reference}</span>
              )}
            </span>
            <span className="text-sm text-muted">
              <DateTime value={payment.receivedAt} style="day" />
            </span>
            <span className="font-medium">
              <Money value={payment.amount} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
