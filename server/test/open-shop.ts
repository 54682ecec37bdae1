import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type TenantFacade } from "@waybill/client";
import type { TenantId } from "@waybill/contract";
import { afterAll, inject } from "vitest";
import { openPaymentSandbox } from "@waybill/payment-sandbox";
import { openApp } from "../src/app.ts";
import type { Config } from "../src/config.ts";
import { createDefaultLocation } from "../src/modules/inventory/index.ts";
import { createTenant } from "../src/modules/tenants/index.ts";
import { currentTime } from "../src/platform/clock.ts";
import type { Uuid } from "../src/platform/context.ts";
import { openDatabase, type Database } from "../src/platform/database.ts";
import { encodeId, newId } from "../src/platform/ids.ts";
import { contractFetch } from "./contract-fetch.ts";
import { expectConservation } from "./expect-conservation.ts";
import { beforeDrop } from "./own-database.ts";
import { testConfig } from "./test-config.ts";

/** A tenant of its own, with a client that holds every answer against the contract. */
export interface Shop {
  baseUrl: string;
  slug: string;
  tenantId: TenantId;
  tenantUuid: Uuid;
  apiKey: string;
  client: TenantFacade;
  database: Database;
}

interface Desk {
  baseUrl: string;
  /** The second server, for figures. */
  metricsUrl: string;
  database: Database;
  /** The payment gateway of this desk. */
  sandbox: { url: string; secret: string };
  /** Resolves when everything that follows by itself from what was committed has been done. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

let desk: Promise<Desk> | undefined;

/** The service of this test file: the real one, on the run's real database, on a free port. */
export function openDesk(overrides: Partial<Config> = {}): Promise<Desk> {
  desk ??= startDesk(overrides);
  return desk;
}

afterAll(async () => {
  try {
    await checkShops();
  } finally {
    await (await desk)?.close();
    desk = undefined;
  }
});

/** What this file's tests have begun, and what they have broken on purpose. */
const begun: Shop[] = [];
const broken = new Set<Uuid>();

/** No test leaves a law broken that does not say so here. */
export function leaveBroken({ tenantUuid }: Pick<Shop, "tenantUuid">): void {
  broken.add(tenantUuid);
}

/** After every file, and before a database of its own is gone: all that it has done to its shops adds up. */
async function checkShops(): Promise<void> {
  for (const shop of begun.splice(0)) {
    if (!broken.has(shop.tenantUuid)) await expectConservation(shop);
  }
}
beforeDrop.add(checkShops);

interface ShopSettings {
  currency?: string;
  timeZone?: string;
}

/** Begins a tenant, with an admin and an API key that has every permission. */
export async function openShop(settings: ShopSettings = {}): Promise<Shop> {
  const shop = await beginShop(await openDesk(), settings);
  begun.push(shop);
  return shop;
}

/** Likewise, at a service that was started otherwise. */
export async function beginShop(
  { baseUrl, database }: Pick<Desk, "baseUrl" | "database">,
  settings: ShopSettings = {},
): Promise<Shop> {
  const name = `shop-${newId().slice(-12)}`;
  const { tenantId, apiKey } = await createTenant(
    database,
    {
      slug: name,
      name,
      admin: { email: `admin@${name}.example`, name: "Ada Admin" },
      currency: settings.currency ?? "USD",
      timeZone: settings.timeZone ?? "UTC",
      locale: "en-US",
    },
    currentTime(),
    createDefaultLocation,
  );
  const wireId = encodeId("ten", tenantId) satisfies TenantId;
  const client = clientOf(baseUrl, wireId, apiKey);
  return { baseUrl, slug: name, tenantId: wireId, tenantUuid: tenantId, apiKey, client, database };
}

/** A client of a tenant by any credential, whose answers are held against the contract. */
export function clientOf(baseUrl: string, tenantId: TenantId, apiKey: string): TenantFacade {
  return createClient({ baseUrl, tenantId, auth: { apiKey }, fetch: contractFetch });
}

async function startDesk(overrides: Partial<Config>): Promise<Desk> {
  const dataDir = await mkdtemp(join(tmpdir(), "waybill-desk-"));
  const secret = "a secret of the sandbox that is long enough";
  const sandbox = await openPaymentSandbox({ dataDir: join(dataDir, "payment-sandbox"), secret });
  const config: Config = {
    ...testConfig(inject("databaseUrl"), dataDir),
    paymentSandbox: { url: sandbox.url, publicUrl: sandbox.url, secret },
    ...overrides,
  };
  const app = await openApp(config);
  const { address, metricsAddress } = await app.listen();
  const database = openDatabase({ url: config.databaseUrl, connections: 4, onError: () => {} });
  return {
    baseUrl: address,
    metricsUrl: metricsAddress,
    database,
    sandbox: { url: sandbox.url, secret },
    settled: app.settled,
    async close() {
      await app.close();
      await sandbox.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
