-- Two roles act for the service, and neither owns a thing. waybill_app sees one tenant, the one its transaction names;
-- waybill_system is the single door for work before a tenant is known, with explicit policies on a few tables.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['waybill_app', 'waybill_system'] loop
    begin
      execute format('create role %I nologin', role_name);
    exception
      when duplicate_object or unique_violation then null; -- Roles belong to the cluster: another database made it.
    end;
    execute format('grant %I to %I', role_name, current_user);
    execute format('grant usage on schema public to %I', role_name);
  end loop;
end;
$$;

-- Makes a table the tenant's: its rows are seen and written only by a transaction that names the same tenant, and
-- inserts take the tenant from the transaction, so that no query ever names one. Tables that every order writes to have
-- no foreign key to tenants: it would lock the tenant's one row for each, and tenants are never deleted.
create function make_tenant_scoped(scoped regclass, rights text default 'select, insert, update') returns void
language plpgsql as $$
declare
  tenant constant text := 'nullif(current_setting(''app.tenant_id'', true), '''')::uuid';
begin
  execute format('alter table %s alter column tenant_id set default %s', scoped, tenant);
  execute format('alter table %s enable row level security', scoped);
  execute format('alter table %s force row level security', scoped);
  execute format('create policy tenant on %s to waybill_app using (tenant_id = %s) with check (tenant_id = %s)', scoped, tenant, tenant);
  execute format('grant %s on %s to waybill_app', rights, scoped);
end;
$$;

-- Opens a table to the system door.
create function open_to_system(opened regclass, rights text) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', opened);
  execute format('alter table %s force row level security', opened);
  execute format('create policy system on %s to waybill_system using (true) with check (true)', opened);
  execute format('grant %s on %s to waybill_system', rights, opened);
end;
$$;
