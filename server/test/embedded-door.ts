import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openEmbeddedIssuer, type EmbeddedIssuer } from "../src/modules/identity/index.ts";
import { createTenant } from "../src/modules/tenants/index.ts";
import { currentTime } from "../src/platform/clock.ts";
import type { Uuid } from "../src/platform/context.ts";
import type { Database } from "../src/platform/database.ts";
import { newId } from "../src/platform/ids.ts";
import type { Browser } from "./browser.ts";
import { openDoor, type Door } from "./identity-door.ts";

export interface EmbeddedDoor extends Door {
  dataDir: string;
  accounts: EmbeddedIssuer["accounts"];
}

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** The server with the identity provider that comes along, in a data folder of its own or a given one. */
export async function openEmbeddedDoor(
  wanted: { dataDir?: string; port?: number; databaseUrl?: string } = {},
): Promise<EmbeddedDoor> {
  const dataDir = wanted.dataDir ?? (await mkdtemp(join(tmpdir(), "waybill-identity-")));
  folders.push(dataDir);
  const opened: EmbeddedIssuer[] = [];
  const door = await openDoor({
    ...wanted,
    async issuer(url) {
      const embedded = await openEmbeddedIssuer({
        dataDir,
        publicUrl: url,
        audience: "waybill",
        ownAddress: () => url,
        demoLogins: () => [],
      });
      opened.push(embedded);
      return embedded.settings;
    },
    async serve(fastify) {
      for (const embedded of opened) await embedded.serve(fastify);
    },
  });
  const [embedded] = opened;
  if (!embedded) throw new Error("the door asks for its issuer");
  return { ...door, dataDir, accounts: embedded.accounts };
}

/** A tenant whose admin is this email address, once its person signs in. */
export async function beginTenant(
  database: Database,
  email = `admin-${newId()}@example.com`,
): Promise<{ tenantId: Uuid; slug: string; apiKey: string; email: string }> {
  const slug = `t-${newId().slice(-12)}`;
  const created = await createTenant(
    database,
    {
      slug,
      name: `Tenant ${slug}`,
      admin: { email, name: "Ada" },
      currency: "EUR",
      timeZone: "Europe/Berlin",
      locale: "de-DE",
    },
    currentTime(),
    () => {},
  );
  return { ...created, slug, email };
}

const password = "plum-otter-47";

export async function addAccount({ accounts }: EmbeddedDoor, name = "Ada"): Promise<string> {
  const email = `${name.toLowerCase()}-${newId()}@example.com`;
  await accounts.put([{ email, name, password }]);
  return email;
}

/** Answers the page where the sign-in ends. */
export async function signInWith(browser: Browser, url: string, email: string, returnTo = "/") {
  const asked = `${url}/auth/login?return_to=${encodeURIComponent(returnTo)}`;
  return browser.submit(await browser.visit(asked), { email, password });
}

/** Headers of the console's own requests. */
export const fromTheConsole = { "x-waybill-console": "1", "sec-fetch-site": "same-origin" };
