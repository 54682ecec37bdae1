/** The statements of the service, with the tenant said by hand instead of by row-level security. */
export const statements = {
  claim: `
    insert into idempotency_keys (tenant_id, operation, caller_id, key, request_hash, created_at)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning true`,
  customer: `
    select id, version, name, company, email, phone, external_id, address, note, sort_name, created_at, updated_at
    from customers where tenant_id = $1 and id = $2`,
  products: `
    select id, sku, title, price, currency, status from products where tenant_id = $1 and sku = any($2)`,
  levels: `
    select level.product_id, level.location_id, level.on_hand - level.reserved as available, location.priority
    from stock_levels level
    join products product on product.tenant_id = level.tenant_id and product.id = level.product_id
    join locations location on location.tenant_id = level.tenant_id and location.id = level.location_id
    where level.tenant_id = $1 and product.sku = any($2) and location.is_active
    order by level.product_id, level.location_id
    for no key update of level`,
  tenant: `
    select tenant_id, version, slug, name, currency, time_zone, locale, return_window_days, created_at, updated_at
    from tenants where tenant_id = $1`,
  order: `
    insert into orders
      (tenant_id, id, number, version, status, customer_id, currency, subtotal, discount_total, shipping_total, tax_total,
        total, unit_count, placed_at, created_at, updated_at)
    values ($1, $2, $3, 1, 'pending', $4, $5, $6, 0, 0, 0, $6, $7, $8, $8, $8)`,
  lines: `
    insert into order_lines
      (tenant_id, order_id, id, position, product_id, sku, title, quantity, allocated, unit_price, discount, total)
    select $1, $2, id, position, product_id, sku, title, quantity, quantity, unit_price, 0, total
    from unnest($3::uuid[], $4::int[], $5::uuid[], $6::text[], $7::text[], $8::bigint[], $9::bigint[], $10::bigint[])
      as line (id, position, product_id, sku, title, quantity, unit_price, total)`,
  address: `
    insert into order_addresses (tenant_id, order_id, kind, address) values ($1, $2, 'shipping', $3)
    on conflict (tenant_id, order_id, kind) do update set address = excluded.address`,
  terms: `
    insert into order_terms (tenant_id, term, order_id) select $1, unnest($2::text[]), $3`,
  take: `
    update stock_levels level set reserved = level.reserved + taken.quantity, updated_at = $5
    from (
      select product_id, location_id, sum(quantity)::bigint as quantity
      from unnest($2::uuid[], $3::uuid[], $4::bigint[]) as taken (product_id, location_id, quantity)
      group by product_id, location_id
    ) taken
    where level.tenant_id = $1 and level.product_id = taken.product_id and level.location_id = taken.location_id`,
  reserve: `
    insert into reservations (tenant_id, id, order_id, line_id, product_id, location_id, quantity, created_at)
    select $1, id, $2, line_id, product_id, location_id, quantity, $8
    from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::bigint[])
      as taken (id, line_id, product_id, location_id, quantity)`,
  history: `
    insert into order_history (tenant_id, order_id, id, version, type, actor_type, actor_id, actor_name, changes, at)
    values ($1, $2, $3, 1, 'placed', 'apiKey', $4, 'First key', $5, $6)`,
  announce: `
    insert into outbox (tenant_id, id, type, payload, at) values ($1, $2, 'order.placed', $3, $4)`,
  answer: `
    update idempotency_keys set status = 201, etag = '"1"', answer = $5
    where tenant_id = $1 and operation = $2 and caller_id = $3 and key = $4`,
};
