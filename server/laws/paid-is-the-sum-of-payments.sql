-- What an order says is paid is the sum of its payments, in its currency, and the status follows from it.
select orders.id as order_id, orders.paid_total, orders.payment_status, coalesce(received.amount, 0) as received
from orders
left join (
  select payments.order_id, sum(payments.amount)::bigint as amount, array_agg(distinct payments.currency) as currencies
  from payments group by payments.order_id
) received on received.order_id = orders.id
where orders.paid_total <> coalesce(received.amount, 0)
  or received.currencies <> array[orders.currency]
  or (orders.payment_status = 'unpaid') <> (orders.paid_total = 0)
  or (orders.payment_status = 'paid') <> (orders.paid_total > 0 and orders.paid_total = orders.total)
