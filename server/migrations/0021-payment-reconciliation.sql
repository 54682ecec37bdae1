-- Until when it is known what a gateway has told, heard or not: from there the reconciler asks on.
create table payment_catch_ups (
  tenant_id uuid not null,
  provider text not null check (provider in ('sandbox', 'stripe')),
  told_until timestamptz not null,
  primary key (tenant_id, provider)
);
select make_tenant_scoped('payment_catch_ups');

-- When the gateway was last asked for a payment of which it has told nothing for a while.
alter table payments add column looked_at timestamptz;

create index payments_by_provider on payments (tenant_id, provider, id) where provider <> 'manual';
create index payment_entries_by_time on payment_entries (tenant_id, type, at, payment_id);
create index payment_differences_of_provider on payment_differences (tenant_id, provider, field, id);
