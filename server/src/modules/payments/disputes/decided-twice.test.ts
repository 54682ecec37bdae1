import { beforeAll, expect, test } from "vitest";
import { openCardShop, type CardShop } from "../../../../test/card-shop.ts";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { eventAbout, sandboxVoice } from "../../../../test/payment-webhooks.ts";
import { usd } from "../../../../test/stocked-shop.ts";

let shop: CardShop;
beforeAll(async () => {
  shop = await openCardShop();
});

test.each([
  ["for the shop and then for the customer", ["won", "lost"]],
  ["for the customer and then for the shop", ["lost", "won"]],
])("a dispute that is decided %s has taken the money once", async (_, decisions) => {
  const { id, orderId } = await shop.payByCard("automatic");
  const { tell } = await sandboxVoice(shop);
  for (const status of ["needs_response", ...decisions]) {
    const event = eventAbout(id, { authorized: 8000, captured: 8000 }, { type: "dispute.updated" });
    const { payment } = event.data;
    const contested = { id: `dsp_${orderId}`, amount: 8000, reason: "fraudulent", status };
    const disputes = [{ ...contested, evidenceDueAt: null, at: event.createdAt }];
    const told = { ...event, data: { payment: { ...payment, disputes } } };
    expect(await tell(told)).toMatchObject({ status: 200 });
  }
  await shop.reaches({ id }, "refunded");
  await expect.poll(async () => (await shop.client.listPaymentWebhooks({ state: "received" })).items).toEqual([]); // prettier-ignore
  expect(await shop.client.getPayment(id)).toMatchObject({ refunded: usd(8000), disputed: usd(0) });
  expect(await shop.client.getOrder(orderId)).toMatchObject({ refundedTotal: usd(8000) });
  expect((await shop.client.listPaymentWebhooks({ state: "dead" })).items).toEqual([]);
  await expectConservation(shop);
});
