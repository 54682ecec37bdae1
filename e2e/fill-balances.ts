import type { Customer, TenantFacade } from "@waybill/client";

/** Gift cards in each of their states, and a customer with store credit in two currencies. */
export async function fillBalances(
  client: TenantFacade,
  customer: Customer,
  currency: string,
): Promise<void> {
  const money = (amount: number) => ({ amount, currency });
  await client.adjustStoreCredit(customer.id, { amount: money(4_000), reason: "A late parcel" });
  await client.adjustStoreCredit(customer.id, { amount: money(-500), reason: "Typed a zero too many" }); // prettier-ignore
  const yen = { amount: 1_200, currency: "JPY" };
  await client.adjustStoreCredit(customer.id, { amount: yen, reason: "Moved from the old system" });
  const lost = await client.issueGiftCard({ amount: money(2_500), reason: "Sold at the counter" });
  await client.disableGiftCard(lost.giftCard.id);
  const used = await client.issueGiftCard({ amount: money(1_000) });
  const { code } = await client.issueGiftCard({
    amount: money(10_000),
    customerId: customer.id,
    expiresAt: "2999-01-01T00:00:00Z",
    reason: "Sold at the counter",
  });
  const lines = [{ sku: "CHAI-1", quantity: 3 }];
  const order = await client.placeOrder({ customerId: customer.id, lines, tags: ["gift"] });
  const payWith = (giftCardCode: string, amount: number) =>
    client.recordPayment(order.id, { method: "gift_card", amount: money(amount), giftCardCode });
  await payWith(used.code, 1_000);
  const { id: paymentId } = await payWith(code, 4_400);
  const back = await client.createRefund(order.id, { amount: money(700), reason: "A dented tin" });
  await client.settleRefund(back.id, { method: "gift_card", paymentId });
  await client.createRefund(order.id, { amount: money(300), reason: "Another one" });
}
