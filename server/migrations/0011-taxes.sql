-- The taxes of the places that orders go to, as the tenant keeps them.
create table tax_rates (
  tenant_id uuid not null references tenants,
  id uuid not null,
  version integer not null default 1,
  name text not null,
  country text not null,
  -- Empty is the whole country.
  region text not null default '',
  -- Capital letters and digits; empty is every postal code.
  postal_prefix text not null default '',
  category text not null default 'standard',
  -- Parts per million: 190000 is 19 %.
  rate integer not null check (rate between 0 and 1000000),
  applies_to_shipping boolean not null,
  is_active boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index tax_rates_place_key on tax_rates (tenant_id, country, lower(region), postal_prefix, category, name);
-- Where an order is taxed: one look for each beginning of its postal code.
create index tax_rates_by_place on tax_rates (tenant_id, country, postal_prefix) where is_active;
select make_tenant_scoped('tax_rates');

alter table tenants
  add column prices_include_tax boolean not null default false,
  -- Where an order without an address is taxed.
  add column country text;

alter table products add column tax_category text not null default 'standard';

-- Discounts of lines get the rows that say why: until now they were amounts without a name. The owner is no tenant, so
-- row-level security does not hide them meanwhile.
alter table order_lines no force row level security;
alter table order_discounts no force row level security;
insert into order_discounts (tenant_id, order_id, id, line_id, label, fixed, amount)
select tenant_id, order_id, gen_random_uuid(), id, 'Discount', discount, discount from order_lines where discount > 0;
set constraints all immediate;
alter table order_lines force row level security;
alter table order_discounts force row level security;
