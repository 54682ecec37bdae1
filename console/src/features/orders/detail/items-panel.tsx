import type { Order } from "@waybill/client";

import { paths } from "../../../paths.ts";
import { useReason, useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { ItemsTable } from "./items-table.tsx";
import { OpenChangeNotice } from "./open-change-notice.tsx";
import { OrderTotals } from "./order-totals.tsx";

export function ItemsPanel({ order }: { order: Order }) {
  return (
    <Panel title="Items" isFlush action={<EditButton order={order} />}>
      <OpenChangeNotice order={order} />
      <ItemsTable order={order} />
      <OrderTotals order={order} />
    </Panel>
  );
}

function EditButton({ order }: { order: Order }) {
  const { slug } = useTenant();
  const reason = useReason("orders:write");
  if (order.status === "completed" || order.status === "cancelled") return null;
  if (reason !== undefined)
    return (
      <Button size="sm" disabledReason={reason}>
        Edit items
      </Button>
    );
  return (
    <ButtonLink size="sm" href={paths.editOrder(slug, order.id)}>
      Edit items
    </ButtonLink>
  );
}
