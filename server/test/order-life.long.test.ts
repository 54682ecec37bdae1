import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk } from "./open-shop.ts";
import { liveOrders } from "./order-life/live-orders.ts";
import { createOwnDatabase, type OwnDatabase } from "./own-database.ts";

let own: OwnDatabase;
beforeAll(async () => {
  own = await createOwnDatabase();
  await openDesk({ databaseUrl: own.url });
});
afterAll(() => own.drop());

// Other lives each time: what a failure prints goes into `replay`.
test("in a thousand lives of orders no law breaks and every answer was true", async () => {
  const happened = await liveOrders({ runs: 1_000 });
  const isDone = (operation: string) => (happened[`${operation}: done`] ?? 0) > 0;
  expect(rare.filter((operation) => !isDone(operation))).toEqual([]);
}, 3_600_000);

const rare = [
  ...["splitFulfilmentOrder", "mergeFulfilmentOrders", "moveFulfilmentOrder"],
  ...["cancelFulfilmentOrder", "unpackFulfilmentOrder", "discardChangeSet"],
  ...["declineReturn", "cancelReturn", "exchangeReturn"],
  ...["shipTransfer", "receiveTransfer", "cancelTransfer", "updateOrder"],
];
