-- The key's row is inserted by the transaction of its effect, so that both happen or neither.
create table idempotency_keys (
  tenant_id uuid not null,
  operation text not null,
  caller_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  etag text,
  -- The answer's bytes; sealed (AES-256-GCM) where the operation answers a secret.
  answer bytea,
  created_at timestamptz not null,
  primary key (tenant_id, operation, caller_id, key)
);
create index idempotency_keys_by_age on idempotency_keys (tenant_id, created_at);
select make_tenant_scoped('idempotency_keys', 'select, insert, update, delete');

-- Everything that is announced, written by the transaction of the change. A relay reads by (xid, id) below the
-- snapshot horizon: a sequence would skip what commits late.
create table outbox (
  tenant_id uuid not null,
  id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  type text not null,
  payload jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, id)
);
create index outbox_by_transaction on outbox (xid, id);
select make_tenant_scoped('outbox', 'select, insert');
select open_to_system('outbox', 'select');

-- Numbers for people, taken in leased blocks so that no order's transaction waits for another's.
create table number_leases (
  tenant_id uuid not null,
  series text not null,
  next bigint not null,
  primary key (tenant_id, series)
);
select make_tenant_scoped('number_leases');
