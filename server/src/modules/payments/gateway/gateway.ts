import type { Uuid } from "../../../platform/context.ts";
import type { Database, Transaction } from "../../../platform/database.ts";
import type { OrderLedger } from "../../orders/index.ts";
import type { LinkedPayment } from "../pay-page/link-token.ts";
import type { PaymentProvider, ProviderAccount, ProviderName } from "../providers/provider.ts";
import type { KillPoint } from "./kill-points.ts";

/** What the payments module works with besides a transaction. */
export interface Gateway {
  database: Database;
  ledger: OrderLedger;
  now(): Date;
  /** Those that this installation can speak to. */
  providers: Partial<Record<ProviderName, PaymentProvider>>;
  /** A tenant's account at a gateway; undefined when it has none. */
  readAccount(tx: Transaction, tenantId: Uuid, provider: ProviderName): Promise<ProviderAccount | undefined>; // prettier-ignore
  /** The gateway of new card payments: the first with an active account. */
  chooseProvider(tx: Transaction, tenantId: Uuid): Promise<ProviderName | undefined>;
  /** Where the customer pays, on our side: `/pay/{token}`. */
  linkOf(tenantId: Uuid, paymentId: Uuid): string;
  /** What the token of such a link names; undefined when we have not made it. */
  readLink(token: string): LinkedPayment | undefined;
  /** Where a gateway sends its webhooks for a tenant. */
  webhookUrlOf(tenantId: Uuid, provider: ProviderName): string;
  /** Keys and secrets of accounts are sealed with it. */
  accountKey: Buffer;
  /** What gateways told is kept sealed with it. */
  webhookKey: Buffer;
  /** What was fetched from a gateway for a transaction that is done again with it; forgotten after a minute. */
  fetched: Fetched;
  /** Called at named points, where tests end the process. */
  pass(point: KillPoint): void;
}

export interface Fetched {
  get(key: string): { value: unknown } | undefined;
  set(key: string, value: { value: unknown }): unknown;
}

/** The provider of a payment that has one. */
export function providerOf(
  { providers }: Pick<Gateway, "providers">,
  name: ProviderName,
): PaymentProvider {
  const provider = providers[name];
  if (!provider) throw new Error(`no gateway ${name} is configured, and a payment is made by it`);
  return provider;
}
