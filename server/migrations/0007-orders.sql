create table orders (
  tenant_id uuid not null,
  id uuid not null,
  number bigint not null,
  version integer not null default 1,
  status text not null check (status in ('draft', 'pending', 'confirmed', 'processing', 'completed', 'cancelled')),
  payment_status text not null default 'unpaid'
    check (payment_status in ('unpaid', 'authorized', 'partially_paid', 'paid', 'partially_refunded', 'refunded', 'voided', 'failed')),
  fulfillment_status text not null default 'unfulfilled'
    check (fulfillment_status in ('unfulfilled', 'partially_fulfilled', 'fulfilled', 'partially_shipped', 'shipped',
      'partially_delivered', 'delivered', 'partially_returned', 'returned')),
  customer_id uuid not null,
  currency text not null,
  subtotal bigint not null check (subtotal >= 0),
  discount_total bigint not null check (discount_total >= 0),
  shipping_total bigint not null check (shipping_total >= 0),
  tax_total bigint not null check (tax_total >= 0),
  total bigint not null check (total >= 0),
  paid_total bigint not null default 0 check (paid_total >= 0 and paid_total <= total),
  unit_count bigint not null check (unit_count > 0),
  shipping_method_id uuid,
  external_id text,
  note text,
  tags text[] not null default '{}',
  assignee_id uuid,
  cancel_reason text,
  placed_at timestamptz not null,
  due_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers,
  foreign key (tenant_id, shipping_method_id) references shipping_methods,
  foreign key (tenant_id, assignee_id) references members
);
create unique index orders_number_key on orders (tenant_id, number);
create unique index orders_external_id_key on orders (tenant_id, external_id) where external_id is not null;
-- One index a filter, each in the order in which the list is read.
create index orders_by_date on orders (tenant_id, placed_at, id);
create index orders_by_status on orders (tenant_id, status, placed_at, id);
create index orders_by_payment_status on orders (tenant_id, payment_status, placed_at, id);
create index orders_by_fulfillment_status on orders (tenant_id, fulfillment_status, placed_at, id);
create index orders_by_customer on orders (tenant_id, customer_id, placed_at, id);
create index orders_by_assignee on orders (tenant_id, assignee_id, placed_at, id) where assignee_id is not null;
create index orders_by_total on orders (tenant_id, total, id);
create index orders_by_change on orders (tenant_id, updated_at, id);
select make_tenant_scoped('orders');

-- Tags and terms are tables: operators on arrays and LIKE find no index under row-level security.
create table order_tags (
  tenant_id uuid not null,
  tag text collate "C" not null,
  placed_at timestamptz not null,
  order_id uuid not null,
  primary key (tenant_id, tag, placed_at, order_id),
  foreign key (tenant_id, order_id) references orders
);
create index order_tags_of_order on order_tags (tenant_id, order_id);
select make_tenant_scoped('order_tags', 'select, insert, delete');

create table order_terms (
  tenant_id uuid not null,
  term text collate "C" not null,
  order_id uuid not null,
  primary key (tenant_id, term, order_id),
  foreign key (tenant_id, order_id) references orders
);
create index order_terms_of_order on order_terms (tenant_id, order_id);
select make_tenant_scoped('order_terms', 'select, insert, delete');

create table order_lines (
  tenant_id uuid not null,
  order_id uuid not null,
  id uuid not null,
  position integer not null,
  product_id uuid not null,
  sku text not null,
  title text not null,
  quantity bigint not null check (quantity > 0),
  open bigint not null default 0 check (open >= 0),
  allocated bigint not null default 0 check (allocated >= 0),
  shipped bigint not null default 0 check (shipped >= 0),
  delivered bigint not null default 0 check (delivered >= 0 and delivered <= shipped),
  cancelled bigint not null default 0 check (cancelled >= 0),
  unit_price bigint not null check (unit_price >= 0),
  discount bigint not null check (discount >= 0),
  total bigint not null,
  primary key (tenant_id, order_id, id),
  foreign key (tenant_id, order_id) references orders,
  foreign key (tenant_id, product_id) references products,
  constraint order_lines_units_add_up check (quantity = open + allocated + shipped + cancelled),
  constraint order_lines_money_adds_up check (total = quantity * unit_price - discount and total >= 0)
);
select make_tenant_scoped('order_lines');

create table order_charges (
  tenant_id uuid not null,
  order_id uuid not null,
  id uuid not null,
  type text not null check (type in ('shipping', 'tax', 'fee', 'discount')),
  label text not null,
  amount bigint not null,
  primary key (tenant_id, order_id, id),
  foreign key (tenant_id, order_id) references orders
);
select make_tenant_scoped('order_charges');

-- Personal data of an order lives here and in the customer's row, nowhere else.
create table order_addresses (
  tenant_id uuid not null,
  order_id uuid not null,
  kind text not null check (kind in ('shipping', 'billing')),
  address jsonb not null,
  primary key (tenant_id, order_id, kind),
  foreign key (tenant_id, order_id) references orders
);
select make_tenant_scoped('order_addresses', 'select, insert, update, delete');

create table order_history (
  tenant_id uuid not null,
  order_id uuid not null,
  id uuid not null,
  version integer not null,
  type text not null,
  actor_type text not null,
  actor_id uuid,
  actor_name text not null,
  changes jsonb not null,
  reason text,
  at timestamptz not null,
  primary key (tenant_id, order_id, id),
  unique (tenant_id, order_id, version),
  foreign key (tenant_id, order_id) references orders
);
select make_tenant_scoped('order_history', 'select, insert');

create table reservations (
  tenant_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  line_id uuid not null,
  product_id uuid not null,
  location_id uuid not null,
  quantity bigint not null check (quantity >= 0),
  status text not null default 'active' check (status in ('active', 'committed', 'released', 'expired')),
  expires_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, order_id, line_id) references order_lines,
  foreign key (tenant_id, product_id, location_id) references stock_levels,
  constraint reservations_end_once check ((status = 'active') = (quantity > 0))
);
create index reservations_of_order on reservations (tenant_id, order_id, id);
create index reservations_of_product on reservations (tenant_id, product_id, id);
select make_tenant_scoped('reservations');
