-- Payments that begin before there is money: asked for, authorised, captured in parts, released, paid back, disputed.
-- What was there before was received at once, outside of any gateway.
alter table payments
  drop constraint payments_method_check,
  add constraint payments_method_check check (method in
    ('card', 'bank_transfer', 'cash', 'cash_on_delivery', 'store_credit', 'gift_card', 'external', 'exchange')),
  alter column received_at drop not null,
  add column version integer not null default 1,
  add column provider text not null default 'manual' check (provider in ('manual', 'sandbox', 'stripe')),
  -- Derived from the amounts, the gateway's facts and the calls under way; kept for lists.
  add column status text not null default 'captured' check (status in
    ('open', 'processing', 'authorized', 'partially_captured', 'captured', 'partially_refunded', 'refunded',
      'voided', 'failed', 'cancelled', 'expired', 'unknown')),
  -- `manual` is authorised first, and captured when the desk says so.
  add column capture text not null default 'automatic' check (capture in ('automatic', 'manual')),
  -- Sums of the ledger below. `refunding` is reserved for refunds that a gateway was asked for; `disputed` is what is
  -- contested now.
  add column authorized bigint not null default 0 check (authorized >= 0),
  add column captured bigint not null default 0 check (captured >= 0),
  add column released bigint not null default 0 check (released >= 0),
  add column refunded bigint not null default 0 check (refunded >= 0),
  add column refunding bigint not null default 0 check (refunding >= 0),
  add column disputed bigint not null default 0 check (disputed >= 0),
  -- The gateway's ids of the payment and of the page that was opened last, how many were, and where and until when.
  add column provider_reference text,
  add column page_reference text,
  add column page_number integer not null default 0,
  add column page_url text,
  add column page_expires_at timestamptz,
  -- Until when the customer's link works, and until when what is authorised can be captured.
  add column link_expires_at timestamptz,
  add column authorization_expires_at timestamptz,
  -- All that the gateway has told so far, joined.
  add column facts jsonb,
  -- Why the last attempt to pay failed.
  add column failure text,
  add column card_brand text,
  add column card_last4 text check (card_last4 ~ '^[0-9]{4}$'),
  -- Withdrawn before anything was paid.
  add column cancelled_at timestamptz,
  -- Why a person should look at it: money that nobody owes, a dispute. Nothing happens by itself.
  add column attention text check (attention in
    ('order_cancelled', 'overpaid', 'disputed', 'currency_mismatch', 'refunded_elsewhere', 'capture_failed', 'refund_failed')),
  add column updated_at timestamptz;
alter table payments no force row level security;
update payments set authorized = amount, captured = amount, updated_at = created_at;
alter table payments force row level security;
alter table payments
  alter column updated_at set not null,
  add constraint payments_in_turn check
    (captured + released <= authorized and refunded + refunding <= captured);
create unique index payments_reference_key on payments (tenant_id, provider, provider_reference)
  where provider_reference is not null;
create index payments_by_status on payments (tenant_id, status, id);
create index payments_that_need_attention on payments (tenant_id, id) where attention is not null;
create index payments_by_authorization on payments (tenant_id, authorization_expires_at, id)
  where status in ('authorized', 'partially_captured');
create index payments_by_link on payments (tenant_id, link_expires_at, id) where status in ('open', 'failed');
grant update on payments to waybill_app;

-- The ledger, append only: each row moves one sum of its payment, and says to what.
create table payment_entries (
  tenant_id uuid not null,
  id uuid not null,
  payment_id uuid not null,
  order_id uuid not null,
  type text not null check (type in
    ('authorized', 'captured', 'released', 'refunded', 'refund_failed', 'disputed', 'dispute_won', 'dispute_lost')),
  amount bigint not null check (amount > 0),
  -- The sum of this type after it: what is learned twice is written once.
  total bigint not null,
  -- The gateway's id of a refund or a dispute.
  reference text,
  refund_id uuid,
  actor_type text not null,
  actor_id uuid,
  actor_name text not null,
  cause_type text not null,
  cause_name text,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, payment_id, type, total),
  foreign key (tenant_id, payment_id) references payments,
  foreign key (tenant_id, order_id) references orders,
  foreign key (tenant_id, refund_id) references refunds
);
create unique index payment_entries_once on payment_entries (tenant_id, payment_id, type, reference)
  where reference is not null;
create index payment_entries_of_payment on payment_entries (tenant_id, payment_id, id);
select make_tenant_scoped('payment_entries', 'select, insert');
alter table payments no force row level security;
alter table payment_entries no force row level security;
insert into payment_entries (tenant_id, id, payment_id, order_id, type, amount, total, actor_type, actor_name, cause_type, at)
  select tenant_id, gen_random_uuid(), id, order_id, type, amount, amount, 'system', 'Waybill', 'person', received_at
  from payments, unnest(array['authorized', 'captured']) as type;
alter table payments force row level security;
alter table payment_entries force row level security;

-- What a gateway is asked to do: written before it is asked, so that a call is never forgotten, and never made twice.
-- Its id is the key by which the gateway knows it again.
create table payment_operations (
  tenant_id uuid not null,
  id uuid not null,
  payment_id uuid not null,
  order_id uuid not null,
  type text not null check (type in ('close_page', 'capture', 'void', 'refund')),
  -- Nobody knows of an `unknown` one whether it was done.
  state text not null check (state in ('requested', 'unknown', 'done', 'refused')),
  amount bigint check (amount > 0),
  is_final boolean not null default false,
  refund_id uuid,
  reason text,
  attempts integer not null default 0,
  -- When it is (asked) for again, if nobody else has it in hand until then.
  next_attempt_at timestamptz not null,
  -- The gateway's no, in its code and for a person.
  refusal_code text,
  refusal text,
  actor_type text not null,
  actor_id uuid,
  actor_name text not null,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, payment_id) references payments,
  foreign key (tenant_id, order_id) references orders,
  foreign key (tenant_id, refund_id) references refunds
);
-- One at a time changes what is authorised of a payment.
create unique index payment_operations_one_at_a_time on payment_operations (tenant_id, payment_id)
  where type <> 'refund' and state in ('requested', 'unknown');
create index payment_operations_waiting on payment_operations (tenant_id, next_attempt_at, id)
  where state in ('requested', 'unknown');
create index payment_operations_of_payment on payment_operations (tenant_id, payment_id, id);
select make_tenant_scoped('payment_operations');

-- What gateways told, kept before they are thanked, and applied once. The body is sealed: it may name the customer.
create table payment_webhooks (
  tenant_id uuid not null,
  id uuid not null,
  provider text not null check (provider in ('sandbox', 'stripe')),
  event_id text not null,
  type text not null,
  state text not null check (state in ('received', 'applied', 'ignored', 'dead')),
  payment_id uuid,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  error text,
  -- Null once it is no longer kept.
  body bytea,
  told_at timestamptz not null,
  received_at timestamptz not null,
  settled_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, provider, event_id),
  foreign key (tenant_id, payment_id) references payments
);
create index payment_webhooks_waiting on payment_webhooks (tenant_id, next_attempt_at, id) where state = 'received';
create index payment_webhooks_by_state on payment_webhooks (tenant_id, state, id);
create index payment_webhooks_kept on payment_webhooks (tenant_id, received_at) where body is not null;
select make_tenant_scoped('payment_webhooks');

-- Payments that the customer contests at the bank.
create table disputes (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  payment_id uuid not null,
  order_id uuid not null,
  reference text not null,
  status text not null check (status in ('needs_response', 'under_review', 'won', 'lost')),
  amount bigint not null check (amount > 0),
  currency text not null,
  reason text not null,
  evidence_due_at timestamptz,
  opened_at timestamptz not null,
  closed_at timestamptz,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, payment_id, reference),
  foreign key (tenant_id, payment_id) references payments,
  foreign key (tenant_id, order_id) references orders
);
create index disputes_by_status on disputes (tenant_id, status, id);
select make_tenant_scoped('disputes');

-- A tenant's account at a gateway. Keys and secrets are sealed; the previous webhook secret counts for a while.
create table payment_accounts (
  tenant_id uuid not null,
  provider text not null check (provider in ('sandbox', 'stripe')),
  version integer not null default 1,
  is_active boolean not null,
  secret_key bytea,
  -- What of the key is shown: its last characters.
  secret_key_hint text,
  webhook_secret bytea,
  previous_webhook_secret bytea,
  previous_valid_until timestamptz,
  updated_at timestamptz not null,
  primary key (tenant_id, provider)
);
select make_tenant_scoped('payment_accounts');

-- What the comparison with a gateway's own ledger has found, one row a figure that differs.
create table payment_comparisons (
  tenant_id uuid not null,
  id uuid not null,
  provider text not null check (provider in ('sandbox', 'stripe')),
  period_from timestamptz not null,
  period_until timestamptz not null,
  compared bigint not null,
  differences bigint not null,
  error text,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  primary key (tenant_id, id)
);
create index payment_comparisons_by_end on payment_comparisons (tenant_id, provider, period_until);
select make_tenant_scoped('payment_comparisons', 'select, insert');

create table payment_differences (
  tenant_id uuid not null,
  id uuid not null,
  comparison_id uuid not null,
  provider text not null,
  payment_id uuid,
  provider_reference text,
  field text not null check (field in ('missing_here', 'missing_there', 'currency', 'authorized', 'captured', 'refunded', 'disputed')),
  ours bigint,
  theirs bigint,
  currency text not null,
  found_at timestamptz not null,
  -- When a later comparison found it gone, or a person settled it.
  resolved_at timestamptz,
  resolution text,
  primary key (tenant_id, id),
  foreign key (tenant_id, comparison_id) references payment_comparisons,
  foreign key (tenant_id, payment_id) references payments
);
create index payment_differences_open on payment_differences (tenant_id, id) where resolved_at is null;
select make_tenant_scoped('payment_differences');

-- A refund through a gateway is under way before it is settled, and may fail.
alter table refunds
  drop constraint refunds_status_check,
  drop constraint refunds_reason_type_check,
  drop constraint refunds_method_check,
  drop constraint refunds_settlement,
  add column payment_id uuid,
  add column failure text,
  add constraint refunds_status_check check (status in ('pending', 'processing', 'settled')),
  add constraint refunds_reason_type_check check (reason_type in
    ('overpaid', 'cancellation', 'return', 'goodwill', 'exchange', 'chargeback', 'external')),
  add constraint refunds_method_check check (method in
    ('card', 'bank_transfer', 'cash', 'store_credit', 'gift_card', 'external', 'exchange', 'chargeback')),
  add constraint refunds_settlement check (
    (status = 'settled') = (settled_at is not null) and (status = 'pending') = (method is null)),
  add foreign key (tenant_id, payment_id) references payments;
create index refunds_of_payment on refunds (tenant_id, payment_id, id) where payment_id is not null;
grant update (amount, payment_id, failure) on refunds to waybill_app;

alter table orders
  -- What is authorised and neither captured nor released.
  add column authorized_total bigint not null default 0 check (authorized_total >= 0),
  -- How the newest payment ended, when it ended without money.
  add column payment_outcome text check (payment_outcome in ('failed', 'voided'));
