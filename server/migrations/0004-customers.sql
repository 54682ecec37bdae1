create table customers (
  tenant_id uuid not null references tenants,
  id uuid not null,
  version integer not null default 1,
  name text not null,
  company text,
  email text,
  phone text,
  external_id text,
  address jsonb,
  note text,
  -- What the list sorts by: the folded company, else the name.
  sort_name text collate "C" not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index customers_external_id_key on customers (tenant_id, external_id) where external_id is not null;
create index customers_by_name on customers (tenant_id, sort_name, id);
select make_tenant_scoped('customers');

-- Folded words in C collation, where a prefix is a range: row-level security keeps LIKE from any index.
create table customer_terms (
  tenant_id uuid not null,
  term text collate "C" not null,
  customer_id uuid not null,
  primary key (tenant_id, term, customer_id),
  foreign key (tenant_id, customer_id) references customers
);
create index customer_terms_of_customer on customer_terms (tenant_id, customer_id);
select make_tenant_scoped('customer_terms', 'select, insert, delete');
