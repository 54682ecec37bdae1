import type { Uuid } from "../../../platform/context.ts";
import { workAsSystem } from "../../../platform/system-work.ts";
import { handleOf } from "../gateway/carry-out.ts";
import { providerOf, type Gateway } from "../gateway/gateway.ts";
import { learnFacts, lockPaymentsOf } from "../learn-facts.ts";
import type { PaymentRecord } from "../payment.ts";
import type { PaymentFacts } from "../providers/facts.ts";
import type { PaymentHandle, PaymentProvider, ProviderAccount } from "../providers/provider.ts";
import { readPayment } from "../store.ts";

/** A payment with the door to its gateway. */
export interface AtGateway {
  payment: PaymentRecord;
  handle: PaymentHandle;
  provider: PaymentProvider;
  account: ProviderAccount;
}

/** Undefined when it goes through no gateway, or through one that the tenant has left. */
export function findAtGateway(
  gateway: Gateway,
  tenantId: Uuid,
  paymentId: Uuid,
): Promise<AtGateway | undefined> {
  return gateway.database.tenant(
    tenantId,
    async (tx) => {
      const payment = await readPayment(tx, paymentId);
      if (!payment || payment.provider === "manual") return undefined;
      const account = await gateway.readAccount(tx, tenantId, payment.provider);
      if (!account) return undefined;
      const provider = providerOf(gateway, payment.provider);
      return { payment, handle: handleOf(payment), provider, account };
    },
    { readOnly: true },
  );
}

/** Asks the gateway how a payment stands, and takes note of it. Undefined when the gateway does not know it. */
export async function lookAtPayment(
  gateway: Gateway,
  tenantId: Uuid,
  paymentId: Uuid,
): Promise<PaymentRecord | undefined> {
  const found = await findAtGateway(gateway, tenantId, paymentId);
  const facts = found && (await found.provider.read(found.account, found.handle));
  return facts && learnOf(gateway, tenantId, paymentId, facts);
}

/** Takes note of what was asked for, in a transaction of its own. */
export function learnOf(
  gateway: Gateway,
  tenantId: Uuid,
  paymentId: Uuid,
  facts: PaymentFacts,
): Promise<PaymentRecord> {
  const { database, ledger } = gateway;
  const now = gateway.now();
  return workAsSystem(database, { tenantId, now, rule: "paymentReconciler" }, async (work) => {
    const locked = await lockPaymentsOf(work, ledger, paymentId);
    return (await learnFacts(work, ledger, locked, facts)).payment;
  });
}
