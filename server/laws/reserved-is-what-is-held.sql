-- What a level says is reserved is the sum of its live reservations.
select level.product_id, level.location_id, level.reserved, coalesce(held.quantity, 0) as held
from stock_levels level
left join (
  select product_id, location_id, sum(quantity)::bigint as quantity
  from reservations where status = 'active' group by product_id, location_id
) held using (product_id, location_id)
where level.reserved <> coalesce(held.quantity, 0)
