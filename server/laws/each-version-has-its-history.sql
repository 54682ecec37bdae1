-- Every version of an order has one entry in its history.
select orders.id as order_id, orders.version, count(entry.id) as entries, max(entry.version) as last_version
from orders
left join order_history entry on entry.order_id = orders.id
group by orders.id, orders.version
having count(entry.id) <> orders.version or max(entry.version) is distinct from orders.version
