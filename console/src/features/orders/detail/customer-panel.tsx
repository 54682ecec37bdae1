import type { Order } from "@waybill/client";

import { paths } from "../../../paths.ts";
import { useTenant } from "../../../tenant.ts";
import { Link } from "../../../ui/link.tsx";
import { Panel } from "../../../ui/panel.tsx";

export function CustomerPanel({ order: { customer } }: { order: Order }) {
  const { slug } = useTenant();
  return (
    <Panel title="Customer">
      <p>
        <Link href={paths.customer(slug, customer.id)}>{customer.company ?? customer.name}</Link>
      </p>
      {customer.company !== null && <p>{customer.name}</p>}
      {customer.email !== null && <p className="break-all text-muted">{customer.email}</p>}
      <p className="mt-2 text-sm">
        <Link href={paths.orders(slug, { customer: customer.id })}>
          All orders of this customer
        </Link>
      </p>
    </Panel>
  );
}
