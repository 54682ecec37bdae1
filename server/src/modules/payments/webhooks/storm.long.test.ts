import { test } from "vitest";
import { openReconcilingShop } from "../../../../test/reconciling-shop.ts";
import { stormWebhooks } from "../../../../test/webhook-storm.ts";

test("5,000 events, shuffled and doubled, told to two instances by 16 senders: none is lost, each is applied once", async () => {
  await stormWebhooks(await openReconcilingShop(), 5000);
});
