-- Money that customers have with the shop: store credit, one balance for each customer and currency, and gift cards,
-- which belong to whoever has the code. Of a code there is a keyed digest and its end, nothing that it could be read from.
create table value_accounts (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null,
  kind text not null check (kind in ('store_credit', 'gift_card')),
  currency text not null,
  -- The sum of its entries.
  balance bigint not null check (balance >= 0),
  customer_id uuid,
  -- Of a gift card.
  initial_amount bigint check (initial_amount > 0),
  code_digest text collate "C",
  code_last4 text collate "C",
  expires_at timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers,
  constraint value_accounts_kinds check (
    case kind
      when 'store_credit' then customer_id is not null and initial_amount is null and code_digest is null
        and code_last4 is null and expires_at is null and disabled_at is null
      else initial_amount is not null and code_digest is not null and code_last4 is not null
    end)
);
create unique index value_accounts_store_credit_key on value_accounts (tenant_id, customer_id, currency)
  where kind = 'store_credit';
create unique index value_accounts_code_key on value_accounts (tenant_id, code_digest) where code_digest is not null;
create index value_accounts_gift_cards on value_accounts (tenant_id, id) where kind = 'gift_card';
create index value_accounts_by_last4 on value_accounts (tenant_id, code_last4, id) where kind = 'gift_card';
create index value_accounts_of_customer on value_accounts (tenant_id, customer_id, id) where kind = 'gift_card';
create index value_accounts_that_expire on value_accounts (tenant_id, expires_at, id) where balance > 0;
select make_tenant_scoped('value_accounts');

alter table payments
  -- The balance that it was paid from.
  add column value_account_id uuid,
  add foreign key (tenant_id, value_account_id) references value_accounts,
  add constraint payments_from_balance check (
    (method in ('store_credit', 'gift_card')) = (value_account_id is not null));

-- The ledger of balances, append only.
create table value_entries (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  type text not null check (type in ('issued', 'granted', 'payment', 'refund', 'expired', 'adjusted')),
  amount bigint not null check (amount <> 0),
  -- What there was after it.
  balance bigint not null check (balance >= 0),
  order_id uuid,
  payment_id uuid,
  refund_id uuid,
  reason text,
  actor_type text not null,
  actor_id uuid,
  actor_name text not null,
  cause_type text not null,
  cause_name text,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references value_accounts,
  foreign key (tenant_id, order_id) references orders,
  foreign key (tenant_id, payment_id) references payments,
  foreign key (tenant_id, refund_id) references refunds,
  constraint value_entries_signs check (
    case when type in ('payment', 'expired', 'adjusted') then amount < 0 else amount > 0 end),
  constraint value_entries_purpose check (
    (type = 'refund') = (refund_id is not null)
      and case type when 'payment' then payment_id is not null when 'refund' then true else payment_id is null end
      and (type in ('payment', 'refund')) = (order_id is not null))
);
-- A payment takes from a balance once, and a refund is given back once.
create unique index value_entries_payment_key on value_entries (tenant_id, payment_id) where type = 'payment';
create unique index value_entries_refund_key on value_entries (tenant_id, refund_id) where refund_id is not null;
create index value_entries_of_account on value_entries (tenant_id, account_id, id);
select make_tenant_scoped('value_entries', 'select, insert');
