import { sql } from "../../platform/database.ts";
import type { Law } from "./law.ts";

export const lineLaws: Law[] = [
  {
    name: "units-of-a-line-add-up",
    sentence:
      "Ordered = open + allocated + backordered + shipped + cancelled; packed <= allocated; returned <= delivered <= shipped.",
    broken: sql`
      select order_id, id as line_id, quantity, open, allocated, backordered, packed, shipped, delivered, returned,
        cancelled
      from order_lines
      where quantity <> open + allocated + backordered + shipped + cancelled or packed > allocated
        or delivered > shipped or returned > delivered`,
  },
  {
    name: "money-of-a-line-adds-up",
    sentence: "A line's total is its quantity at its price less its discount, and never negative.",
    broken: sql`
      select order_id, id as line_id, quantity, unit_price, discount, total from order_lines
      where total <> quantity * unit_price - discount or total < 0`,
  },
  {
    name: "allocated-is-what-is-held",
    sentence: "What a line has allocated is the sum of its active reservations.",
    broken: sql`
      select line.order_id, line.id as line_id, line.allocated, coalesce(held.quantity, 0) as held
      from order_lines line
      left join (
        select order_id, line_id, sum(quantity)::bigint as quantity
        from reservations where status = 'active' group by order_id, line_id
      ) held on held.order_id = line.order_id and held.line_id = line.id
      where line.allocated <> coalesce(held.quantity, 0)`,
  },
  {
    name: "shipped-is-what-shipments-hold",
    sentence:
      "A line's shipped units are those of its shipments, the delivered ones those of delivered ones.",
    broken: sql`
      select line.order_id, line.id as line_id, line.shipped, line.delivered, coalesce(sent.quantity, 0) as sent,
        coalesce(sent.arrived, 0) as arrived
      from order_lines line
      left join (
        select part.order_id, part.line_id, sum(part.quantity)::bigint as quantity,
          coalesce(sum(part.quantity) filter (where shipment.delivered_at is not null), 0)::bigint as arrived
        from shipment_lines part join shipments shipment on shipment.id = part.shipment_id
        group by part.order_id, part.line_id
      ) sent on sent.order_id = line.order_id and sent.line_id = line.id
      where line.shipped <> coalesce(sent.quantity, 0) or line.delivered <> coalesce(sent.arrived, 0)`,
  },
  {
    name: "only-what-waits-is-held",
    sentence:
      "Drafts hold stock only until a time, only drafts are open, and what is completed or cancelled holds and awaits nothing more.",
    broken: sql`
      select line.order_id, line.id as line_id, orders.status, line.open, line.allocated, line.backordered
      from order_lines line join orders on orders.id = line.order_id
      where (line.open > 0 and orders.status <> 'draft')
        or (line.allocated > 0 and orders.status = 'draft' and orders.reserve_until is null)
        or (line.allocated + line.backordered > 0 and orders.status in ('completed', 'cancelled'))`,
  },
];
