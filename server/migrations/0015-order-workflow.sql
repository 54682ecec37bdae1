-- The tenant's own way of working: labels under a status, holds with their story, and what happens by itself.
create table sub_statuses (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  status text not null check (status in ('draft', 'pending', 'confirmed', 'processing', 'completed', 'cancelled')),
  label text not null,
  color text not null check (color in ('gray', 'blue', 'green', 'yellow', 'orange', 'red', 'purple', 'pink')),
  position integer not null check (position >= 0),
  is_active boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  constraint sub_statuses_label_key unique (tenant_id, status, label),
  -- For orders to refer to.
  unique (tenant_id, id, status)
);
create index sub_statuses_in_order on sub_statuses (tenant_id, position, id);
select make_tenant_scoped('sub_statuses');

alter table orders
  -- Until when the money is sure to be had, of an order that was authorised and not yet captured.
  add column authorization_expires_at timestamptz,
  -- An order can only have a label of the status that it is in.
  add foreign key (tenant_id, sub_status_id, status) references sub_statuses (tenant_id, id, status);
create index orders_by_sub_status on orders (tenant_id, sub_status_id, placed_at, id) where sub_status_id is not null;
create index orders_by_authorization on orders (tenant_id, authorization_expires_at, id)
  where authorization_expires_at is not null;

alter table order_holds
  -- Which authorisation a rule placed it for: once for each, however often it is released.
  add column authorization_expires_at timestamptz;

-- What the tenant changed of a rule; a rule without a row is as the service has it.
create table automation_rules (
  tenant_id uuid not null,
  name text not null,
  version integer not null default 1,
  is_enabled boolean not null,
  parameters jsonb not null default '{}',
  updated_at timestamptz,
  primary key (tenant_id, name)
);
select make_tenant_scoped('automation_rules');
