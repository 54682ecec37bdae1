-- Goods that come back: what was asked for, what arrived, where it went, and what was credited for it.
create table returns (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  order_id uuid not null,
  -- The how-manieth return of its order: for people it is numbered after the order.
  position integer not null check (position > 0),
  status text not null check (status in ('requested', 'approved', 'declined', 'received', 'closed', 'cancelled')),
  reason text,
  note text,
  decline_reason text,
  actor_type text not null,
  actor_id uuid,
  actor_name text not null,
  created_at timestamptz not null,
  decided_at timestamptz,
  closed_at timestamptz,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, order_id, position),
  foreign key (tenant_id, order_id) references orders
);
create index returns_of_order on returns (tenant_id, order_id, id);
create index returns_by_status on returns (tenant_id, status, id);
select make_tenant_scoped('returns');

create table return_lines (
  tenant_id uuid not null,
  return_id uuid not null,
  order_id uuid not null,
  line_id uuid not null,
  position integer not null,
  reason text,
  quantity bigint not null check (quantity > 0),
  -- Units that are no longer expected.
  cancelled bigint not null default 0 check (cancelled >= 0),
  received bigint not null default 0 check (received >= 0),
  restocked bigint not null default 0 check (restocked >= 0),
  damaged bigint not null default 0 check (damaged >= 0),
  discarded bigint not null default 0 check (discarded >= 0),
  -- Units whose money is settled, and what was given back for them.
  credited bigint not null default 0 check (credited >= 0),
  credited_amount bigint not null default 0 check (credited_amount >= 0),
  primary key (tenant_id, return_id, line_id),
  foreign key (tenant_id, return_id) references returns,
  foreign key (tenant_id, order_id, line_id) references order_lines,
  constraint return_lines_received_went_somewhere check (received = restocked + damaged + discarded),
  constraint return_lines_received_was_asked_for check (received + cancelled <= quantity),
  constraint return_lines_credited_was_received check (credited <= received)
);
create index return_lines_of_line on return_lines (tenant_id, order_id, line_id);
select make_tenant_scoped('return_lines');

-- The ledger of what arrived, one row for each delivery's line: append only.
create table return_receipts (
  tenant_id uuid not null,
  id uuid not null,
  return_id uuid not null,
  line_id uuid not null,
  quantity bigint not null check (quantity > 0),
  disposition text not null check (disposition in ('restock', 'damage', 'discard')),
  location_id uuid not null,
  actor_type text not null,
  actor_id uuid,
  actor_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, return_id, line_id) references return_lines,
  foreign key (tenant_id, location_id) references locations
);
create index return_receipts_of_return on return_receipts (tenant_id, return_id, id);
select make_tenant_scoped('return_receipts', 'select, insert');

-- Orders that were sent instead, and how much of the credit paid for them.
create table return_exchanges (
  tenant_id uuid not null,
  return_id uuid not null,
  order_id uuid not null,
  carried bigint not null check (carried >= 0),
  created_at timestamptz not null,
  primary key (tenant_id, return_id, order_id),
  unique (tenant_id, order_id),
  foreign key (tenant_id, return_id) references returns,
  foreign key (tenant_id, order_id) references orders
);
select make_tenant_scoped('return_exchanges', 'select, insert');

alter table order_charges add foreign key (tenant_id, return_id) references returns;

-- Which lines a credit is for: what has been given back for a line is not given back again.
create table credit_lines (
  tenant_id uuid not null,
  order_id uuid not null,
  charge_id uuid not null,
  line_id uuid not null,
  amount bigint not null check (amount > 0),
  primary key (tenant_id, order_id, charge_id, line_id),
  -- The order writes its charges last.
  foreign key (tenant_id, order_id, charge_id) references order_charges deferrable initially deferred,
  foreign key (tenant_id, order_id, line_id) references order_lines
);
select make_tenant_scoped('credit_lines', 'select, insert');

-- Money that goes back, one row each: append only but for its settlement.
create table refunds (
  tenant_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  status text not null check (status in ('pending', 'settled')),
  amount bigint not null check (amount > 0),
  currency text not null,
  reason_type text not null check (reason_type in ('overpaid', 'cancellation', 'return', 'goodwill', 'exchange')),
  reason text,
  method text check (method in ('bank_transfer', 'cash', 'external', 'exchange')),
  reference text,
  return_id uuid,
  actor_type text not null,
  actor_id uuid,
  actor_name text not null,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, order_id) references orders,
  foreign key (tenant_id, return_id) references returns,
  constraint refunds_settlement check (
    (status = 'settled') = (method is not null) and (status = 'settled') = (settled_at is not null))
);
create index refunds_of_order on refunds (tenant_id, order_id, id);
select make_tenant_scoped('refunds', 'select, insert');
grant update (status, method, reference, settled_at) on refunds to waybill_app;

-- Credit of another order that paid for this one.
alter table payments
  drop constraint payments_method_check,
  add constraint payments_method_check check (method in ('bank_transfer', 'cash', 'external', 'exchange'));
