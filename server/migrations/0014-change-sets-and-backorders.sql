-- Edits of a placed order that wait to be applied, as they were written.
create table change_sets (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  order_id uuid not null,
  -- The order's version when the edits were written, and the one that they made.
  order_version integer not null,
  applied_version integer,
  status text not null default 'open' check (status in ('open', 'applied', 'discarded')),
  edits jsonb not null,
  reason text not null,
  actor_type text not null,
  actor_id uuid,
  actor_name text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  closed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, order_id) references orders,
  constraint change_sets_close_once check ((status = 'open') = (closed_at is null)),
  constraint change_sets_applied_made_a_version check ((status = 'applied') = (applied_version is not null))
);
-- Two people who edit one order at once would not see what the other does.
create unique index change_sets_open_key on change_sets (tenant_id, order_id) where status = 'open';
create index change_sets_of_order on change_sets (tenant_id, order_id, id);
select make_tenant_scoped('change_sets');

-- An edited order reserves stock for new lines before it writes them.
alter table reservations
  alter constraint reservations_tenant_id_order_id_line_id_fkey deferrable initially deferred;
