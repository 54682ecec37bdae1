import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { lawBreakers } from "../../../test/law-breakers.ts";
import { leaveBroken, openDesk, openShop } from "../../../test/open-shop.ts";
import { createOwnDatabase, type OwnDatabase } from "../../../test/own-database.ts";
import { trade, type TradedShop } from "../../../test/traded-shop.ts";
import { decodeId } from "../../platform/ids.ts";
import { brokenLawsOf, checkConservation, laws } from "./index.ts";

// Breaking a law takes a database that lets it happen, so this one is not shared and has lost its constraints.
let own: OwnDatabase;
let owner: pg.Client;

beforeAll(async () => {
  own = await createOwnDatabase();
  await openDesk({ databaseUrl: own.url });
  owner = new pg.Client({ connectionString: own.url });
  owner.on("error", () => {}); // The database is dropped under it.
  await owner.connect();
  await owner.query(`
    do $$ declare found record; begin
      for found in select conrelid::regclass as scoped, conname from pg_constraint
        where contype = 'c' and connamespace = 'public'::regnamespace loop
        execute format('alter table %s drop constraint %I', found.scoped, found.conname);
      end loop;
      for found in select oid::regclass as scoped from pg_class where relforcerowsecurity loop
        execute format('alter table %s no force row level security', found.scoped);
      end loop;
    end $$`);
});

afterAll(async () => {
  await owner.end();
  await own.drop();
});

test("a shop that has traded breaks no law, and neither does an empty one", async () => {
  await expectConservation((await trade()).shop);
  await expectConservation(await openShop());
});

describe("a row that breaks a law is named:", () => {
  test.each(laws.map(({ name }) => name))("%s", async (law) => {
    const way = lawBreakers[law];
    if (!way) throw new Error(`nothing here breaks ${law}`);
    const traded = await trade();
    const { shop } = traded;
    leaveBroken(shop);
    const { rowCount } = await owner.query(withIds(way.statement, traded));
    expect(rowCount).toBe(1);
    const { slug } = await shop.client.getTenant();
    const { breaches } = await checkConservation(shop.database, { slug });
    const breach = breaches.find((one) => one.law === law);
    expect(breach?.rows).toHaveLength(1);
    expect(breach?.rows[0]).toMatchObject(way.names(traded));
    expect(breach).toMatchObject({ tenant: slug });
    expect(await brokenLawsOf(shop.database, shop.tenantUuid)).toContain(law);
  });
});

test("a history entry too many, and an event without its version, are named", async () => {
  const { shop, paid } = await trade();
  leaveBroken(shop);
  await owner.query(
    "insert into order_history select tenant_id, order_id, gen_random_uuid(), 99, type, actor_type, actor_id, actor_name, '[]', reason, at from order_history where tenant_id = $1 and order_id = $2 and version = 1",
    [shop.tenantUuid, decodeId(paid)],
  );
  const { slug } = await shop.client.getTenant();
  const { breaches } = await checkConservation(shop.database, { slug });
  expect(breaches).toMatchObject([
    { law: "each-version-has-its-history-and-event", rows: [{ order: paid, version: 99, events: 0 }] }, // prettier-ignore
  ]);
});

test("a law that one tenant breaks is not held against another", async () => {
  const [whole, broken] = [await trade(), await trade()];
  leaveBroken(broken.shop);
  await owner.query("update stock_levels set on_hand = on_hand + 1 where tenant_id = $1", [
    broken.shop.tenantUuid,
  ]);
  await expectConservation(whole.shop);
  const { slug } = await broken.shop.client.getTenant();
  const { breaches } = await checkConservation(whole.shop.database);
  expect(breaches.map(({ tenant }) => tenant)).toContain(slug);
});

function withIds(statement: string, { shop, paid, halfWay, back }: TradedShop): string {
  const ids: Record<string, string> = {
    tenant: shop.tenantUuid,
    paid: decodeId(paid),
    halfWay: decodeId(halfWay),
    back: decodeId(back),
    paidOrder: paid,
  };
  return statement.replaceAll(/:([a-z]\w+)/gi, (_, name: string) => `'${ids[name]}'`);
}
