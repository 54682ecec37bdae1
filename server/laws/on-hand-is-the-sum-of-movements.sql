-- What is on hand is the sum of the level's movements, and what the last of them left.
select level.product_id, level.location_id, level.on_hand, coalesce(moved.quantity, 0) as moved, moved.last_on_hand
from stock_levels level
left join (
  select product_id, location_id, sum(quantity)::bigint as quantity,
    (array_agg(on_hand_after order by id desc))[1] as last_on_hand
  from stock_movements group by product_id, location_id
) moved using (product_id, location_id)
where level.on_hand <> coalesce(moved.quantity, 0) or level.on_hand <> coalesce(moved.last_on_hand, 0)
