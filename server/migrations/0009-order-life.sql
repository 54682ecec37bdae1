-- What the whole life of an order keeps of it: units that wait, are packed or come back; money that is owed back; holds,
-- expiry, and enough of its history to see it as it was.
alter table orders
  drop constraint orders_check,
  add column refunded_total bigint not null default 0 check (refunded_total >= 0),
  add column refund_pending_total bigint not null default 0 check (refund_pending_total >= 0),
  add column credit_total bigint not null default 0 check (credit_total >= 0),
  add column prices_include_tax boolean not null default false,
  add column hold_count integer not null default 0 check (hold_count >= 0),
  add column sub_status_id uuid,
  add column reserve_until timestamptz,
  add column delivered_at timestamptz,
  add column exchange_of_id uuid,
  add constraint orders_paid check (paid_total >= 0 and refunded_total + refund_pending_total <= paid_total),
  add foreign key (tenant_id, exchange_of_id) references orders;
-- What the sweeps look for.
create index orders_by_expiry on orders (tenant_id, reserve_until, id)
  where reserve_until is not null and status in ('draft', 'pending');
create index orders_by_delivery on orders (tenant_id, delivered_at, id)
  where delivered_at is not null and status = 'processing';
create index orders_on_hold on orders (tenant_id, placed_at, id) where hold_count > 0;

alter table order_lines
  drop constraint order_lines_quantity_check,
  drop constraint order_lines_units_add_up,
  add column backordered bigint not null default 0 check (backordered >= 0),
  add column packed bigint not null default 0 check (packed >= 0),
  add column returned bigint not null default 0 check (returned >= 0),
  add column tax bigint not null default 0 check (tax >= 0),
  add column tax_category text not null default 'standard',
  -- A line that was taken off keeps its row, without units: what was reserved for it refers to it.
  add constraint order_lines_quantity_check check (quantity >= 0),
  add constraint order_lines_units_add_up check (quantity = open + allocated + backordered + shipped + cancelled),
  add constraint order_lines_packed_is_allocated check (packed <= allocated),
  add constraint order_lines_returned_was_delivered check (returned <= delivered);
create index order_lines_backordered on order_lines (tenant_id, product_id, order_id) where backordered > 0;

alter table order_charges
  drop constraint order_charges_type_check,
  -- Parts per million, of a tax: 190000 is 19 %.
  add column rate integer check (rate >= 0),
  -- A tax that is inside the prices is told and does not add to the total.
  add column included boolean not null default false check (not included or type = 'tax'),
  add column return_id uuid,
  add constraint order_charges_type_check check (type in ('shipping', 'tax', 'fee', 'discount', 'credit')),
  add constraint order_charges_sign check (case when type in ('discount', 'credit') then amount <= 0 else amount >= 0 end);
grant delete on order_charges to waybill_app;

-- Why a line or the whole order costs less: a percentage (parts per million) or an amount, and what it came to.
create table order_discounts (
  tenant_id uuid not null,
  order_id uuid not null,
  id uuid not null,
  line_id uuid,
  label text not null,
  percentage integer check (percentage between 0 and 1000000),
  fixed bigint check (fixed >= 0),
  amount bigint not null check (amount >= 0),
  primary key (tenant_id, order_id, id),
  foreign key (tenant_id, order_id) references orders,
  foreign key (tenant_id, order_id, line_id) references order_lines,
  constraint order_discounts_one_basis check ((percentage is null) <> (fixed is null))
);
select make_tenant_scoped('order_discounts', 'select, insert, update, delete');

alter table order_history
  -- Who or what let it happen: a person, a program with a key, a rule, a webhook, an import.
  add column cause_type text not null default 'person',
  add column cause_name text,
  add column note text,
  -- What the change replaced, personal data aside: applied backwards, it gives the order as it was. Null in what was
  -- written before versions were kept.
  add column undo jsonb;

-- The same for addresses and notes: apart, so that a person can be erased from it.
create table order_personal_changes (
  tenant_id uuid not null,
  order_id uuid not null,
  version integer not null,
  undo jsonb not null,
  primary key (tenant_id, order_id, version),
  foreign key (tenant_id, order_id) references orders
);
select make_tenant_scoped('order_personal_changes', 'select, insert, delete');

create table order_holds (
  tenant_id uuid not null,
  order_id uuid not null,
  id uuid not null,
  reason text not null,
  placed_by_type text not null,
  placed_by_id uuid,
  placed_by_name text not null,
  placed_at timestamptz not null,
  released_by_type text,
  released_by_id uuid,
  released_by_name text,
  released_at timestamptz,
  release_note text,
  primary key (tenant_id, order_id, id),
  foreign key (tenant_id, order_id) references orders,
  constraint order_holds_release check ((released_at is null) = (released_by_type is null))
);
select make_tenant_scoped('order_holds');
