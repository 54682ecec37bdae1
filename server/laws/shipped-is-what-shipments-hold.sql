-- The shipped units of a line are those of its shipments, the delivered ones those of delivered shipments.
select line.order_id, line.id as line_id, line.shipped, line.delivered, sent.quantity, sent.arrived
from order_lines line
left join (
  select part.order_id, part.line_id, sum(part.quantity)::bigint as quantity,
    coalesce(sum(part.quantity) filter (where shipment.delivered_at is not null), 0)::bigint as arrived
  from shipment_lines part join shipments shipment on shipment.id = part.shipment_id
  group by part.order_id, part.line_id
) sent on sent.order_id = line.order_id and sent.line_id = line.id
where line.shipped <> coalesce(sent.quantity, 0) or line.delivered <> coalesce(sent.arrived, 0)
