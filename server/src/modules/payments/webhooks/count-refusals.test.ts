import { expect, test } from "vitest";
import { openDesk, openShop } from "../../../../test/open-shop.ts";
import { sandboxVoice, sayTo } from "../../../../test/payment-webhooks.ts";

test("whoever is refused too often is told to wait, and what is signed is heard all the same", async () => {
  await openDesk({ rateLimitPerMinute: 20 });
  const shop = await openShop();
  const { tell } = await sandboxVoice(shop);
  const statuses: number[] = [];
  for (let count = 0; count < 25; count += 1) {
    statuses.push((await sayTo(shop, { body: "{}" })).status);
  }
  expect(statuses).toEqual([...Array<number>(20).fill(401), ...Array<number>(5).fill(429)]);
  const at = new Date().toISOString();
  for (let count = 0; count < 25; count += 1) {
    const event = { id: `evt_${count}`, type: "payout.paid", createdAt: at, data: {} };
    expect(await tell(event)).toMatchObject({ status: 200 });
  }
});
