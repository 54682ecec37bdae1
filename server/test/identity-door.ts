import cookie from "@fastify/cookie";
import document from "@waybill/contract/openapi.json" with { type: "json" };
import type { FastifyInstance } from "fastify";
import { afterAll, inject } from "vitest";
import { openAfterCommit } from "../src/platform/after-commit.ts";
import { openDatabase, type Database } from "../src/platform/database.ts";
import { bindOperations } from "../src/platform/binding.ts";
import type { Handlers } from "../src/platform/operation.ts";
import { choosePorts } from "../src/platform/choose-ports.ts";
import { openHttp } from "../src/platform/http.ts";
import { compileValidators, type ContractDocument } from "../src/platform/validation.ts";
import { openIdentity, type Identity, type IssuerSettings } from "../src/modules/identity/index.ts";
import { tenantOperations } from "../src/modules/tenants/index.ts";

/** The server as it stands, with the modules that say who somebody is and nothing else behind them. */
export interface Door {
  url: string;
  database: Database;
  identity: Identity;
  /** For a test that starts it again; otherwise it ends with the file. */
  close(): Promise<void>;
}

export interface DoorOptions {
  issuer(url: string): IssuerSettings | Promise<IssuerSettings>;
  serve?(fastify: FastifyInstance): Promise<void>;
  /** Any free one unless it is said. */
  port?: number;
  /** The run's shared database unless it is said. */
  databaseUrl?: string;
}

const toClose: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of toClose) await close();
});

export async function openDoor({ issuer, serve, ...wanted }: DoorOptions): Promise<Door> {
  const database = openDatabase({
    url: wanted.databaseUrl ?? inject("databaseUrl"),
    connections: 5,
    onError: () => {},
  });
  const ports = { host: "127.0.0.1", port: wanted.port ?? 0, metricsPort: 0 };
  const { port } = await choosePorts(ports);
  const url = `http://127.0.0.1:${port}`;
  const identity = openIdentity({
    database,
    issuer: await issuer(url),
    publicUrl: url,
    warn: () => {},
  });
  const fastify = await openHttp({ logLevel: "silent", trustProxy: false, isSecure: false });
  await fastify.register(cookie);
  await identity.serve(fastify);
  await serve?.(fastify);
  const handlers = {
    ...identity.operations,
    ...tenantOperations({
      database,
      publicUrl: url,
      findInvitee: identity.findInvitee,
      membershipChanged: identity.forgetPerson,
      apiKeyRevoked: identity.forgetApiKey,
    }),
  };
  bindOperations(fastify, {
    // The other modules' operations are not called here.
    handlers: handlers as unknown as Handlers,
    // The bundle is generated with exactly these members.
    validators: compileValidators(document as unknown as ContractDocument),
    database,
    authenticate: identity.authenticate,
    takeRate: () => undefined,
    cursorKey: Buffer.alloc(32, 1),
    sealKey: Buffer.alloc(32, 2),
    afterCommit: openAfterCommit(() => {}),
  });
  await fastify.listen({ host: "127.0.0.1", port });
  let closing: Promise<void> | undefined;
  const close = () =>
    (closing ??= fastify.close().then(async () => {
      await identity.close();
      await database.close();
    }));
  toClose.push(close);
  return { url, database, identity, close };
}
