import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk } from "./open-shop.ts";
import { liveOrders } from "./order-life/live-orders.ts";
import { createOwnDatabase, type OwnDatabase } from "./own-database.ts";

// The full size is in order-life.long.test.ts. What time and its sweeps do to the tenants here is nobody else's.
let own: OwnDatabase;
beforeAll(async () => {
  own = await createOwnDatabase();
  await openDesk({ databaseUrl: own.url });
});
afterAll(() => own.drop());

test("whatever concurrent actors do to orders, no law breaks and every answer was true", async () => {
  const happened = await liveOrders({ runs: 50, seed: 1004 });
  const isDone = (operation: string) => (happened[`${operation}: done`] ?? 0) > 0;
  expect(everyLife.filter((operation) => !isDone(operation))).toEqual([]);
}, 600_000);

/** What so many lives cannot go by without. */
const everyLife = [
  ...["placeOrder", "recordPayment", "changeOrderStatus", "holdOrder", "releaseHold"],
  ...["requestPayment", "openPaymentPage", "capturePayment", "voidPayment"],
  ...["editOrderLines", "beginChangeSet", "applyChangeSet"],
  ...["pickFulfilmentOrder", "packFulfilmentOrder", "createShipment", "deliverShipment"],
  ...["requestReturn", "approveReturn", "receiveReturn", "refundReturn"],
  ...["createRefund", "settleRefund", "adjustStock", "countStock", "createTransfer"],
];
