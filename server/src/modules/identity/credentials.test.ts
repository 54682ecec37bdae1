import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import pg from "pg";
import { openBrowser } from "../../../test/browser.ts";
import {
  fromTheConsole,
  openEmbeddedDoor,
  type EmbeddedDoor,
} from "../../../test/embedded-door.ts";
import { openDatabase, sql, type Database } from "../../platform/database.ts";
import { migrate } from "../../platform/migrate.ts";
import { newId } from "../../platform/ids.ts";
import { hashBearerSecret } from "../tenants/index.ts";
import { openAccounts } from "./embedded-issuer/accounts.ts";
import { ensureDemoTenants, type Credentials } from "./credentials.ts";

let door: EmbeddedDoor;
let furnished: number;

// In a database of its own: the demo's slugs are fixed, and other tests may begin them in the shared one.
beforeAll(async () => {
  door = await openEmbeddedDoor({ databaseUrl: await freshDatabase() });
});

/** As every start does. */
async function ensure(database: Database = door.database, publicUrl = door.url) {
  furnished = 0;
  const furnish = () => void (furnished += 1);
  const { accounts, dataDir } = door;
  return ensureDemoTenants({ database, accounts, dataDir, publicUrl, furnish });
}

const file = () => join(door.dataDir, "credentials.json");
const ask = (apiKey: string) =>
  fetch(`${door.url}/v1/session`, { headers: { authorization: `Bearer ${apiKey}` } });

describe("the demo's credentials", () => {
  test("are two tenants with a key each and a login for each role, in a file of their owner's", async () => {
    const credentials = await ensure();
    expect(furnished).toBe(2);
    expect(JSON.parse(await readFile(file(), "utf8"))).toEqual(credentials);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    expect(credentials).toEqual({
      baseUrl: door.url,
      tenants: ["northwind", "tailspin"].map((slug) => ({
        tenantId: expect.stringMatching(/^ten_[0-7][0-9a-z]{25}$/),
        slug,
        apiKey: expect.stringMatching(/^wb_[\w-]{43}$/),
      })),
      users: ["admin", "manager", "agent", "viewer"].map((role) => ({
        email: `${role}@waybill.example`,
        password: expect.stringMatching(/^[a-z]+-[a-z]+-[a-z]+-\d\d$/),
        role,
        tenants: role === "admin" ? ["northwind", "tailspin"] : ["northwind"],
      })),
    });
    for (const { apiKey, slug } of credentials.tenants) {
      expect(await (await ask(apiKey)).json()).toMatchObject({ memberships: [{ slug }] });
    }
  });

  test("let each person in, in their role and tenants", async () => {
    const { users } = await ensure();
    for (const { email, password, role, tenants } of users) {
      const browser = openBrowser();
      await browser.submit(await browser.visit(`${door.url}/auth/login`), { email, password });
      const session = await browser.send(`${door.url}/v1/session`, { headers: fromTheConsole });
      const { memberships } = (await session.json()) as {
        memberships: { slug: string; role: string }[];
      };
      expect(memberships.map(({ slug }) => slug).toSorted()).toEqual(tenants);
      expect(new Set(memberships.map((each) => each.role))).toEqual(new Set([role]));
    }
  });

  test("stay as they are at the next start, even on another port", async () => {
    const first = await ensure();
    const { mtimeMs } = await stat(file());
    expect(await ensure()).toEqual(first);
    expect((await stat(file())).mtimeMs).toBe(mtimeMs);
    const moved = await ensure(door.database, "http://localhost:4999");
    expect(moved).toEqual({ ...first, baseUrl: "http://localhost:4999" });
    expect(furnished).toBe(0);
  });

  test("get another key when one was revoked, and keep the rest", async () => {
    const first = await ensure();
    const [northwind, tailspin] = first.tenants;
    await door.database.system((tx) =>
      tx.query(sql`
        update api_keys set revoked_at = created_at where secret_hash = ${hashBearerSecret(northwind?.apiKey ?? "")}`),
    );
    const second = await ensure();
    expect(second.tenants[0]).toMatchObject({ slug: "northwind", tenantId: northwind?.tenantId });
    expect(second.tenants[0]?.apiKey).not.toBe(northwind?.apiKey);
    expect(second.tenants[1]).toEqual(tailspin);
    expect(second.users).toEqual(first.users);
    expect((await ask(second.tenants[0]?.apiKey ?? "")).status).toBe(200);
  });

  test("are made anew for a new cluster, with the same people", async () => {
    const before = await ensure();
    const url = await freshDatabase();
    const database = openDatabase({ url, connections: 2, onError: () => {} });
    try {
      const after = await ensure(database);
      expect(after.users).toEqual(before.users);
      const ids = ({ tenants }: Credentials) => tenants.map(({ tenantId }) => tenantId);
      expect(ids(after)).not.toEqual(ids(before));
    } finally {
      await database.close();
    }
  });

  test("get other passwords when the accounts were lost, and the people stay who they are", async () => {
    const before = await ensure();
    await rm(join(door.dataDir, "accounts.json"));
    const accounts = await openAccounts(door.dataDir);
    const { database, dataDir, url } = door;
    const after = await ensureDemoTenants({ database, accounts, dataDir, publicUrl: url, furnish: () => {} }); // prettier-ignore
    expect(after.tenants).toEqual(before.tenants);
    for (const [index, { email, password }] of after.users.entries()) {
      expect(password).not.toBe(before.users[index]?.password);
      const account = await accounts.check(email, password);
      expect(account?.subject).toBe((await door.accounts.check(email, before.users[index]?.password ?? ""))?.subject); // prettier-ignore
    }
  });

  test("that somebody broke by hand are named, not guessed at", async () => {
    await writeFile(file(), "{ nonsense");
    await expect(ensure()).rejects.toThrow(/credentials\.json cannot be read/);
  });
});

async function freshDatabase(): Promise<string> {
  const url = new URL(inject("databaseUrl"));
  const client = new pg.Client(url.href);
  await client.connect();
  const name = `waybill_${newId().replaceAll("-", "")}`;
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  await migrate(url.href);
  return url.href;
}
