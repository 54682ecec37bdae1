import type { Context, Uuid, Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { problem } from "../../../platform/problems.ts";
import type { PaymentRecord } from "../payment.ts";
import { carryOut } from "./carry-out.ts";
import type { Gateway } from "./gateway.ts";
import { inHandMs, insertOperation, type OperationRecord } from "./operation-store.ts";

type Asked = Pick<OperationRecord, "type"> &
  Partial<Pick<OperationRecord, "amount" | "isFinal" | "refundId" | "reason">>;

/** Writes down what the gateway is to be asked for: the intent, kept with all that belongs to it. Answers its id. */
export function intend(
  gateway: Pick<Gateway, "pass">,
  { tx, now, actor }: Work,
  { id: paymentId, orderId }: Pick<PaymentRecord, "id" | "orderId">,
  { type, amount = null, isFinal = false, refundId = null, reason = null }: Asked,
): Uuid {
  const id = newId();
  insertOperation(tx, {
    ...{ id, paymentId, orderId, type, amount, isFinal, refundId, reason, actor },
    ...{ state: "requested", attempts: 0, nextAttemptAt: new Date(now.getTime() + inHandMs) },
    ...{ refusalCode: null, refusal: null, createdAt: now, settledAt: null },
  });
  gateway.pass("intent.written");
  return id;
}

/**
 * Asks the gateway once the intent is kept, and answers the request with what came of it: a refusal when all of it was
 * refused, else what there is to show, which tells of the parts.
 */
export function concludeWith<T>(
  context: Context,
  gateway: Gateway,
  operationIds: readonly Uuid[],
  present: (work: Pick<Work, "tx" | "tenantId">) => Promise<T>,
): void {
  const { tenantId } = context;
  context.conclude(async () => {
    const settled: OperationRecord[] = [];
    for (const id of operationIds) settled.push(await carryOut(gateway, tenantId, id));
    const [refused] = settled;
    if (refused && settled.every(({ state }) => state === "refused")) {
      throw problem("payment_refused", { detail: refused.refusal ?? "It was refused." });
    }
    return gateway.database.tenant(tenantId, (tx) => present({ tx, tenantId }), { readOnly: true });
  });
}

/** The same for what nobody waits for. */
export function askLater(work: Work, gateway: Gateway, operationId: Uuid): void {
  const { tenantId } = work;
  work.afterCommit(async () => {
    await carryOut(gateway, tenantId, operationId);
  });
}
