export const schemaVersion = 1;

/** Times are milliseconds since 1970, amounts minor units. `seq` is the order in which things happened. */
export const schema = `
create table if not exists accounts (
  account text primary key,
  settlement_ms integer,
  refund_ms integer,
  authorization_ms integer,
  webhooks_paused integer not null default 0
) strict;

create table if not exists payments (
  seq integer primary key,
  id text not null unique,
  page_id text not null unique,
  account text not null,
  merchant_reference text not null,
  order_reference text not null,
  amount integer not null check (amount > 0),
  currency text not null,
  capture text not null check (capture in ('automatic', 'manual')),
  description text not null,
  return_url text not null,
  webhook_url text not null,
  created_at integer not null,
  expires_at integer not null,
  page_status text not null default 'open' check (page_status in ('open', 'complete', 'expired', 'closed')),
  closed text check (closed in ('captured', 'voided', 'expired')),
  authorization_expires_at integer
) strict;
create index if not exists payments_by_time on payments (account, created_at, seq);
create index if not exists payments_by_reference on payments (account, merchant_reference);

create table if not exists attempts (
  seq integer primary key,
  id text not null unique,
  payment_id text not null references payments (id),
  token text not null,
  brand text not null,
  last4 text not null check (length(last4) = 4),
  status text not null check (status in ('requires_action', 'processing', 'failed', 'succeeded')),
  code text,
  at integer not null
) strict;
create index if not exists attempts_of_payment on attempts (payment_id, seq);

-- The ledger: money only ever moves from one book to another, so all books of a payment always sum to nothing.
create table if not exists entries (
  seq integer primary key,
  payment_id text not null references payments (id),
  kind text not null,
  from_book text not null check (from_book in ('customer', 'held', 'balance', 'in_transit', 'disputed')),
  to_book text not null check (to_book in ('customer', 'held', 'balance', 'in_transit', 'disputed')),
  amount integer not null check (amount > 0),
  at integer not null,
  check (from_book <> to_book)
) strict;
create index if not exists entries_of_payment on entries (payment_id, seq);

create table if not exists refunds (
  seq integer primary key,
  id text not null unique,
  payment_id text not null references payments (id),
  merchant_reference text,
  amount integer not null check (amount > 0),
  status text not null check (status in ('pending', 'succeeded', 'failed')),
  failure text,
  at integer not null
) strict;
create index if not exists refunds_of_payment on refunds (payment_id, seq);

create table if not exists disputes (
  seq integer primary key,
  id text not null unique,
  payment_id text not null references payments (id),
  amount integer not null check (amount > 0),
  reason text not null,
  status text not null check (status in ('needs_response', 'under_review', 'won', 'lost')),
  evidence_due_at integer not null,
  at integer not null
) strict;
create index if not exists disputes_of_payment on disputes (payment_id, seq);

create table if not exists events (
  seq integer primary key,
  id text not null unique,
  account text not null,
  type text not null,
  at integer not null,
  body text not null
) strict;
create index if not exists events_by_time on events (account, at, seq);

create table if not exists deliveries (
  seq integer primary key,
  event_id text not null references events (id),
  account text not null,
  url text not null,
  state text not null default 'pending' check (state in ('pending', 'delivered', 'given_up')),
  tries integer not null default 0,
  next_at integer not null,
  last_outcome text
) strict;
create index if not exists deliveries_due on deliveries (state, next_at);

-- What happens by itself when its time has come.
create table if not exists due_work (
  seq integer primary key,
  account text not null,
  kind text not null,
  subject text not null,
  due_at integer not null
) strict;
create index if not exists due_work_by_time on due_work (due_at);

create table if not exists answers (
  account text not null,
  key text not null,
  fingerprint text not null,
  status integer not null,
  body text not null,
  at integer not null,
  primary key (account, key)
) strict;

create table if not exists faults (
  seq integer primary key,
  id text not null unique,
  account text,
  spec text not null,
  remaining integer,
  drawn integer not null default 0
) strict;
`;
