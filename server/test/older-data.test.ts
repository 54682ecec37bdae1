import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { fulfilmentLaws } from "../src/modules/conservation/fulfilment-store.ts";
import { newId } from "../src/platform/ids.ts";
import { migrate } from "../src/platform/migrate.ts";
import { createEmptyDatabase } from "./own-database.ts";

// Orders as the version before fulfilment orders left them.
const [tenant, tea, main, waiting, halfWay, arrived, pending] = Array.from({ length: 7 }, newId);

test("orders of before get their fulfilment orders", async () => {
  const { url, drop } = await createEmptyDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await drop();
  });
  await applyUpTo(client, "0008");
  await hideFromOwner(client, false);
  await client.query(older);
  await hideFromOwner(client, true);
  expect(await migrate(url)).toBeGreaterThan(3);
  const loose = await client.query(
    "select relname from pg_class where relrowsecurity and not relforcerowsecurity",
  );
  expect(loose.rows).toEqual([]);
  await hideFromOwner(client, false);

  const made = await client.query(`
    select ful.order_id, ful.location_id, ful.status, ful.version, part.quantity::integer, part.shipped::integer
    from fulfilment_orders ful join fulfilment_order_lines part on part.fulfilment_order_id = ful.id
    order by ful.queued_at`);
  const open = { location_id: main, status: "open", version: 1, shipped: 0 };
  expect(made.rows).toEqual([
    { ...open, order_id: waiting, quantity: 4 },
    { ...open, order_id: halfWay, quantity: 3 },
  ]);
  const sent = await client.query(`
    select shipment.order_id, shipment.version, part.position, part.quantity::integer, part.fulfilment_order_id
    from shipments shipment join shipment_lines part on part.shipment_id = shipment.id
    order by shipment.created_at`);
  const before = { version: 1, position: 1, fulfilment_order_id: null };
  expect(sent.rows).toEqual([
    { ...before, order_id: halfWay, quantity: 2 },
    { ...before, order_id: arrived, quantity: 5 },
  ]);
  for (const { broken } of fulfilmentLaws) {
    expect((await client.query(broken.text, broken.values)).rows).toEqual([]);
  }
});

async function applyUpTo(client: pg.Client, last: string): Promise<void> {
  await client.query(
    "create table schema_migrations (name text primary key, checksum text not null, applied_at timestamptz not null)",
  );
  const folder = new URL("../migrations/", import.meta.url);
  for (const name of (await readdir(folder)).toSorted()) {
    if (name.slice(0, 4) > last) break;
    const sql = await readFile(new URL(name, folder), "utf8");
    const checksum = createHash("sha256").update(sql).digest("hex");
    await client.query(sql);
    await client.query("insert into schema_migrations values ($1, $2, now())", [name, checksum]);
  }
}

/** Lets the owner of the tables, whom row-level security binds too, see all of them, or not any more. */
async function hideFromOwner(client: pg.Client, hidden: boolean): Promise<void> {
  await client.query(`
    do $$ declare found record; begin
      for found in select oid::regclass as scoped from pg_class where relrowsecurity loop
        execute format('alter table %s ${hidden ? "force" : "no force"} row level security', found.scoped);
      end loop;
    end $$`);
}

const order = (id: string | undefined, number: number, status: string, units: string) => `
  insert into orders (tenant_id, id, number, status, customer_id, currency, subtotal, discount_total, shipping_total,
    tax_total, total, unit_count, placed_at, created_at, updated_at)
  values ('${tenant}', '${id}', ${number}, '${status}', '${tenant}', 'USD', 5000, 0, 0, 0, 5000, 5,
    '2026-01-0${number}', '2026-01-0${number}', '2026-01-0${number}');
  insert into order_lines (tenant_id, order_id, id, position, product_id, sku, title, quantity, allocated, shipped,
    cancelled, unit_price, discount, total)
  values ('${tenant}', '${id}', '${id}', 1, '${tea}', 'TEA', 'Tea', 5, ${units}, 1000, 0, 5000);`;

const reservation = (id: string | undefined, quantity: number, status: string) => `
  insert into reservations (tenant_id, id, order_id, line_id, product_id, location_id, quantity, status, created_at)
  values ('${tenant}', gen_random_uuid(), '${id}', '${id}', '${tea}', '${main}', ${quantity}, '${status}', '2026-01-01');`;

const shipment = (id: string | undefined, quantity: number, day: number) => `
  insert into shipments (tenant_id, id, order_id, shipped_at, created_at)
  values ('${tenant}', '${id}', '${id}', '2026-02-0${day}', '2026-02-0${day}');
  insert into shipment_lines (tenant_id, shipment_id, order_id, line_id, quantity)
  values ('${tenant}', '${id}', '${id}', '${id}', ${quantity});`;

const older = `
  insert into tenants values ('${tenant}', 1, 'older', 'Older', 'USD', 'UTC', 'en-US', 30, '2026-01-01', '2026-01-01');
  insert into customers (tenant_id, id, name, sort_name, created_at, updated_at)
  values ('${tenant}', '${tenant}', 'Maria', 'maria', '2026-01-01', '2026-01-01');
  insert into products (tenant_id, id, sku, title, price, currency, created_at, updated_at)
  values ('${tenant}', '${tea}', 'TEA', 'Tea', 1000, 'USD', '2026-01-01', '2026-01-01');
  insert into locations (tenant_id, id, code, name, priority, created_at, updated_at)
  values ('${tenant}', '${main}', 'MAIN', 'Main', 100, '2026-01-01', '2026-01-01');
  insert into stock_levels values ('${tenant}', '${tea}', '${main}', 100, 12, '2026-01-01');
  ${order(waiting, 1, "confirmed", "4, 0, 1")} ${reservation(waiting, 3, "active")} ${reservation(waiting, 1, "active")}
  ${order(halfWay, 2, "processing", "3, 2, 0")} ${reservation(halfWay, 3, "active")} ${shipment(halfWay, 2, 1)}
  ${order(arrived, 3, "completed", "0, 5, 0")} ${reservation(arrived, 0, "committed")} ${shipment(arrived, 5, 2)}
  ${order(pending, 4, "pending", "5, 0, 0")} ${reservation(pending, 5, "active")}`;
