import { sql } from "../../platform/database.ts";
import type { Law } from "./law.ts";

export const fulfilmentLaws: Law[] = [
  {
    name: "fulfilment-orders-have-what-is-held",
    sentence:
      "Of each line, a location's open fulfilment orders have what it keeps for an order that is under way, and nothing of any other.",
    broken: sql`
      with waiting as (
        select part.order_id, part.line_id, ful.location_id, sum(part.quantity - part.shipped)::bigint as quantity
        from fulfilment_order_lines part join fulfilment_orders ful on ful.id = part.fulfilment_order_id
        where ful.status not in ('shipped', 'cancelled')
        group by part.order_id, part.line_id, ful.location_id
      ),
      held as (
        select held.order_id, held.line_id, held.location_id, sum(held.quantity)::bigint as quantity
        from reservations held join orders on orders.id = held.order_id
        where held.status = 'active' and orders.status in ('confirmed', 'processing')
        group by held.order_id, held.line_id, held.location_id
      )
      select order_id, line_id, location_id, coalesce(waiting.quantity, 0) as waiting,
        coalesce(held.quantity, 0) as held
      from waiting full join held using (order_id, line_id, location_id)
      where coalesce(waiting.quantity, 0) <> coalesce(held.quantity, 0)`,
  },
  {
    name: "packed-is-what-parcels-hold",
    sentence:
      "What a line has packed is what its open fulfilment orders have packed and not shipped.",
    broken: sql`
      select line.order_id, line.id as line_id, line.packed, coalesce(parcels.quantity, 0) as in_parcels
      from order_lines line
      left join (
        select part.order_id, part.line_id, sum(part.packed - part.shipped)::bigint as quantity
        from fulfilment_order_lines part join fulfilment_orders ful on ful.id = part.fulfilment_order_id
        where ful.status not in ('shipped', 'cancelled')
        group by part.order_id, part.line_id
      ) parcels on parcels.order_id = line.order_id and parcels.line_id = line.id
      where line.packed <> coalesce(parcels.quantity, 0)`,
  },
  {
    name: "fulfilment-orders-ship-what-shipments-hold",
    sentence: "What a fulfilment order has shipped of a line is what shipments hold of it.",
    broken: sql`
      select part.order_id, part.line_id, part.shipped, coalesce(sent.quantity, 0) as sent
      from fulfilment_order_lines part
      left join (
        select fulfilment_order_id, line_id, sum(quantity)::bigint as quantity
        from shipment_lines where fulfilment_order_id is not null group by fulfilment_order_id, line_id
      ) sent using (fulfilment_order_id, line_id)
      where part.shipped <> coalesce(sent.quantity, 0)`,
  },
  {
    name: "picked-packed-and-shipped-in-turn",
    sentence:
      "0 <= shipped <= packed <= picked <= quantity, of each line of each fulfilment order.",
    broken: sql`
      select order_id, line_id, quantity, picked, packed, shipped from fulfilment_order_lines
      where shipped < 0 or packed < shipped or picked < packed or quantity < picked`,
  },
  {
    name: "status-of-a-fulfilment-order-follows-from-its-lines",
    sentence:
      "Shipped when all has left, packed when all is packed, in progress when something is picked, else open; what is cancelled has shipped nothing.",
    broken: sql`
      select * from (
        select ful.order_id, ful.status, case
          when ful.status = 'cancelled' and sum(part.shipped) = 0 then 'cancelled'
          when sum(part.shipped) = sum(part.quantity) then 'shipped'
          when sum(part.packed) = sum(part.quantity) then 'packed'
          when sum(part.picked) > 0 then 'in_progress'
          else 'open' end as derived
        from fulfilment_orders ful
        left join fulfilment_order_lines part on part.fulfilment_order_id = ful.id
        group by ful.id, ful.order_id, ful.status
      ) judged where status is distinct from derived`,
  },
];
