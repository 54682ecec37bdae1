import type { Uuid, Work } from "../../../platform/context.ts";
import { workAsSystem } from "../../../platform/system-work.ts";
import { changePayment } from "../change-payment.ts";
import { askLater, intend } from "../gateway/ask-gateway.ts";
import { readOperationsOf, type OperationRecord } from "../gateway/operation-store.ts";
import { learnFacts, lockPaymentsOf } from "../learn-facts.ts";
import { openAuthorizationOf, type PaymentRecord } from "../payment.ts";
import type { PaymentFacts } from "../providers/facts.ts";
import { ProviderRefusal } from "../providers/provider.ts";
import { howToVoid } from "../void-payment.ts";
import { findAtGateway, lookAtPayment, type AtGateway } from "./look-at-payment.ts";
import type { TenantTurn } from "./tenant-sweep.ts";

/** How long the gateway is left alone with what it refused. */
const pauseMs = 60 * 60 * 1000;

/** What is authorised can no longer be captured: the gateway has released it, or is asked to. */
export async function expireAuthorization(turn: TenantTurn, paymentId: Uuid): Promise<void> {
  const { gateway, tenantId, now } = turn;
  const looked = await lookAtPayment(gateway, tenantId, paymentId);
  if (!looked || !hasLapsed(looked, now)) return;
  await asRuleOf(turn, "authorizationExpired", async (work) => {
    const { payment } = await lockPaymentsOf(work, gateway.ledger, paymentId);
    if (!hasLapsed(payment, now) || !(await mayAsk(work, payment, "void"))) return;
    askLater(work, gateway, intend(gateway, work, payment, { type: "void" }));
  });
}

function hasLapsed(payment: PaymentRecord, now: Date): boolean {
  const { authorizationExpiresAt: deadline } = payment;
  return openAuthorizationOf(payment) > 0 && deadline !== null && deadline <= now;
}

/** Nobody has paid while the link worked. The gateway tells whether that is so, and closes its page. */
export async function expireLink(turn: TenantTurn, paymentId: Uuid): Promise<void> {
  const { gateway, tenantId, now } = turn;
  const found = await findAtGateway(gateway, tenantId, paymentId);
  const facts = found && (await closePage(found, now));
  await asRuleOf(turn, "paymentLinkExpired", async (work) => {
    const locked = await lockPaymentsOf(work, gateway.ledger, paymentId);
    const learned = facts ? await learnFacts(work, gateway.ledger, locked, facts) : locked;
    // Its status follows from the time.
    await changePayment(work, gateway.ledger, learned, learned.payment, {
      telling: { history: "updated", event: "order.updated" },
    });
  });
}

async function closePage(
  { payment, handle, provider, account }: AtGateway,
  now: Date,
): Promise<PaymentFacts | undefined> {
  const { page } = payment;
  if (page === null) return undefined;
  if (page.expiresAt <= now) return provider.read(account, handle);
  try {
    const key = `${payment.id}-expire-${page.number}`;
    return await provider.closePage(account, { ...handle, key });
  } catch (error) {
    // It is closed already, or was paid: the facts tell.
    if (error instanceof ProviderRefusal) return provider.read(account, handle);
    throw error;
  }
}

/** The gateway was busy with it when its order was cancelled: nothing more is to come of it. */
export function withdrawOfCancelled(turn: TenantTurn, paymentId: Uuid): Promise<void> {
  const { gateway } = turn;
  return asRuleOf(turn, "cancelledOrder", async (work) => {
    const locked = await lockPaymentsOf(work, gateway.ledger, paymentId);
    const { order, payment } = locked;
    if (order.status !== "cancelled") return;
    const how = howToVoid(payment, work.now);
    if (how === undefined || !(await mayAsk(work, payment, how))) return;
    if (how !== "withdraw") {
      askLater(work, gateway, intend(gateway, work, payment, { type: how }));
      return;
    }
    const withdrawn = { ...payment, cancelledAt: work.now, linkExpiresAt: null };
    await changePayment(work, gateway.ledger, locked, withdrawn, {
      telling: { history: "paymentVoided", event: "order.paymentVoided" },
    });
  });
}

/** Not while the gateway is asked for something else, and not again soon after it has refused the same. */
async function mayAsk(
  { tx, now }: Work,
  { id }: PaymentRecord,
  type: OperationRecord["type"] | "withdraw",
): Promise<boolean> {
  const operations = (await readOperationsOf(tx, [id])).get(id) ?? [];
  return !operations.some(
    (one) =>
      (one.type !== "refund" && (one.state === "requested" || one.state === "unknown")) ||
      (one.type === type &&
        one.state === "refused" &&
        one.settledAt !== null &&
        one.settledAt.getTime() > now.getTime() - pauseMs),
  );
}

function asRuleOf(
  { gateway, tenantId, now }: TenantTurn,
  rule: string,
  work: (work: Work) => Promise<void>,
): Promise<void> {
  return workAsSystem(gateway.database, { tenantId, now, rule }, work);
}
