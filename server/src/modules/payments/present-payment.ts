import type { Payment, PaymentOperation } from "@waybill/contract";
import { presentActor } from "../../platform/actor.ts";
import type { Uuid, Work } from "../../platform/context.ts";
import { encodeId, encodeOptionalId } from "../../platform/ids.ts";
import { readGiftCards } from "./balances/value-account-store.ts";
import type { GiftCardAccount } from "./balances/value-account.ts";
import type { Gateway } from "./gateway/gateway.ts";
import { readOperationsOf, type OperationRecord } from "./gateway/operation-store.ts";
import { capturableOf, isPayable, refundableOf, type PaymentRecord } from "./payment.ts";
import { readPaidOrders, type PaidOrderRow } from "./store.ts";

const mostOperations = 10;

/** What is shown of payments besides themselves. */
interface Surroundings {
  tenantId: Uuid;
  linkOf: Gateway["linkOf"];
  operations: Map<Uuid, OperationRecord[]>;
  orders: Map<Uuid, PaidOrderRow>;
  giftCards: Map<Uuid, GiftCardAccount>;
}

/** Payments as the contract shows them, with what the gateway was asked for. */
export async function presentPayments(
  { tx, tenantId }: Pick<Work, "tx" | "tenantId">,
  { linkOf }: Pick<Gateway, "linkOf">,
  payments: readonly PaymentRecord[],
): Promise<Payment[]> {
  const giftCardIds = payments.flatMap(({ method, valueAccountId }) =>
    method === "gift_card" && valueAccountId !== null ? [valueAccountId] : [],
  );
  const [operations, orders, giftCards] = await Promise.all([
    readOperationsOf(
      tx,
      payments.map(({ id }) => id),
    ),
    readPaidOrders(
      tx,
      payments.map(({ orderId }) => orderId),
    ),
    giftCardIds.length === 0 ? new Map() : readGiftCards(tx, giftCardIds),
  ]);
  return payments.map((one) => present(one, { tenantId, linkOf, operations, orders, giftCards }));
}

export async function presentPayment(
  work: Pick<Work, "tx" | "tenantId">,
  gateway: Pick<Gateway, "linkOf">,
  payment: PaymentRecord,
): Promise<Payment> {
  const [presented] = await presentPayments(work, gateway, [payment]);
  if (!presented) throw new Error("one payment was presented");
  return presented;
}

function present(payment: PaymentRecord, surroundings: Surroundings): Payment {
  const { version, method, provider, status, capture, currency, reference } = payment;
  const { card, failure, attention } = payment;
  const money = (amount: number) => ({ amount, currency });
  const order = surroundings.orders.get(payment.orderId);
  return {
    id: encodeId("pay", payment.id),
    orderId: encodeId("ord", payment.orderId),
    orderNumber: String(order?.number ?? ""),
    ...{ version, method, provider, status, capture, reference, card, failure, attention },
    amount: money(payment.amount),
    authorized: money(payment.authorized),
    captured: money(payment.captured),
    released: money(payment.released),
    refunded: money(payment.refunded),
    refundPending: money(payment.refunding),
    disputed: money(payment.disputed),
    capturable: money(Math.min(capturableOf(payment), order?.due ?? 0)),
    refundable: money(refundableOf(payment)),
    providerReference: payment.providerReference,
    giftCard: giftCardOf(payment, surroundings),
    link: linkFor(payment, surroundings),
    authorizationExpiresAt: payment.authorizationExpiresAt?.toISOString() ?? null,
    operations: (surroundings.operations.get(payment.id) ?? [])
      .slice(0, mostOperations)
      .map((operation) => presentOperation(operation, currency)),
    receivedAt: payment.receivedAt?.toISOString() ?? null,
    createdAt: payment.createdAt.toISOString(),
    updatedAt: payment.updatedAt.toISOString(),
  };
}

function giftCardOf(
  { valueAccountId }: PaymentRecord,
  { giftCards }: Surroundings,
): Payment["giftCard"] {
  const card = valueAccountId === null ? undefined : giftCards.get(valueAccountId);
  return card ? { id: encodeId("gft", card.id), last4: card.last4 } : null;
}

function linkFor(payment: PaymentRecord, { linkOf, tenantId }: Surroundings): Payment["link"] {
  const { id, provider, linkExpiresAt } = payment;
  if (provider === "manual" || linkExpiresAt === null || !isPayable(payment)) return null;
  return { url: linkOf(tenantId, id), expiresAt: linkExpiresAt.toISOString() };
}

function presentOperation(operation: OperationRecord, currency: string): PaymentOperation {
  const { type, state, amount, refusal, actor } = operation;
  return {
    id: encodeId("pop", operation.id),
    ...{ type, state, refusal },
    amount: amount === null ? null : { amount, currency },
    refundId: encodeOptionalId("ref", operation.refundId),
    actor: presentActor({ actor_type: actor.type, actor_id: actor.id, actor_name: actor.name }),
    createdAt: operation.createdAt.toISOString(),
    settledAt: operation.settledAt?.toISOString() ?? null,
  };
}
