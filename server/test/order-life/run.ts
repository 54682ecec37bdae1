import type {
  ChangeSet,
  FulfilmentOrder,
  Order,
  OrderId,
  OrderState,
  Payment,
  Refund,
  Return,
  Shipment,
  Transfer,
} from "@waybill/contract";
import { createClient, type TenantFacade } from "@waybill/client";
import { sandboxControl, type SandboxControl } from "@waybill/payment-sandbox/control";
import { setTimeout } from "node:timers/promises";
import { openBooks } from "../../src/app.ts";
import type { OrderLedger } from "../../src/modules/orders/index.ts";
import { contractFetch } from "../contract-fetch.ts";
import { openDesk, openShop, type Shop } from "../open-shop.ts";
import { usd } from "../stocked-shop.ts";
import { testConfig } from "../test-config.ts";
import { openTally, type Tally } from "./tally.ts";

/** One run: a shop of its own, and what its actors have seen and were told there. */
export interface Run {
  shop: Shop;
  /** Sends once, so that no lost lock and no server error is smoothed over, and holds answers against the contract. */
  client: TenantFacade;
  /** Resolves when nothing is under way that follows by itself. */
  settled(): Promise<void>;
  customerId: Order["customerId"];
  locationIds: readonly FulfilmentOrder["locationId"][];
  /** With so many, no more are placed. */
  mostOrders: number;
  /** Each order as it was last read. */
  orders: Map<OrderId, Order>;
  /** And as it was read at each of its versions. */
  seen: Map<string, OrderState>;
  /** Orders that somebody told of, and nobody has read yet. */
  unseen: Set<OrderId>;
  shipments: Map<string, Shipment>;
  fulfilmentOrders: Map<string, FulfilmentOrder>;
  refunds: Map<string, Refund>;
  returns: Map<string, Return>;
  changeSets: Map<string, ChangeSet>;
  transfers: Map<string, Transfer>;
  payments: Map<string, Payment>;
  /** The gateway as its customers know it; undefined where the service has none. */
  gateway?: SandboxControl | undefined;
  /** How the service's worker changes orders. */
  ledger?: OrderLedger | undefined;
  /** What acknowledged changes add up to: in the end the service must have come to the same. */
  told: Tally;
  /** How often what was done and refused, over all runs: a thing that never happens proves nothing. */
  happened: Tally;
}

export const skus = ["TEA", "COFFEE", "MATE"] as const;
export type RunSku = (typeof skus)[number];
const prices = { TEA: 1_000, COFFEE: 2_500, MATE: 333 } satisfies Record<RunSku, number>;
const opening = { TEA: 8, COFFEE: 5, MATE: 2 } satisfies Record<RunSku, number>;

/** A shop with three products, of which there is never enough for everybody. */
export async function openRun(happened: Tally): Promise<Run> {
  const shop = await openShop();
  const { settled, sandbox } = await openDesk();
  const gateway = sandboxControl({ ...sandbox, account: shop.tenantUuid });
  // What expires while months go by would be told at any moment.
  await gateway.setPace({ authorizationSeconds: 366 * 24 * 60 * 60 });
  const config = { ...testConfig("", ""), paymentSandbox: { ...sandbox, publicUrl: sandbox.url } };
  const { ledger } = openBooks(shop.database, config);
  const client = createClient({
    ...{ baseUrl: shop.baseUrl, tenantId: shop.tenantId, fetch: contractFetch },
    ...{ auth: { apiKey: shop.apiKey }, retry: { maxAttempts: 1 } },
  });
  const run = await furnishRun({ shop, client, settled, mostOrders: 6, happened });
  return {
    ...run,
    ...{ gateway, ledger },
    async settled() {
      if (run.payments.size > 0) await everythingTold(gateway);
      await settled();
    },
  };
}

/**
 * All that the gateway has to tell has arrived. What was refused, because an hour had passed between signing and reading
 * it, is told again only when time goes on, and here the clock stands: so what the gateway waits for is brought nearer.
 */
async function everythingTold(gateway: SandboxControl): Promise<void> {
  const pending = async () =>
    (await gateway.listWebhooks()).items.filter(({ state }) => state === "pending");
  for (let waiting = await pending(); waiting.length > 0; waiting = await pending()) {
    if (waiting.some(({ tries }) => tries > 0)) await gateway.advance(1);
    await setTimeout(2);
  }
}

/** What a run begins with, whoever its client is. */
export async function furnishRun(
  begun: Pick<Run, "shop" | "client" | "settled" | "mostOrders" | "happened">,
): Promise<Run> {
  const { client } = begun;
  const told = openTally();
  await client.createLocation({ code: "EAST", name: "East", priority: 200 });
  const { items: locations } = await client.listLocations({});
  const locationIds = locations.map(({ id }) => id);
  for (const sku of skus) {
    const allowBackorder = sku === "MATE";
    await client.createProduct({ sku, title: sku, price: usd(prices[sku]), allowBackorder });
    for (const locationId of locationIds) {
      await client.adjustStock({ sku, quantity: opening[sku], reason: "opening", locationId });
      told.add(`on hand of ${sku}`, opening[sku]);
    }
  }
  await client.createTaxRate({
    name: "VAT",
    country: "DE",
    rate: 190_000,
    appliesToShipping: true,
  });
  const address = { line1: "Obere Str. 57", city: "Berlin", country: "DE" };
  const { id: customerId } = await client.createCustomer({ name: "Maria Anders", address });
  return { ...begun, ...knowingNothing(), customerId, locationIds, told };
}

export function knowingNothing() {
  return {
    orders: new Map(),
    seen: new Map(),
    unseen: new Set<OrderId>(),
    shipments: new Map(),
    fulfilmentOrders: new Map(),
    refunds: new Map(),
    returns: new Map(),
    changeSets: new Map(),
    transfers: new Map(),
    payments: new Map(),
  } satisfies Partial<Run>;
}
