-- The units that shipments hold are those that left the stock.
select coalesce(left_stock.order_id, sent.order_id) as order_id, left_stock.quantity as left_stock, sent.quantity as shipped
from (
  select order_id, -sum(quantity)::bigint as quantity
  from stock_movements where type = 'shipped' group by order_id
) left_stock
full join (
  select order_id, sum(quantity)::bigint as quantity from shipment_lines group by order_id
) sent on sent.order_id = left_stock.order_id
where left_stock.quantity is distinct from sent.quantity
