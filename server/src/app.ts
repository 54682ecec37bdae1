import cookie from "@fastify/cookie";
import type { FastifyInstance } from "fastify";
import type { AddressInfo } from "node:net";
import type { Registry } from "prom-client";
import type { Config } from "./config.ts";
import { nightlyCheck, openBrokenLaws } from "./modules/conservation/index.ts";
import { customersOperations } from "./modules/customers/index.ts";
import { fulfilmentConsequence, fulfilmentOperations } from "./modules/fulfilment/index.ts";
import {
  ensureDemoTenants,
  openIdentity,
  sweepSessions,
  type Identity,
} from "./modules/identity/index.ts";
import { createDefaultLocation, inventoryOperations } from "./modules/inventory/index.ts";
import {
  allocateBackorders,
  confirmWhenPaid,
  keepForGood,
  offerReleased,
  openOrderLedger,
  type OrderLedger,
  ordersOperations,
  sweepBackorders,
  sweepOrders,
} from "./modules/orders/index.ts";
import {
  openBalances,
  catchUpWithEvents,
  nightlyComparison,
  openGateway,
  paymentsOperations,
  refundConsequence,
  sweepGiftCards,
  servePayPage,
  serveWebhooks,
  sweepOperations,
  sweepPayments,
  sweepWebhookBodies,
  sweepWebhooks,
  withdrawPayments,
  type Gateway,
  type KillPoint,
} from "./modules/payments/index.ts";
import { returnsOperations } from "./modules/returns/index.ts";
import { shippingOperations } from "./modules/shipping/index.ts";
import { remoteTaxes, taxesOperations, taxTable } from "./modules/taxes/index.ts";
import { tenantOperations } from "./modules/tenants/index.ts";
import { openAfterCommit, type AfterCommit } from "./platform/after-commit.ts";
import { bindOperations } from "./platform/binding.ts";
import { currentTime } from "./platform/clock.ts";
import { serveConsole } from "./platform/console-files.ts";
import type { Uuid } from "./platform/context.ts";
import { contractDocument } from "./platform/contract-document.ts";
import { openDatabase, type Database } from "./platform/database.ts";
import { serveHealth, type Readiness } from "./platform/health.ts";
import { openHttp } from "./platform/http.ts";
import { openMetrics } from "./platform/metrics.ts";
import { migrate } from "./platform/migrate.ts";
import type { Handlers } from "./platform/operation.ts";
import { openNumbers } from "./platform/number-lease.ts";
import { openRateLimit } from "./platform/rate-limit.ts";
import { serveReference } from "./platform/reference-routes.ts";
import { deriveKey } from "./platform/seal.ts";
import { startSweeps, sweepIdempotencyKeys, type Sweep } from "./platform/sweeps.ts";
import { compileValidators } from "./platform/validation.ts";
import { refuseWrongMethods } from "./platform/wrong-method.ts";
import { openIdentityProvider, type IdentityProvider } from "./identity-provider.ts";

/** The service, put together and not yet listening. */
export interface App {
  readiness: Readiness;
  listen(): Promise<{ address: string; metricsAddress: string }>;
  /** Resolves when everything that follows by itself from what was committed has been done. */
  settled(): Promise<void>;
  /** Finishes the requests in flight, then lets go of everything. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** Told of each named point that payments pass; tests end the process there. */
  pass?(point: KillPoint): void;
  /** Where this process is reached, when something stands before it; left out, where it listens. */
  ownAddress?(): string;
}

/** Puts the service together: here, and only here, modules meet the platform and each other. */
export async function openApp(config: Config, options: AppOptions = {}): Promise<App> {
  await migrate(config.databaseUrl);
  const http = await openHttp({
    logLevel: config.logLevel,
    trustProxy: config.trustProxy,
    isSecure: config.publicUrl.startsWith("https:"),
  });
  const onError = (error: Error) => http.log.error({ err: error }, "a connection was lost");
  const database = openDatabase({ url: config.databaseUrl, onError });
  const provider = await openIdentityProvider(config, () => addressOf(http));
  const identity = openIdentity({
    database,
    issuer: provider.settings,
    publicUrl: config.publicUrl,
    warn: (message, error) => http.log.warn({ err: error }, message),
  });
  const readiness: Readiness = { progress: undefined };
  const { server: metrics, registry } = openMetrics(http, database);
  await http.register(cookie);
  refuseWrongMethods(http);
  const onTaskError = (error: unknown) =>
    http.log.error({ err: error }, "a task after a commit failed");
  const afterCommit = openAfterCommit(onTaskError);
  const books = openBooks(database, config, { ownAddress: () => addressOf(http), ...options });
  await serveApi(http, config, { database, books, identity, afterCommit });
  serveHealth(http, database, readiness);
  serveReference(http);
  await identity.serve(http);
  await provider.serve(http);
  await servePayPage(http, books.gateway, config);
  await serveConsole(http);
  await furnishDemo(config, database, provider);
  const sweeps = config.role === "api" ? undefined : sweep(database, books, http, registry);
  return {
    readiness,
    async listen() {
      const metricsAddress = await metrics.listen({ host: config.host, port: config.metricsPort });
      if (config.role === "worker") return { address: metricsAddress, metricsAddress };
      const address = await http.listen({ host: config.host, port: config.port });
      return { address, metricsAddress };
    },
    settled: afterCommit.settled,
    async close() {
      await http.close();
      await afterCommit.settled();
      await metrics.close();
      await sweeps?.stop();
      await identity.close();
      await database.close();
    },
  };
}

interface ApiParts {
  database: Database;
  books: Books;
  identity: Identity;
  afterCommit: AfterCommit;
}

/** What clients call by the contract, and where payment gateways tell what has happened. */
async function serveApi(
  http: FastifyInstance,
  config: Config,
  { database, books, identity, afterCommit }: ApiParts,
): Promise<void> {
  const takeRate = openRateLimit(config.rateLimitPerMinute);
  bindOperations(http, {
    handlers: handlersOf(config, database, books, identity),
    validators: compileValidators(contractDocument),
    database,
    authenticate: identity.authenticate,
    takeRate,
    cursorKey: deriveKey(config.secret, "cursor"),
    sealKey: deriveKey(config.secret, "seal"),
    afterCommit,
  });
  await serveWebhooks(http, { gateway: books.gateway, afterCommit, takeRate });
}

/** How orders and their payments change. */
export interface Books {
  ledger: OrderLedger;
  gateway: Gateway;
}

type BooksSettings = Pick<Config, "secret" | "publicUrl" | "paymentSandbox" | "stripe">;

/** How orders change, with all that follows from it in the same transaction, and the gateways that payments are made by. */
export function openBooks(
  database: Database,
  { secret, publicUrl, paymentSandbox: sandbox, stripe }: BooksSettings,
  { pass = () => {}, ownAddress = () => publicUrl }: AppOptions = {},
): Books {
  const ledger = openOrderLedger({
    consequences: [
      keepForGood,
      fulfilmentConsequence,
      withdrawPayments(() => gateway),
      refundConsequence,
    ],
    reactions: [confirmWhenPaid, offerReleased(database, currentTime)],
  });
  const gateway = openGateway({
    ...{ database, ledger, pass, publicUrl, ownAddress, sandbox, stripe },
    now: currentTime,
    sealKey: deriveKey(secret, "payment accounts"),
    linkKey: deriveKey(secret, "payment links"),
    webhookKey: deriveKey(secret, "payment webhooks"),
  });
  return { ledger, gateway };
}

/** Who answers which operation. One without a handler does not compile. */
function handlersOf(
  config: Config,
  database: Database,
  { ledger, gateway }: Books,
  identity: Identity,
): Handlers {
  const nextNumber = openNumbers(database, "orders");
  const taxes = config.taxProvider ? remoteTaxes(config.taxProvider) : taxTable;
  const stockArrived = (tenantId: Uuid, productIds: readonly Uuid[]) =>
    allocateBackorders({ database, ledger, now: currentTime }, tenantId, productIds);
  return {
    getContract: async () => contractDocument,
    ...identity.operations,
    ...tenantOperations({
      database,
      publicUrl: config.publicUrl,
      findInvitee: identity.findInvitee,
      membershipChanged: identity.forgetPerson,
      apiKeyRevoked: identity.forgetApiKey,
    }),
    ...customersOperations,
    ...inventoryOperations({ stockArrived }),
    ...shippingOperations,
    ...taxesOperations,
    ...ordersOperations({ ledger, nextNumber, taxes }),
    ...fulfilmentOperations(ledger),
    ...paymentsOperations(gateway, openBalances(deriveKey(config.secret, "gift cards"))),
    ...returnsOperations({ ledger, nextNumber, taxes, stockArrived }),
  };
}

/** Only the embedded provider can make logins for the demo. */
async function furnishDemo(
  { demoLogins, dataDir, publicUrl }: Config,
  database: Database,
  provider: IdentityProvider,
): Promise<void> {
  const { accounts } = provider;
  if (!accounts || !demoLogins) return;
  const furnish = createDefaultLocation;
  provider.credentials = await ensureDemoTenants({
    database,
    accounts,
    dataDir,
    publicUrl,
    furnish,
  });
}

function sweep(
  database: Database,
  { ledger, gateway }: Books,
  { log }: FastifyInstance,
  registry: Registry,
) {
  const start = (sweeps: Sweep[]) =>
    startSweeps(sweeps, currentTime, (error, name) =>
      log.error({ err: error }, `sweeping ${name} failed`),
    );
  const brokenLaws = openBrokenLaws(registry);
  const started = [
    start([sweepIdempotencyKeys(database), sweepSessions(database)]),
    start([sweepOrders(database, ledger), sweepBackorders({ database, ledger, now: currentTime })]),
    start([sweepWebhooks(gateway), sweepWebhookBodies(gateway)]),
    start([sweepGiftCards(database)]),
    start([sweepOperations(gateway)]),
    start([sweepPayments(gateway), catchUpWithEvents(gateway)]),
    // By itself: it may take long, and the others are due often.
    start([nightlyCheck({ database, log, brokenLaws })]),
    start([nightlyComparison(gateway)]),
  ];
  return { stop: () => Promise.all(started.map((sweeps) => sweeps.stop())) };
}

/** Where this process reaches itself. */
function addressOf(http: FastifyInstance): string {
  const address = http.server.address() as AddressInfo | null; // It listens on a port, not on a socket's path.
  if (!address) throw new Error("the service does not listen yet");
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return `http://${host.replace("0.0.0.0", "127.0.0.1").replace("[::]", "[::1]")}:${address.port}`;
}
