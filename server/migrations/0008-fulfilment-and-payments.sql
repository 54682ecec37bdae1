create table shipments (
  tenant_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  carrier text,
  tracking_number text,
  shipped_at timestamptz not null,
  delivered_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, order_id) references orders
);
create index shipments_of_order on shipments (tenant_id, order_id, id);
select make_tenant_scoped('shipments');

create table shipment_lines (
  tenant_id uuid not null,
  shipment_id uuid not null,
  order_id uuid not null,
  line_id uuid not null,
  quantity bigint not null check (quantity > 0),
  primary key (tenant_id, shipment_id, line_id),
  foreign key (tenant_id, shipment_id) references shipments,
  foreign key (tenant_id, order_id, line_id) references order_lines
);
select make_tenant_scoped('shipment_lines', 'select, insert');

-- Money received, one row each, append only.
create table payments (
  tenant_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  method text not null check (method in ('bank_transfer', 'cash', 'external')),
  amount bigint not null check (amount > 0),
  currency text not null,
  reference text,
  received_at timestamptz not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, order_id) references orders
);
create index payments_of_order on payments (tenant_id, order_id, id);
select make_tenant_scoped('payments', 'select, insert');
