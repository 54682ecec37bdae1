-- Customers, products and their stock for one tenant: bench.tenant, with bench.customers and bench.products of them.
-- Names are put together from syllables, so that there are some thousand words, a few of them common.
create temporary table names on commit drop as
select array['anna', 'maria', 'peter', 'paul', 'laura', 'jan', 'sofia', 'lucas', 'emma', 'noah', 'mia', 'leon', 'ida', 'omar',
    'lena', 'hugo', 'clara', 'ivan', 'nina', 'marco', 'alma', 'oscar', 'rosa', 'felix', 'vera', 'simon', 'ines', 'tom',
    'greta', 'pablo', 'amira', 'joan', 'lily', 'victor', 'edith', 'ahmed', 'tara', 'bruno', 'zoe', 'karl'] as firsts,
  array['an', 'ber', 'car', 'dal', 'ei', 'fos', 'gar', 'hol', 'il', 'jan', 'kel', 'lam', 'mor', 'nor', 'ol', 'par', 'quin',
    'ros', 'sal', 'tor', 'ul', 'vas', 'wel', 'yor', 'zim', 'bran', 'chris', 'dono', 'fal', 'grim', 'hart', 'kor', 'lind', 'mar',
    'nel', 'pet', 'rich', 'stein', 'thor', 'whit'] as heads,
  array['ders', 'gman', 'son', 'ley', 'berg', 'ton', 'mann', 'ville', 'smith', 'field', 'worth', 'ski', 'ova', 'elli', 'ez', 'ard',
    'stone', 'wood', 'feld', 'haus', 'ick', 'well', 'ler', 'quist', 'by'] as tails,
  array['trading', 'foods', 'imports', 'market', 'stores', 'supplies'] as trades,
  array['chai', 'coffee', 'cocoa', 'honey', 'olives', 'pasta', 'rice', 'beans', 'cheese', 'salmon', 'tofu', 'ginger', 'pepper',
    'sugar', 'flour', 'butter', 'syrup', 'mustard', 'vinegar', 'crackers', 'cookies', 'almonds', 'walnuts', 'dates', 'figs',
    'apricots', 'lentils', 'oats', 'barley', 'noodles', 'sauce', 'jam', 'juice', 'wine', 'beer', 'cider', 'water', 'soap',
    'candles', 'napkins'] as nouns,
  array['green', 'black', 'roasted', 'organic', 'smoked', 'dried', 'fresh', 'wild', 'golden', 'sweet', 'spicy', 'salted', 'dark',
    'white', 'red', 'fine', 'whole', 'ground', 'pickled', 'candied'] as kinds;

insert into customers (tenant_id, id, name, company, email, address, sort_name, created_at, updated_at)
select current_setting('bench.tenant')::uuid, uuidv7(), initcap(first || ' ' || last),
  case when n % 5 < 2 then initcap(last || ' ' || trade) end,
  first || '.' || last || '.' || n || '@' || trade || '.example',
  jsonb_build_object('name', initcap(first || ' ' || last), 'line1', n % 300 || ' Harbour Street', 'line2', null, 'city',
    initcap(last || 'ville'), 'region', null, 'postalCode', (10000 + n % 80000)::text, 'country', 'US', 'phone', null),
  last, current_timestamp, current_timestamp
from names, generate_series(1, current_setting('bench.customers')::int) n,
  lateral (select names.firsts[1 + n * 7 % 40] as first, names.heads[1 + n / 3 % 40] || names.tails[1 + n / 11 % 25] as last,
    names.trades[1 + n % 6] as trade) person;

insert into products (tenant_id, id, sku, title, price, currency, created_at, updated_at)
select current_setting('bench.tenant')::uuid, uuidv7(), upper(noun) || '-' || lpad(n::text, 4, '0'), initcap(kind || ' ' || noun),
  199 + n * 37 % 5000, 'USD', current_timestamp, current_timestamp
from names, generate_series(1, current_setting('bench.products')::int) n,
  lateral (select names.nouns[1 + n % 40] as noun, names.kinds[1 + n / 40 % 20] as kind) thing;

insert into stock_levels (tenant_id, product_id, location_id, on_hand, updated_at)
select product.tenant_id, product.id, location.id, 1000000000, current_timestamp
from products product join locations location using (tenant_id)
where product.tenant_id = current_setting('bench.tenant')::uuid;
