import pg from "pg";
import { beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { raw } from "sql-template-tag";
import { sql } from "../src/platform/database.ts";
import { catalogFaults } from "./catalog-faults.ts";
import { createOwnDatabase, type OwnDatabase } from "./own-database.ts";
import { furnish } from "./furnish.ts";
import { openDesk, openShop } from "./open-shop.ts";

async function connect(role?: string, url = inject("databaseUrl")): Promise<pg.Client> {
  const options = role === undefined ? {} : { options: `-c role=${role}` };
  const client = new pg.Client({ connectionString: url, ...options });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

beforeAll(async () => void (await openDesk()));

test("no table, key, policy or right forgets its tenant", async () => {
  expect(await catalogFaults(await connect())).toEqual([]);
});

describe("what is wrong is found:", () => {
  const wrongs: Record<string, { statement: string; fault: string }> = {
    "a table that was never scoped": {
      statement: "create table loose (tenant_id uuid, id uuid primary key)",
      fault: "loose does not enable and force row-level security",
    },
    "a table without a tenant": {
      statement: "create table loose (id uuid primary key)",
      fault: "loose has no column tenant_id that is never null",
    },
    "a table without a primary key": {
      statement: "create table loose (tenant_id uuid not null)",
      fault: "loose has no primary key",
    },
    "row-level security that its owner escapes": {
      statement: "alter table orders no force row level security",
      fault: "orders does not enable and force row-level security",
    },
    "a policy that was dropped": {
      statement: "drop policy tenant on customers",
      fault: "customers has no policy that ties waybill_app to its tenant",
    },
    "a policy that lets everything through": {
      statement: "create policy open on customers to waybill_app using (true)",
      fault: "customers.open has a policy of another kind",
    },
    "a unique key across tenants": {
      statement: "create unique index loose_key on customers (email)",
      fault: "loose_key is unique without beginning with tenant_id",
    },
    "a unique key of an expression": {
      statement: "create unique index loose_key on customers (lower(email), tenant_id)",
      fault: "loose_key is unique without beginning with tenant_id",
    },
    "a reference that accepts another tenant's row": {
      statement: `
        create table loose (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id));
        alter table orders add constraint loose_fkey foreign key (id, tenant_id) references loose (id, tenant_id) not valid`,
      fault: "loose_fkey refers to a tenant's table without beginning with tenant_id",
    },
    "a view with its owner's eyes": {
      statement: "create view loose as select * from orders",
      fault: "loose is a view, whose reader is its owner",
    },
    "a function with its owner's rights": {
      statement: "create function loose() returns int language sql security definer as 'select 1'",
      fault: "loose is a function with the rights of its owner",
    },
    "people that a tenant can read": {
      statement: "grant select on users to waybill_app",
      fault: "users is a table of no tenant that waybill_app reaches",
    },
    "a right to empty a table": {
      statement: "grant truncate on orders to waybill_app",
      fault: "orders TRUNCATE can be emptied or referred to by a serving role",
    },
    "a wider system door": {
      statement: "grant select on orders to waybill_system",
      fault: "orders SELECT is more or less than the system door may reach",
    },
  };

  let own: OwnDatabase;
  beforeAll(async () => {
    own = await createOwnDatabase();
    return () => own.drop();
  });

  test.each(Object.entries(wrongs))("%s", async (_, { statement, fault }) => {
    const client = await connect(undefined, own.url);
    await client.query("begin");
    await client.query(statement);
    const faults = await catalogFaults(client);
    await client.query("rollback");
    expect(faults).toContain(fault);
  });
});

test("without a tenant the service sees no row of any table", async () => {
  const shop = await openShop();
  await furnish(shop, "Own");
  const visible = await rowsSeen(await connect("waybill_app"));
  expect(Object.keys(visible).length).toBeGreaterThan(20);
  expect(Object.entries(visible).filter(([, rows]) => rows > 0)).toEqual([]);
});

test("what the tenant's transaction was told is forgotten when it ends", async () => {
  const shop = await openShop();
  await shop.database.tenant(shop.tenantUuid, async (tx) => tx.query(sql`select from orders`));
  const asked = Array.from({ length: 8 }, () =>
    shop.database.tenant("00000000-0000-7000-8000-000000000000", (tx) =>
      tx.query<{ rows: number }>(sql`select count(*) as rows from members`),
    ),
  );
  for (const [row] of await Promise.all(asked)) expect(row?.rows).toBe(0);
});

test("a tenant's transaction can neither write for another tenant nor move a row to it", async () => {
  const shop = await openShop();
  const other = await openShop();
  const { id } = await shop.client.createCustomer({ name: "Maria" });
  expect(id).toMatch(/^cus_/);
  const trespass = (statement: string) =>
    shop.database.tenant(shop.tenantUuid, async (tx) => tx.query(sql`${raw(statement)}`));
  await expect(
    trespass(`insert into number_leases values ('${other.tenantUuid}', 'loose', 1)`),
  ).rejects.toThrow(/row-level security/);
  await expect(trespass(`update customers set tenant_id = '${other.tenantUuid}'`)).rejects.toThrow(
    /row-level security/,
  );
});

async function rowsSeen(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and has_table_privilege('waybill_app', c.oid, 'select')`);
  const seen: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await client.query<{ rows: string }>(`select count(*) as rows from "${name}"`);
    seen[name] = Number(counted.rows[0]?.rows);
  }
  return seen;
}
