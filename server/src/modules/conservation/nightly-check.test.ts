import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk } from "../../../test/open-shop.ts";
import { createOwnDatabase, type OwnDatabase } from "../../../test/own-database.ts";
import { sendRaw } from "../../../test/send-request.ts";
import { openStockedShop, type StockedShop } from "../../../test/stocked-shop.ts";
import { sql } from "../../platform/database.ts";
import { nightlyCheck } from "./index.ts";

// The check looks at every tenant that there is, so the database is this file's own.
let own: OwnDatabase;
let metricsUrl: string;
beforeAll(async () => {
  own = await createOwnDatabase();
  ({ metricsUrl } = await openDesk({ databaseUrl: own.url, role: "all" }));
});
afterAll(() => own.drop());

const law = "on-hand-is-the-sum-of-movements";
const night = new Date(`${new Date().getUTCFullYear() + 1}-05-10T02:10:00Z`);
const hoursAfter = (hours: number) => new Date(night.getTime() + hours * 60 * 60 * 1000);

interface Told {
  tenant?: string;
  law?: string;
  row?: Record<string, unknown>;
}

/** A worker, with what it logs and shows. */
function openWorker({ database }: StockedShop) {
  const logged: Told[] = [];
  const shown: Record<string, number> = {};
  const { run } = nightlyCheck({
    database,
    log: { error: (details: Told) => void logged.push(details) },
    brokenLaws: { set: ({ law }: { law: string }, count: number) => void (shown[law] = count) },
  });
  return { run, logged, shown };
}

async function changeOnHand(shop: StockedShop, by: number): Promise<void> {
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    tx.write(sql`update stock_levels set on_hand = on_hand + ${by}`);
  });
}

test("a law that a tenant breaks is told once a night, by one worker, and shown by all until it holds", async () => {
  const shop = await openStockedShop();
  await changeOnHand(shop, -1);
  const { slug } = await shop.client.getTenant();
  const [one, other] = [openWorker(shop), openWorker(shop)];
  await Promise.all([one.run(night), other.run(night)]);
  const told = [...one.logged, ...other.logged];
  expect(told).toHaveLength(2); // Tea and coffee.
  expect(told[0]).toMatchObject({
    ...{ tenant: slug, law },
    row: { product: expect.stringMatching(/^prd_/), on_hand: 99, moved: 100 },
  });

  const restarted = openWorker(shop);
  await restarted.run(hoursAfter(1));
  expect(restarted.logged).toEqual([]);
  expect(restarted.shown).toMatchObject({ [law]: 1, "units-of-a-line-add-up": 0 });

  await changeOnHand(shop, 1);
  await restarted.run(hoursAfter(23));
  expect(restarted.shown).toMatchObject({ [law]: 1 });
  await restarted.run(hoursAfter(24));
  expect(restarted.shown).toMatchObject({ [law]: 0 });
  expect(restarted.logged).toEqual([]);
});

test("a check whose worker died is taken up an hour later", async () => {
  const shop = await openStockedShop();
  await changeOnHand(shop, -1);
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    tx.write(sql`insert into conservation_checks (begun_at) values (${night})`);
  });
  const { run, logged } = openWorker(shop);
  await run(hoursAfter(0.9));
  expect(logged).toEqual([]);
  await run(hoursAfter(1));
  expect(logged).toHaveLength(2);
  await changeOnHand(shop, 1);
});

test("a worker shows Prometheus how many tenants break each law", async () => {
  const figures = async () => (await sendRaw(`${metricsUrl}/metrics`)).text;
  await expect.poll(figures).toContain(`waybill_broken_laws{law="${law}"} 0`);
});
