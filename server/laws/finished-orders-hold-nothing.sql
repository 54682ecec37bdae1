-- Drafts hold no stock, and cancelled and completed orders have nothing left to ship.
select orders.id as order_id, orders.status, sum(line.allocated)::bigint as allocated, sum(line.open)::bigint as open
from orders join order_lines line on line.order_id = orders.id
group by orders.id, orders.status
having (orders.status <> 'draft' and sum(line.open) > 0)
  or (orders.status in ('draft', 'cancelled', 'completed') and sum(line.allocated) > 0)
