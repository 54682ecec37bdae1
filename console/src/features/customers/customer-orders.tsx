import { useQuery } from "@tanstack/react-query";
import type { CustomerId } from "@waybill/client";
import { query } from "@waybill/react";

import { paths } from "../../paths.ts";
import { useTenant, type Tenant } from "../../tenant.ts";
import { DateTime } from "../../ui/date-time.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Link } from "../../ui/link.tsx";
import { Money } from "../../ui/money.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { statusWords } from "../orders/order-words.ts";

export function customerOrdersQuery({ client }: Tenant, customerId: CustomerId) {
  return query(client, "listOrders", { customerId, limit: 10 });
}

export function CustomerOrders({ customerId }: { customerId: CustomerId }) {
  const tenant = useTenant();
  const { data, error, refetch } = useQuery(customerOrdersQuery(tenant, customerId));
  return (
    <Panel title="Latest orders">
      {data === undefined && error === null && <Skeleton className="w-2/3" />}
      {data === undefined && error !== null && (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
      {data?.items.length === 0 && <p className="text-muted">None yet.</p>}
      <ul className="flex flex-col divide-y divide-line">
        {data?.items.map(({ id, number, status, placedAt, total }) => (
          <li key={id} className="grid grid-cols-[1fr_auto] gap-x-3 py-2 first:pt-0">
            <Link href={paths.order(tenant.slug, id)} className="font-medium">
              {number}
            </Link>
            <span className="text-right">
              <Money value={total} />
            </span>
            <span className="text-sm text-muted">
              <DateTime value={placedAt} style="day" />
            </span>
            <span className="text-sm">
              <StatusDot {...statusWords[status]} />
            </span>
          </li>
        ))}
      </ul>
      {data?.nextCursor != null && (
        <p className="pt-2 text-sm">
          <Link href={paths.orders(tenant.slug, { customer: customerId })}>
            All orders of this customer
          </Link>
        </p>
      )}
    </Panel>
  );
}
