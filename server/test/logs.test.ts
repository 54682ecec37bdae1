import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { openDatabase, type Database } from "../src/platform/database.ts";
import { operationIds } from "./contract-places.ts";
import { furnish } from "./furnish.ts";
import { beginShop, openDesk } from "./open-shop.ts";
import { createOwnDatabase, type OwnDatabase } from "./own-database.ts";
import { sendRaw, sendRequest } from "./send-request.ts";
import { serveInProcess } from "./served-process.ts";
import { prepareRequest } from "./valid-requests.ts";

const canary = "Kanarienvogel";

let own: OwnDatabase;
let database: Database;
let dataDir: string;
beforeAll(async () => {
  own = await createOwnDatabase();
  database = openDatabase({ url: own.url, connections: 4, onError: () => {} });
  dataDir = await mkdtemp(join(tmpdir(), "waybill-logs-"));
  return async () => {
    await database.close();
    await own.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
});

test("nothing that is logged, however much, is secret or anybody's", async () => {
  const { sandbox } = await openDesk();
  const served = await serveInProcess(own.url, dataDir, { logLevel: "trace", sandbox });
  const shop = await beginShop({ baseUrl: served.baseUrl, database });
  const furniture = await furnish(shop, canary);
  const secrets = [shop.apiKey];
  for (const id of operationIds) {
    const request = await prepareRequest(id, shop, furniture);
    const { text } = await sendRequest(shop, id, request);
    const { secret, token } = JSON.parse(text || "{}") as { secret?: string; token?: string };
    secrets.push(
      ...[secret, token, request.headers?.["cookie"]].filter((one) => one !== undefined),
    );
  }
  await sendRaw(`${served.baseUrl}/v1/orders/search?q=${canary}`, { headers: { authorization: `Bearer ${shop.apiKey}` } }); // prettier-ignore
  await sendRaw(`${served.baseUrl}/v1/orders`, { headers: { authorization: `Bearer ${canary}` } });
  await fail("check (name is null) not valid");
  const refused = await sendRequest(shop, "createCustomer", { body: { name: canary } });
  expect(refused.status).toBe(500);
  expect(refused.text).not.toContain(canary);
  const { requestId } = JSON.parse(refused.text) as { requestId: string };

  const errors = () => served.lines.filter((line) => line.includes(requestId));
  await expect.poll(() => errors().some((line) => line.includes("customers_fail"))).toBe(true);
  const logged = served.lines.join("\n");
  expect(served.lines.length).toBeGreaterThan(100);
  expect(logged.toLowerCase()).not.toContain(canary.toLowerCase());
  for (const secret of secrets)
    expect(logged).not.toContain(secret.replace(/^__Host-waybill=/, ""));
  expect(logged).not.toContain("a secret of the tests");
}, 60_000);

/** Makes every new customer break a rule, whose refusal by PostgreSQL quotes the whole row. */
async function fail(rule: string): Promise<void> {
  const client = new pg.Client({ connectionString: own.url });
  await client.connect();
  await client.query(`alter table customers add constraint customers_fail ${rule}`);
  await client.end();
}
