create table shipping_methods (
  tenant_id uuid not null references tenants,
  id uuid not null,
  version integer not null default 1,
  name text not null,
  carrier text,
  price bigint not null check (price >= 0),
  currency text not null,
  is_active boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index shipping_methods_name_key on shipping_methods (tenant_id, name);
select make_tenant_scoped('shipping_methods');
