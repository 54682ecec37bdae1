import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type Role, type TenantFacade } from "@waybill/client";
import pg from "pg";
import { inject } from "vitest";
import { buildConsole } from "../scripts/build-console.ts";
import { readCredentials } from "../scripts/credentials.ts";
import { openPaymentSandbox } from "../payment-sandbox/src/index.ts";
import { openApp } from "../server/src/app.ts";
import type { Config } from "../server/src/config.ts";
import { choosePorts } from "../server/src/platform/choose-ports.ts";
import type {} from "../server/test/postgres.ts";
import { testConfig } from "../server/test/test-config.ts";
import type { Person } from "./open-browser.ts";

export interface Desk {
  baseUrl: string;
  /** For the tenant `northwind`, with every permission. */
  client: TenantFacade;
  /** Likewise for `tailspin`, which sells in euros. */
  tailspin: TenantFacade;
  person: (role: Role) => Person;
  /** The payment gateway, on an origin of its own. */
  sandbox: { url: string; secret: string };
  /** For what is looked up behind everybody's back. */
  databaseUrl: string;
  /** What the service and the gateway keep on disk besides the database. */
  dataDir: string;
  close: () => Promise<void>;
}

/** Starts the service with this configuration, until it listens. */
export type Start = (config: Config) => Promise<{ close: () => Promise<unknown> }>;

/** The whole product as it is shipped, with the built console, on a port and a database of its own. */
export async function openDesk(start: Start = startHere): Promise<Desk> {
  await buildConsole(() => undefined);
  const database = await createDatabase(inject("databaseUrl"));
  const dataDir = await mkdtemp(join(tmpdir(), "waybill-e2e-"));
  // Its own address is part of what it hands out, so the port is chosen before it listens.
  const ports = await choosePorts({ host: "127.0.0.1", port: 0, metricsPort: 0 });
  const baseUrl = `http://localhost:${ports.port}`;
  const secret = randomBytes(24).toString("hex");
  const sandbox = await openPaymentSandbox({ dataDir: join(dataDir, "payment-sandbox"), secret });
  const service = await start({
    ...testConfig(database.url, dataDir),
    ...ports,
    paymentSandbox: { url: sandbox.url, publicUrl: sandbox.url, secret },
    publicUrl: baseUrl,
    demoLogins: true,
  });
  const credentials = readCredentials(dataDir);
  if (credentials === undefined) throw new Error("There are no logins.");
  const clientOf = (slug: string) => {
    const apiKey = credentials.tenants.find((tenant) => tenant.slug === slug)?.apiKey ?? "";
    return createClient({ baseUrl, auth: { apiKey } });
  };
  return {
    baseUrl,
    client: clientOf("northwind"),
    tailspin: clientOf("tailspin"),
    person: (role) => {
      const person = credentials.users.find((user) => user.role === role);
      if (person === undefined) throw new Error(`There is no login for ${role}.`);
      return person;
    },
    sandbox: { url: sandbox.url, secret },
    ...{ databaseUrl: database.url, dataDir },
    close: async () => {
      await service.close();
      await sandbox.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const startHere: Start = async (config) => {
  const app = await openApp(config);
  await app.listen();
  return app;
};

/** Demo tenants have fixed names, so desks that run side by side cannot share a database. */
async function createDatabase(url: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `e2e_${randomBytes(6).toString("hex")}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  await execute(url, `create database ${name}`);
  return { url: own.href, drop: () => execute(url, `drop database ${name} with (force)`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
