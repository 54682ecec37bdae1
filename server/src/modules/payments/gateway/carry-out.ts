import type { Cause, Uuid, Work } from "../../../platform/context.ts";
import { workAs } from "../../../platform/system-work.ts";
import { lockPaymentsOf } from "../learn-facts.ts";
import type { PaymentRecord } from "../payment.ts";
import type { PaymentFacts } from "../providers/facts.ts";
import {
  ProviderRefusal,
  ProviderUnanswered,
  type PaymentProvider,
  type ProviderAccount,
} from "../providers/provider.ts";
import { readPayment } from "../store.ts";
import { providerOf, type Gateway } from "./gateway.ts";
import { inHandMs, readOperation, type OperationRecord } from "./operation-store.ts";
import { settleOperation, type Outcome } from "./settle-operation.ts";

interface Asked {
  operation: OperationRecord;
  payment: PaymentRecord;
  provider: PaymentProvider;
  account: ProviderAccount | undefined;
}

/**
 * Asks the gateway for what an operation says, with no transaction open, and notes what it answered in one of its own.
 * Its key is the operation's id, so it may be carried out again at any time, by anybody, as often as it takes.
 */
export async function carryOut(
  gateway: Gateway,
  tenantId: Uuid,
  operationId: Uuid,
): Promise<OperationRecord> {
  const asked = await prepare(gateway, tenantId, operationId);
  if (asked.operation.state === "done" || asked.operation.state === "refused") {
    return asked.operation;
  }
  gateway.pass("operation.committed");
  const outcome = await ask(asked, ageOf(asked.operation, gateway.now()));
  gateway.pass(asked.operation.state === "unknown" ? "reconciler.answered" : "operation.answered");
  const settled = await note(gateway, tenantId, asked, outcome);
  gateway.pass("outcome.committed");
  return settled;
}

async function prepare(gateway: Gateway, tenantId: Uuid, operationId: Uuid): Promise<Asked> {
  return gateway.database.tenant(
    tenantId,
    async (tx) => {
      const operation = await readOperation(tx, operationId);
      const payment = operation && (await readPayment(tx, operation.paymentId));
      if (!operation || !payment || payment.provider === "manual") {
        throw new Error(`operation ${operationId} is of no payment through a gateway`);
      }
      return {
        ...{ operation, payment },
        provider: providerOf(gateway, payment.provider),
        account: await gateway.readAccount(tx, tenantId, payment.provider),
      };
    },
    { readOnly: true },
  );
}

/** What Stripe's adapter and the sandbox call a key that does not count. */
const notLetIn = new Set(["account_refused", "unauthenticated"]);

/** Gateways remember a key for a day at least; asked by an older one, they would do it once more. */
const rememberedMs = 20 * 60 * 60 * 1000;

interface Age {
  /** Somebody may have asked before, and not noted the answer. */
  inDoubt: boolean;
  /** The gateway may no longer know the key. */
  isForgotten: boolean;
}

function ageOf({ state, createdAt }: OperationRecord, now: Date): Age {
  const ageMs = now.getTime() - createdAt.getTime();
  return { inDoubt: state === "unknown" || ageMs >= inHandMs, isForgotten: ageMs >= rememberedMs };
}

/** Of a refund that may have been made: all facts, if it was. What else is asked for can be done but once. */
async function findRefund(
  provider: PaymentProvider,
  account: ProviderAccount,
  { type, refundId }: OperationRecord,
  payment: PaymentRecord,
): Promise<PaymentFacts | undefined> {
  if (type !== "refund") return undefined;
  const facts = await provider.read(account, handleOf(payment));
  const isMade = facts?.refunds.some((one) => one.refundId === refundId && one.status !== "failed");
  return isMade ? facts : undefined;
}

async function ask(
  { operation, payment, provider, account }: Asked,
  { inDoubt, isForgotten }: Age,
): Promise<Outcome> {
  if (!account) {
    const detail = "The account at the gateway is gone; connect it again under Settings, Payments.";
    if (inDoubt) return { is: "unanswered", detail };
    return { is: "refused", code: "account_missing", detail, facts: undefined };
  }
  try {
    const known = isForgotten ? await findRefund(provider, account, operation, payment) : undefined;
    return { is: "done", facts: known ?? (await call(provider, account, operation, payment)) };
  } catch (error) {
    if (error instanceof ProviderUnanswered) return { is: "unanswered", detail: error.message };
    if (!(error instanceof ProviderRefusal)) throw error;
    const { code, message: detail } = error;
    // Who is not let in learns nothing of what was asked before: the gateway may have done it.
    if (inDoubt && notLetIn.has(code)) return { is: "unanswered", detail };
    // A no often means that something else has happened meanwhile: the customer paid, the authorisation expired.
    const facts = await provider.read(account, handleOf(payment)).catch(() => undefined);
    return { is: "refused", code, detail, facts };
  }
}

/** By what the gateway knows a payment. */
export function handleOf({ id, providerReference, page }: PaymentRecord) {
  return {
    paymentId: id,
    reference: providerReference,
    pageReference: page?.reference ?? null,
  };
}

function call(
  provider: PaymentProvider,
  account: ProviderAccount,
  { id: key, type, amount, isFinal, refundId }: OperationRecord,
  payment: PaymentRecord,
): Promise<PaymentFacts> {
  const { id: paymentId, providerReference: reference, currency } = payment;
  if (type === "close_page") return provider.closePage(account, { ...handleOf(payment), key });
  if (reference === null) throw new Error(`payment ${paymentId} is unknown to its gateway`);
  if (type === "void") return provider.void(account, { key, paymentId, reference });
  if (amount === null) throw new Error(`operation ${key} has no amount`);
  if (type === "capture") {
    return provider.capture(account, { key, paymentId, reference, amount, currency, isFinal });
  }
  if (refundId === null) throw new Error(`operation ${key} is for no refund`);
  return provider.refund(account, { key, paymentId, reference, amount, currency, refundId });
}

/** As whoever began it, so that the history names them. */
function note(
  gateway: Gateway,
  tenantId: Uuid,
  { operation: { id, actor, paymentId } }: Asked,
  outcome: Outcome,
): Promise<OperationRecord> {
  const { database, ledger } = gateway;
  const cause = causeOf(actor.type);
  return workAs(database, { tenantId, now: gateway.now(), actor, cause }, async (work: Work) => {
    const locked = await lockPaymentsOf(work, ledger, paymentId);
    // Again, behind the lock: it may have been carried out by somebody else meanwhile.
    const operation = await readOperation(work.tx, id);
    if (!operation) throw new Error(`operation ${id} is gone`);
    if (operation.state === "done" || operation.state === "refused") return operation;
    const settled = await settleOperation(work, ledger, locked, operation, outcome);
    gateway.pass("outcome.written");
    return settled;
  });
}

function causeOf(actorType: string): Cause {
  if (actorType === "user") return { type: "person", name: null };
  if (actorType === "apiKey") return { type: "integration", name: null };
  return { type: "rule", name: "cancelledOrder" };
}
