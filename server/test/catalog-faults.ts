import type pg from "pg";

/** What of the schema lets a tenant see or touch another: one line a fault. */
export async function catalogFaults(client: pg.Client): Promise<string[]> {
  const found: string[] = [];
  for (const [fault, query] of Object.entries(checks)) {
    const { rows } = await client.query<{ name: string }>(query);
    found.push(...rows.map(({ name }) => `${name} ${fault}`));
  }
  return found.toSorted();
}

/** Tables of no tenant. Whoever adds one says why. */
const systemTables = [
  "schema_migrations", // which migrations this database has had
  "users", // people, who may belong to several tenants
  "sessions", // of people
];

/** Keys that are unique across tenants, because they are looked for before a tenant is known. */
const globalKeys = [
  "tenants_slug_key", // the name in the console's addresses
];

/** What the system door reaches; everything else is done tenant by tenant. */
const systemDoor = {
  tenants: "INSERT, SELECT",
  users: "INSERT, SELECT, UPDATE",
  sessions: "DELETE, INSERT, SELECT, UPDATE",
  members: "INSERT, SELECT, UPDATE",
  invitations: "SELECT, UPDATE",
  api_keys: "INSERT, SELECT, UPDATE",
  outbox: "SELECT",
};

const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");

const tenant =
  "(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)";

const tenantTables = `
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and c.relname not in (${list(systemTables)})`;

const checks: Record<string, string> = {
  "has no column tenant_id that is never null": `
    select relname as name from (${tenantTables}) t
    where not exists (
      select from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id' and a.attnotnull)`,

  "does not enable and force row-level security": `
    select relname as name from (${tenantTables}) t where not (relrowsecurity and relforcerowsecurity)`,

  "has no policy that ties waybill_app to its tenant": `
    select relname as name from (${tenantTables}) t
    where not exists (
      select from pg_policies p
      where p.schemaname = 'public' and p.tablename = t.relname and p.permissive = 'PERMISSIVE'
        and p.roles = '{waybill_app}' and p.cmd = 'ALL'
        and p.qual = $$${tenant}$$ and p.with_check = $$${tenant}$$)`,

  "has a policy of another kind": `
    select tablename || '.' || policyname as name from pg_policies
    where schemaname = 'public'
      and not (roles = '{waybill_app}' and qual = $$${tenant}$$ and with_check = $$${tenant}$$)
      and not (roles = '{waybill_system}' and tablename in (${list(Object.keys(systemDoor))}))`,

  "has no primary key": `
    select relname as name from (${tenantTables}) t
    where not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')`,

  "is unique without beginning with tenant_id": `
    select i.indexrelid::regclass::text as name
    from (${tenantTables}) t join pg_index i on i.indrelid = t.oid
    where i.indisunique and i.indexrelid::regclass::text not in (${list(globalKeys)})
      and coalesce((
        select a.attname from pg_attribute a where a.attrelid = t.oid and a.attnum = i.indkey[0]), '') <> 'tenant_id'`,

  "refers to a tenant's table without beginning with tenant_id": `
    select k.conname as name
    from pg_constraint k join (${tenantTables}) t on t.oid = k.confrelid
    where k.contype = 'f' and not (
      exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1] and a.attname = 'tenant_id')
      and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attnum = k.confkey[1] and a.attname = 'tenant_id'))`,

  "is a view, whose reader is its owner": `
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
      and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`,

  "is a function with the rights of its owner": `
    select p.proname as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosecdef
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,

  "is owned by a role that serves requests": `
    select coalesce(c.relname, p.proname, n.nspname) as name
    from pg_shdepend d
    left join pg_class c on d.classid = 'pg_class'::regclass and c.oid = d.objid
    left join pg_proc p on d.classid = 'pg_proc'::regclass and p.oid = d.objid
    left join pg_namespace n on d.classid = 'pg_namespace'::regclass and n.oid = d.objid
    where d.deptype = 'o' and d.refclassid = 'pg_authid'::regclass
      and d.dbid = (select oid from pg_database where datname = current_database())
      and d.refobjid in ('waybill_app'::regrole, 'waybill_system'::regrole)`,

  "is a role that goes around row-level security": `
    select rolname as name from pg_roles
    where rolname in ('waybill_app', 'waybill_system')
      and (rolbypassrls or rolsuper or rolcreaterole or rolcreatedb or rolcanlogin)`,

  "is a role of which a serving role is a member": `
    select m.roleid::regrole::text as name from pg_auth_members m
    where m.member in ('waybill_app'::regrole, 'waybill_system'::regrole)`,

  "is a table of no tenant that waybill_app reaches": `
    select table_name::text as name from information_schema.role_table_grants
    where table_schema = 'public' and grantee in ('waybill_app', 'PUBLIC')
      and table_name in (${list(systemTables)})`,

  "can be emptied or referred to by a serving role": `
    select table_name || ' ' || privilege_type as name from information_schema.role_table_grants
    where table_schema = 'public' and grantee in ('waybill_app', 'waybill_system', 'PUBLIC')
      and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')`,

  "is more or less than the system door may reach": `
    with reached as (
      select table_name::text, string_agg(privilege_type, ', ' order by privilege_type) as rights
      from information_schema.role_table_grants
      where table_schema = 'public' and grantee = 'waybill_system' group by 1),
    listed (table_name, rights) as (
      values ${Object.entries(systemDoor)
        .map(([name, rights]) => `('${name}', '${rights}')`)
        .join(", ")})
    select coalesce(reached.table_name, listed.table_name) || ' ' || coalesce(reached.rights, '-') as name
    from reached full join listed using (table_name)
    where reached.rights is distinct from listed.rights`,
};
