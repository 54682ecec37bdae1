-- The allocated units of a line are its live reservations.
select line.order_id, line.id as line_id, line.allocated, coalesce(held.quantity, 0) as held
from order_lines line
left join (
  select order_id, line_id, sum(quantity)::bigint as quantity
  from reservations where status = 'active' group by order_id, line_id
) held on held.order_id = line.order_id and held.line_id = line.id
where line.allocated <> coalesce(held.quantity, 0)
