import type { OrderId, Payment, TenantFacade } from "@waybill/client";
import { tellings, type CardStory } from "./card-story.ts";

/** The customer's way: from a link of the shop to the gateway's page, and back. */
export interface Customer {
  pay(client: TenantFacade, payment: Payment, card: string): Promise<void>;
}

/**
 * Asks for a payment by card and takes it to where its story ends. Interrupted and begun again it goes on: every step has
 * a key of its own, and the customer pays what is still open.
 */
export async function takeCard(
  client: TenantFacade,
  customer: Customer,
  key: string,
  orderId: OrderId,
  story: CardStory,
): Promise<void> {
  const { capture, card, ends } = tellings[story];
  const [known] = (await client.listPayments(orderId, { limit: 1 })).items;
  if (known && (ends.includes(known.status) || known.attention !== null)) return;
  const { id } =
    known ??
    (await client.requestPayment(
      orderId,
      { method: "card", capture },
      { idempotencyKey: `${key}/request` },
    ));
  const payment = await client.getPayment(id);
  if (card !== undefined && payment.status === "open") await customer.pay(client, payment, card);
  await afterwards[story]?.({ client, orderId, payment, key });
}

interface Paid {
  client: TenantFacade;
  orderId: OrderId;
  /** As it was before the customer paid. */
  payment: Payment;
  key: string;
}

/** What the desk does once the customer has paid. */
const afterwards: Partial<Record<CardStory, (paid: Paid) => Promise<unknown>>> = {
  partlyCaptured: ({ client, payment, key }) =>
    client.capturePayment(
      payment.id,
      { amount: partOf(payment, 0.6) },
      { idempotencyKey: `${key}/capture` },
    ),
  async partlyRefunded({ client, orderId, payment, key }) {
    const { id } = await client.createRefund(
      orderId,
      { amount: partOf(payment, 0.25), reason: "The box was dented" },
      { idempotencyKey: `${key}/refund` },
    );
    await client.settleRefund(id, { method: "card" }, { idempotencyKey: `${key}/settle` });
  },
  voided: ({ client, payment, key }) =>
    client.voidPayment(payment.id, { reason: "Ordered twice" }, { idempotencyKey: `${key}/void` }),
  // The bank takes a minute to decide; the customer does not wait for it.
  async paidAfterCancellation({ client, orderId }) {
    const { status, version } = await client.getOrder(orderId);
    if (status === "cancelled") return;
    const change = { status: "cancelled", reason: "Changed their mind" } as const;
    await client.changeOrderStatus(orderId, change, { ifMatch: version });
  },
};

function partOf({ amount }: Payment, share: number) {
  return { ...amount, amount: Math.round(amount.amount * share) };
}
