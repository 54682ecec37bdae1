import { setTimeout as pause } from "node:timers/promises";
import { systemActor } from "../../../platform/actor.ts";
import { workAs } from "../../../platform/system-work.ts";
import { handleOf } from "../gateway/carry-out.ts";
import { providerOf, type Gateway } from "../gateway/gateway.ts";
import { learnFacts, lockPaymentsOf } from "../learn-facts.ts";
import type { PaymentRecord } from "../payment.ts";
import type { ProviderAccount } from "../providers/provider.ts";
import type { LinkedPayment } from "./link-token.ts";

/** What to look for, and with which account. */
export interface Sought extends LinkedPayment {
  payment: PaymentRecord;
  account: ProviderAccount | undefined;
}

/** How long a customer waits for it; it goes on without them. */
const patienceMs = 3_000;

/**
 * Asks the gateway how a payment stands: whoever comes back from its page sees the truth at once, however late its
 * webhook is. Answers whether it could be learned.
 */
export async function lookAtGateway(
  gateway: Gateway,
  sought: Sought,
  onError: (error: unknown) => void,
): Promise<boolean> {
  const look = learn(gateway, sought).catch((error: unknown) => {
    onError(error);
    return false;
  });
  const waiting = new AbortController();
  const late = pause(patienceMs, false, { signal: waiting.signal }).catch(() => false);
  try {
    return await Promise.race([look, late]);
  } finally {
    waiting.abort();
  }
}

async function learn(
  gateway: Gateway,
  { tenantId, paymentId, payment, account }: Sought,
): Promise<boolean> {
  if (payment.provider === "manual" || !account) return true;
  const { provider: name } = payment;
  const facts = await providerOf(gateway, name).read(account, handleOf(payment));
  if (!facts) return true;
  // As its webhook would have told: it does not matter which of the two was first.
  const cause = { type: "webhook", name } as const;
  const who = { tenantId, now: gateway.now(), actor: systemActor, cause };
  await workAs(gateway.database, who, async (work) => {
    const locked = await lockPaymentsOf(work, gateway.ledger, paymentId);
    return learnFacts(work, gateway.ledger, locked, facts);
  });
  return true;
}
