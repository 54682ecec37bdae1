import { expect, test } from "vitest";

import { mostBy, mostByCard, usualWay } from "./pay-back-ways.ts";
import { refusedOperations } from "./payment-operations.ts";
import { someOperation, somePayment } from "./some-payment.ts";

const byCard = somePayment({ captured: 3_000, refundable: 3_000 });
const byTransfer = somePayment({ captured: 5_000, refundable: 5_000 }, { provider: "manual" });

test("by card goes back what cards paid and still hold, and no more", () => {
  const payments = [byCard, byTransfer, somePayment({ captured: 1_000, refundable: 0 })];
  expect(mostByCard(payments)).toBe(3_000);
  expect(usualWay(payments, 3_000)).toBe("card");
  expect(usualWay(payments, 3_001)).toBe("bank_transfer");
  expect(usualWay([byTransfer], 1)).toBe("bank_transfer");
});

test("to a gift card goes back what it paid and has not got back", () => {
  const ofGiftCard = { provider: "manual", method: "gift_card" } as const;
  const payments = [byTransfer, somePayment({ captured: 2_000, refundable: 1_500 }, ofGiftCard)];
  expect(mostBy("gift_card", payments)).toBe(1_500);
  expect(usualWay(payments, 1_500)).toBe("gift_card");
  expect(usualWay(payments, 1_501)).toBe("bank_transfer");
  expect(usualWay([byCard, ...payments], 1_500)).toBe("card");
  expect(mostBy("store_credit", payments)).toBe(Number.POSITIVE_INFINITY);
});

test("a no of the gateway is shown until it has said yes to the same", () => {
  const refusals = (...operations: ReturnType<typeof someOperation>[]) =>
    refusedOperations({ operations }).map(({ type }) => type);
  const [refused, done] = [someOperation("capture", "refused"), someOperation("capture", "done")];
  expect(refusals(refused, done)).toEqual(["capture"]);
  expect(refusals(done, refused)).toEqual([]);
  expect(refusals(someOperation("capture", "requested"), refused)).toEqual(["capture"]);
  expect(refusals(someOperation("void", "done"), refused)).toEqual(["capture"]);
});
