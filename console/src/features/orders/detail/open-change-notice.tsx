import { useQuery } from "@tanstack/react-query";
import type { Order } from "@waybill/client";

import { paths } from "../../../paths.ts";
import { useTenant } from "../../../tenant.ts";
import { DateTime } from "../../../ui/date-time.tsx";
import { Link } from "../../../ui/link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { changeSetsQuery } from "./order-queries.ts";

/** Somebody has begun to edit the order and has not applied it: the lines below are still the valid ones. */
export function OpenChangeNotice({ order }: { order: Order }) {
  const tenant = useTenant();
  const isPlaced = !["draft", "completed", "cancelled"].includes(order.status);
  const latest = useQuery({ ...changeSetsQuery(tenant, order.id), enabled: isPlaced });
  const open = latest.data?.items.find(({ status }) => status === "open");
  if (open === undefined || !isPlaced) return null;
  return (
    <div className="px-4 pb-3">
      <Notice tone="info" title={`${open.actor.name} is changing these items`}>
        “{open.reason}”, since <DateTime value={open.createdAt} />.{" "}
        {tenant.can("orders:write") && (
          <Link className="underline" href={paths.editOrder(tenant.slug, order.id)}>
            Look at the changes
          </Link>
        )}
      </Notice>
    </div>
  );
}
