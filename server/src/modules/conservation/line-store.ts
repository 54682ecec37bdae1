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
    name: "discounts-are-sums-of-rows",
    sentence:
      "What a line, or the whole order, is discounted by is the sum of its discounts, none of them more than asked for.",
    broken: sql`
      select discounted.order_id, discounted.line_id, discounted.discount, coalesce(rows.amount, 0) as rows
      from (
        select order_id, id as line_id, discount from order_lines
        union all
        select orders.id, null, coalesce(-sum(charge.amount), 0)::bigint
        from orders left join order_charges charge on charge.order_id = orders.id and charge.type = 'discount'
        group by orders.id
      ) discounted
      left join (
        select order_id, line_id, sum(amount)::bigint as amount, bool_or(amount > fixed) as is_more
        from order_discounts group by order_id, line_id
      ) rows on rows.order_id = discounted.order_id and rows.line_id is not distinct from discounted.line_id
      where discounted.discount <> coalesce(rows.amount, 0) or rows.is_more`,
  },
  {
    name: "taxes-belong-to-lines-and-shipping",
    sentence:
      "The taxes of an order are those of its lines and its shipping, all of them inside the prices or none.",
    broken: sql`
      select orders.id as order_id, orders.tax_total, lines.tax as lines, orders.prices_include_tax
      from orders
      join (select order_id, sum(tax)::bigint as tax from order_lines group by order_id) lines
        on lines.order_id = orders.id
      where lines.tax > orders.tax_total
        or (lines.tax < orders.tax_total and orders.shipping_total = 0)
        or exists (
          select from order_charges charge
          where charge.order_id = orders.id and charge.type = 'tax' and charge.included <> orders.prices_include_tax)`,
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
