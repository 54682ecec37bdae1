import { sql } from "../../platform/database.ts";
import type { Law } from "./law.ts";

export const editLaws: Law[] = [
  {
    name: "held-as-long-as-the-order-says",
    sentence: "What is held for an order is kept for it until when the order says, or without end.",
    broken: sql`
      select held.order_id, held.line_id, held.expires_at, orders.reserve_until
      from reservations held join orders on orders.id = held.order_id
      where held.status = 'active' and held.expires_at is distinct from orders.reserve_until`,
  },
  {
    name: "only-unfinished-orders-wait",
    sentence: "Backordered units are those of placed orders that are not finished.",
    broken: sql`
      select line.order_id, line.id as line_id, orders.status, line.backordered
      from order_lines line join orders on orders.id = line.order_id
      where line.backordered > 0 and orders.status not in ('pending', 'confirmed', 'processing')`,
  },
  {
    name: "change-sets-are-of-their-order",
    sentence:
      "An order has one open change set at most, and what was applied made one of its versions.",
    broken: sql`
      select changed.order_id, changed.status, changed.order_version, changed.applied_version, orders.version
      from change_sets changed join orders on orders.id = changed.order_id
      where changed.order_version > orders.version or changed.applied_version > orders.version
        or changed.applied_version < changed.order_version
        or (changed.status = 'open' and exists (
          select from change_sets other
          where other.order_id = changed.order_id and other.status = 'open' and other.id <> changed.id))`,
  },
];
