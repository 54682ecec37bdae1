-- What one location has to pick, pack and send of an order.
create table fulfilment_orders (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  order_id uuid not null,
  location_id uuid not null,
  -- Derived from the lines, but that nothing else says what was cancelled.
  status text not null check (status in ('open', 'in_progress', 'packed', 'shipped', 'cancelled')),
  cancel_reason text,
  -- Where its units are since it was merged.
  merged_into_id uuid,
  -- Since when the units wait: the place in the queue, which parts that are split off or moved keep.
  queued_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, order_id) references orders,
  foreign key (tenant_id, location_id) references locations,
  foreign key (tenant_id, merged_into_id) references fulfilment_orders,
  constraint fulfilment_orders_merged_are_cancelled check (merged_into_id is null or status = 'cancelled')
);
-- One index a filter, each in the order of the queue.
create index fulfilment_orders_by_age on fulfilment_orders (tenant_id, queued_at, id);
create index fulfilment_orders_by_status on fulfilment_orders (tenant_id, status, queued_at, id);
create index fulfilment_orders_at_location on fulfilment_orders (tenant_id, location_id, status, queued_at, id);
create index fulfilment_orders_of_order on fulfilment_orders (tenant_id, order_id, queued_at, id);

-- A cancelled one keeps what it had, for the person who puts it back on the shelf.
create table fulfilment_order_lines (
  tenant_id uuid not null,
  fulfilment_order_id uuid not null,
  order_id uuid not null,
  line_id uuid not null,
  quantity bigint not null check (quantity > 0),
  picked bigint not null default 0,
  packed bigint not null default 0,
  shipped bigint not null default 0,
  primary key (tenant_id, fulfilment_order_id, line_id),
  foreign key (tenant_id, fulfilment_order_id) references fulfilment_orders,
  -- An edited order writes its new lines last.
  foreign key (tenant_id, order_id, line_id) references order_lines deferrable initially deferred,
  constraint fulfilment_order_lines_in_turn check (0 <= shipped and shipped <= packed and packed <= picked and picked <= quantity)
);
create index fulfilment_order_lines_of_line on fulfilment_order_lines (tenant_id, order_id, line_id);

-- A shipment says which fulfilment order its units are of. One that takes from several has a row for each; what left
-- before there were fulfilment orders has none.
alter table shipments
  add column version integer not null default 1,
  add column updated_at timestamptz,
  add column location_id uuid,
  add column fulfilment_order_id uuid,
  add foreign key (tenant_id, location_id) references locations,
  add foreign key (tenant_id, fulfilment_order_id) references fulfilment_orders;
alter table shipment_lines
  add column position integer,
  add column fulfilment_order_id uuid,
  add foreign key (tenant_id, fulfilment_order_id, line_id) references fulfilment_order_lines;

-- The owner is no tenant: while what is there is brought along, row-level security does not hide it.
alter table orders no force row level security;
alter table reservations no force row level security;
alter table shipments no force row level security;
alter table shipment_lines no force row level security;

update shipments set updated_at = coalesce(delivered_at, created_at);
alter table shipments alter column updated_at set not null;

update shipment_lines line set position = placed.position
from (
  select tenant_id, shipment_id, line_id, row_number() over (partition by tenant_id, shipment_id order by line_id) as position
  from shipment_lines
) placed
where placed.tenant_id = line.tenant_id and placed.shipment_id = line.shipment_id and placed.line_id = line.line_id;
alter table shipment_lines
  alter column position set not null,
  drop constraint shipment_lines_pkey,
  add primary key (tenant_id, shipment_id, position);
create index shipment_lines_of_fulfilment_order on shipment_lines (tenant_id, fulfilment_order_id, line_id)
  where fulfilment_order_id is not null;

-- Orders that are under way get theirs, from what they hold.
with waiting as (
  select held.tenant_id, held.order_id, held.location_id, orders.placed_at, orders.updated_at, gen_random_uuid() as id
  from reservations held join orders on orders.tenant_id = held.tenant_id and orders.id = held.order_id
  where held.status = 'active' and orders.status in ('confirmed', 'processing')
  group by held.tenant_id, held.order_id, held.location_id, orders.placed_at, orders.updated_at
),
made as (
  insert into fulfilment_orders (tenant_id, id, order_id, location_id, status, queued_at, created_at, updated_at)
  select tenant_id, id, order_id, location_id, 'open', placed_at, updated_at, updated_at from waiting
)
insert into fulfilment_order_lines (tenant_id, fulfilment_order_id, order_id, line_id, quantity)
select waiting.tenant_id, waiting.id, waiting.order_id, held.line_id, sum(held.quantity)
from waiting
join reservations held on held.tenant_id = waiting.tenant_id and held.order_id = waiting.order_id
  and held.location_id = waiting.location_id and held.status = 'active'
group by waiting.tenant_id, waiting.id, waiting.order_id, held.line_id;
set constraints all immediate;

alter table orders force row level security;
alter table reservations force row level security;
alter table shipments force row level security;
alter table shipment_lines force row level security;
select make_tenant_scoped('fulfilment_orders');
select make_tenant_scoped('fulfilment_order_lines', 'select, insert, update, delete');
