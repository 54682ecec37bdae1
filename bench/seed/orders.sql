-- Orders of the last three years for the tenants of the table bench_shares (tenant_id, orders, customers, products).
-- More of them lately than at first; the old ones are nearly all completed, those of the last days under way. A few
-- customers and products have most of them. Neither history nor reservations: no list reads them. Runs in the
-- transaction that emptied the tables, so that PostgreSQL need not log it.

create temporary table bench_customers on commit drop as
select tenant_id, id, address, row_number() over owned - 1 as position,
  lower(concat_ws(' ', name, company, replace(replace(email, '@', ' '), '.', ' '))) as words
from customers
window owned as (partition by tenant_id order by id);
analyze bench_customers;

create temporary table bench_products on commit drop as
select tenant_id, id, sku, title, price, row_number() over owned - 1 as position,
  lower(replace(sku, '-', ' ') || ' ' || title) as words
from products
window owned as (partition by tenant_id order by id);
analyze bench_products;

create temporary table bench_orders on commit drop as
select draft.*, customer.id as customer_id, customer.address, customer.words,
  uuidv7(placed_at - clock_timestamp()) as id,
  case
    when placed_at > current_timestamp - interval '10 days' then (array['pending', 'confirmed', 'processing', 'draft'])[1 + floor(luck ^ 2 * 4)::int]
    when luck < 0.004 then 'processing'
    when luck < 0.006 then 'pending'
    when luck < 0.06 then 'cancelled'
    else 'completed'
  end as status,
  case
    when luck < 0.3 then array['gift']
    when luck < 0.33 then array['urgent', 'phone']
    when luck < 0.331 then array['fraud-check']
    else '{}'::text[]
  end as tags
from (
  select tenant_id, n + 1000 as number, 1 + n % 5 as line_count, random() as luck, floor(random() ^ 2 * customers)::bigint as whose, products,
    date_trunc('milliseconds', current_timestamp - interval '3 years' * (1 - (n / orders::float8) ^ 0.7) - interval '1 minute') as placed_at
  from bench_shares, generate_series(1, orders) n
) draft
join bench_customers customer
  on customer.tenant_id = draft.tenant_id and customer.position = draft.whose;
analyze bench_orders;

create temporary table bench_lines on commit drop as
select picked.tenant_id, picked.order_id, picked.position, product.id as product_id, product.sku, product.title, product.words,
  product.price, picked.quantity, picked.status
from (
  select tenant_id, id as order_id, status, position, floor(random() ^ 2 * products)::bigint as which, 1 + floor(random() * 4)::int as quantity
  from bench_orders, generate_series(1, line_count) position
) picked
join bench_products product
  on product.tenant_id = picked.tenant_id and product.position = picked.which;
analyze bench_lines;

insert into order_lines
  (tenant_id, order_id, id, position, product_id, sku, title, quantity, open, allocated, shipped, delivered, cancelled,
    unit_price, discount, total)
select tenant_id, order_id, uuidv7(), position, product_id, sku, title, quantity,
  case when status = 'draft' then quantity else 0 end,
  case when status in ('pending', 'confirmed', 'processing') then quantity else 0 end,
  case when status = 'completed' then quantity else 0 end,
  case when status = 'completed' then quantity else 0 end,
  case when status = 'cancelled' then quantity else 0 end,
  price, 0, quantity * price
from bench_lines;

create temporary table bench_sums on commit drop as
select order_id, sum(quantity * price) as total, sum(quantity) as units, string_agg(words, ' ') as words
from bench_lines group by order_id;
analyze bench_sums;

insert into orders
  (tenant_id, id, number, version, status, payment_status, fulfillment_status, customer_id, currency, subtotal,
    discount_total, shipping_total, tax_total, total, paid_total, unit_count, tags, placed_at, created_at, updated_at)
select o.tenant_id, o.id, o.number, 1, o.status,
  case when o.status = 'completed' then 'paid' else 'unpaid' end,
  case when o.status = 'completed' then 'delivered' else 'unfulfilled' end,
  o.customer_id, 'USD', s.total, 0, 0, 0, s.total, case when o.status = 'completed' then s.total else 0 end, s.units,
  o.tags, o.placed_at, o.placed_at, o.placed_at
from bench_orders o join bench_sums s on s.order_id = o.id
order by o.placed_at;

insert into order_addresses (tenant_id, order_id, kind, address)
select tenant_id, id, 'shipping', address from bench_orders order by placed_at;

insert into order_tags (tenant_id, tag, placed_at, order_id)
select tenant_id, unnest(tags), placed_at, id from bench_orders order by placed_at;

insert into order_terms (tenant_id, term, order_id)
select o.tenant_id, found.term, o.id
from bench_orders o
join bench_sums s on s.order_id = o.id,
  lateral (select distinct unnest(string_to_array(concat_ws(' ', o.number, o.words, s.words, nullif(array_to_string(o.tags, ' '), '')), ' ')) as term) found;
