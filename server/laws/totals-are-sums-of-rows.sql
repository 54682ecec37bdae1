-- Every total of an order is the sum of its rows.
select orders.id as order_id, orders.total, orders.subtotal, orders.discount_total, orders.shipping_total,
  orders.tax_total, orders.unit_count, lines.total as lines, coalesce(charges.amount, 0) as charges
from orders
left join (
  select order_id, sum(total)::bigint as total, sum(quantity * unit_price)::bigint as subtotal,
    sum(discount)::bigint as discount, sum(quantity)::bigint as units
  from order_lines group by order_id
) lines on lines.order_id = orders.id
left join (
  select order_id, sum(amount)::bigint as amount,
    coalesce(sum(amount) filter (where type = 'discount'), 0)::bigint as discount,
    coalesce(sum(amount) filter (where type = 'shipping'), 0)::bigint as shipping,
    coalesce(sum(amount) filter (where type = 'tax'), 0)::bigint as tax
  from order_charges group by order_id
) charges on charges.order_id = orders.id
where orders.total is distinct from lines.total + coalesce(charges.amount, 0)
  or orders.subtotal is distinct from lines.subtotal
  or orders.discount_total is distinct from lines.discount - coalesce(charges.discount, 0)
  or orders.shipping_total <> coalesce(charges.shipping, 0)
  or orders.tax_total <> coalesce(charges.tax, 0)
  or orders.unit_count is distinct from lines.units
