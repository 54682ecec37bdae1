create table products (
  tenant_id uuid not null references tenants,
  id uuid not null,
  version integer not null default 1,
  sku text collate "C" not null,
  title text not null,
  description text,
  category text,
  barcode text,
  price bigint not null check (price >= 0),
  currency text not null,
  weight_grams integer check (weight_grams >= 0),
  status text not null default 'active' check (status in ('active', 'archived')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index products_sku_key on products (tenant_id, sku);
select make_tenant_scoped('products');

create table product_terms (
  tenant_id uuid not null,
  term text collate "C" not null,
  product_id uuid not null,
  primary key (tenant_id, term, product_id),
  foreign key (tenant_id, product_id) references products
);
create index product_terms_of_product on product_terms (tenant_id, product_id);
select make_tenant_scoped('product_terms', 'select, insert, delete');

create table locations (
  tenant_id uuid not null references tenants,
  id uuid not null,
  version integer not null default 1,
  code text not null,
  name text not null,
  address jsonb,
  -- Stock is taken from the lowest number first.
  priority integer not null,
  is_active boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index locations_code_key on locations (tenant_id, code);
create index locations_by_priority on locations (tenant_id, priority, id);
select make_tenant_scoped('locations');

create table stock_levels (
  tenant_id uuid not null,
  product_id uuid not null,
  location_id uuid not null,
  on_hand bigint not null,
  reserved bigint not null default 0,
  updated_at timestamptz not null,
  primary key (tenant_id, product_id, location_id),
  foreign key (tenant_id, product_id) references products,
  foreign key (tenant_id, location_id) references locations,
  constraint stock_levels_never_oversold check (reserved >= 0 and reserved <= on_hand)
);
create index stock_levels_at_location on stock_levels (tenant_id, location_id);
select make_tenant_scoped('stock_levels');

-- The ledger: what is on hand is the sum of its movements. Append only.
create table stock_movements (
  tenant_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  location_id uuid not null,
  type text not null check (type in ('opening', 'received', 'correction', 'damaged', 'lost', 'found', 'shipped')),
  quantity bigint not null check (quantity <> 0),
  on_hand_after bigint not null,
  order_id uuid,
  actor_type text not null,
  actor_id uuid,
  actor_name text not null,
  note text,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, product_id, location_id) references stock_levels
);
create index stock_movements_of_product on stock_movements (tenant_id, product_id, id);
select make_tenant_scoped('stock_movements', 'select, insert');
