import type { OrderRecord } from "../../orders/index.ts";
import { readTenant } from "../../tenants/index.ts";
import type { Gateway } from "../gateway/gateway.ts";
import type { ProviderName } from "../providers/provider.ts";
import { readPayment } from "../store.ts";
import type { LinkedPayment } from "./link-token.ts";
import type { Sought } from "./look-at-gateway.ts";

/** All that a customer's page is made of. */
export interface Linked extends Sought {
  provider: ProviderName;
  order: OrderRecord;
  shop: { name: string; locale: string; timeZone: string };
}

/** What a link leads to, as it is now; undefined when there is no such payment any more. */
export function findLinked(
  { database, ledger, readAccount }: Gateway,
  { tenantId, paymentId }: LinkedPayment,
): Promise<Linked | undefined> {
  return database.tenant(
    tenantId,
    async (tx) => {
      const payment = await readPayment(tx, paymentId);
      // Only what is paid at a gateway has a link.
      if (!payment || payment.provider === "manual") return undefined;
      const [order, tenant, account] = await Promise.all([
        ledger.readOrder({ tx }, payment.orderId),
        readTenant(tx),
        readAccount(tx, tenantId, payment.provider),
      ]);
      return {
        ...{ tenantId, paymentId, payment, account, provider: payment.provider, order },
        shop: { name: tenant.name, locale: tenant.locale, timeZone: tenant.time_zone },
      };
    },
    { readOnly: true },
  );
}
