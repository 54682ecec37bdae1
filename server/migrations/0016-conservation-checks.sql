-- When the laws of conservation were last checked for a tenant, and which it broke. Whoever moves `begun_at` on does the
-- check, so that of several workers only one does.
create table conservation_checks (
  tenant_id uuid not null,
  begun_at timestamptz not null,
  is_finished boolean not null default false,
  -- The names of the laws, as the last finished check found them.
  broken text[] not null default '{}',
  primary key (tenant_id)
);
select make_tenant_scoped('conservation_checks');
