-- Stock in all its states: on hand, reserved, damaged and on its way, at each location, and where it came from.
alter table tenants
  -- How orders take stock from several locations.
  add column allocation_rule text not null default 'priority'
    check (allocation_rule in ('priority', 'most_stock', 'fewest_splits'));

alter table products
  -- Whether orders may have more of it than there is.
  add column allow_backorder boolean not null default false,
  -- Fewer available than this is low; null is never low.
  add column low_stock_level bigint check (low_stock_level > 0);
create index products_watched on products (tenant_id, sku) where low_stock_level is not null;

alter table stock_levels
  -- At the location, and not to be sold.
  add column damaged bigint not null default 0 check (damaged >= 0),
  -- On its way to the location.
  add column incoming bigint not null default 0 check (incoming >= 0);

-- Stock on its way from one location to another, or from a supplier (no location of ours) to one.
create table stock_transfers (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  status text not null check (status in ('requested', 'in_transit', 'received', 'cancelled')),
  from_location_id uuid,
  to_location_id uuid not null,
  reference text,
  note text,
  expected_at timestamptz,
  shipped_at timestamptz,
  -- When the last of it was received or cancelled.
  closed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, from_location_id) references locations,
  foreign key (tenant_id, to_location_id) references locations,
  constraint stock_transfers_lead_elsewhere check (from_location_id <> to_location_id),
  constraint stock_transfers_close_once check ((closed_at is not null) = (status in ('received', 'cancelled')))
);
create index stock_transfers_by_status on stock_transfers (tenant_id, status, id);
create index stock_transfers_to on stock_transfers (tenant_id, to_location_id, id);
create index stock_transfers_from on stock_transfers (tenant_id, from_location_id, id) where from_location_id is not null;
select make_tenant_scoped('stock_transfers');

create table stock_transfer_lines (
  tenant_id uuid not null,
  transfer_id uuid not null,
  product_id uuid not null,
  position integer not null,
  quantity bigint not null check (quantity > 0),
  -- Neither received nor cancelled yet.
  open bigint not null check (open >= 0),
  received bigint not null default 0,
  -- Of what was received.
  damaged bigint not null default 0 check (damaged between 0 and received),
  cancelled bigint not null default 0 check (cancelled >= 0),
  primary key (tenant_id, transfer_id, product_id),
  foreign key (tenant_id, transfer_id) references stock_transfers,
  foreign key (tenant_id, product_id) references products,
  constraint stock_transfer_lines_add_up check (quantity = open + received + cancelled)
);
create index stock_transfer_lines_of_product on stock_transfer_lines (tenant_id, product_id) where open > 0;
select make_tenant_scoped('stock_transfer_lines');

alter table stock_movements
  drop constraint stock_movements_type_check,
  drop constraint stock_movements_quantity_check,
  -- What the movement did to the damaged bucket, as `quantity` says what it did to what is on hand.
  add column damaged_quantity bigint not null default 0,
  -- Units that it threw away.
  add column discarded_quantity bigint not null default 0 check (discarded_quantity >= 0),
  add column transfer_id uuid,
  add constraint stock_movements_type_check check (type in ('opening', 'received', 'correction', 'damaged', 'discarded',
    'lost', 'found', 'counted', 'imported', 'transferred_out', 'transferred_in', 'shipped', 'returned')),
  add constraint stock_movements_move_something check (quantity <> 0 or damaged_quantity <> 0 or discarded_quantity <> 0),
  add foreign key (tenant_id, transfer_id) references stock_transfers;
create index stock_movements_of_order on stock_movements (tenant_id, order_id) where order_id is not null;
create index stock_movements_of_transfer on stock_movements (tenant_id, transfer_id) where transfer_id is not null;
