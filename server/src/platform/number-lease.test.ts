import { beforeAll, expect, inject, test } from "vitest";
import { openDatabase, type Database } from "./database.ts";
import { newId } from "./ids.ts";
import { openNumbers } from "./number-lease.ts";

let database: Database;
beforeAll(() => {
  database = openDatabase({ url: inject("databaseUrl"), onError: () => {} });
  return () => database.close();
});

const at = (ms: number) => new Date(1_700_000_000_000 + ms);

test("numbers begin at 1001 and rise by one", async () => {
  const next = openNumbers(database, "orders");
  const tenant = newId();
  const numbers = [];
  for (let index = 0; index < 20; index++) numbers.push(await next(tenant, at(index)));
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => 1001 + index));
});

test("each tenant and each series has its own", async () => {
  const [one, other] = [newId(), newId()];
  const orders = openNumbers(database, "orders");
  const invoices = openNumbers(database, "invoices");
  const firsts = [await orders(one, at(0)), await orders(other, at(0)), await invoices(one, at(0))];
  expect(firsts).toEqual([1001, 1001, 1001]);
});

test("many who ask at once, in several processes, never get the same one", async () => {
  const tenant = newId();
  const processes = Array.from({ length: 4 }, () => openNumbers(database, "orders"));
  const numbers = await Promise.all(
    processes.flatMap((next) => Array.from({ length: 100 }, (_, index) => next(tenant, at(index)))),
  );
  expect(new Set(numbers).size).toBe(400);
});

test("within a process they rise: who asks after an answer gets a larger one than those before", async () => {
  const next = openNumbers(database, "orders");
  const tenant = newId();
  let largest = 0;
  for (let wave = 0; wave < 20; wave++) {
    const numbers = await Promise.all(Array.from({ length: 10 }, () => next(tenant, at(wave))));
    expect(Math.min(...numbers)).toBeGreaterThan(largest);
    largest = Math.max(...numbers);
  }
});

test("a block that a process took and lost is left out, not used again", async () => {
  const tenant = newId();
  const lost = openNumbers(database, "orders");
  for (let index = 0; index < 10; index++) await lost(tenant, at(index));
  const after = await openNumbers(database, "orders")(tenant, at(20));
  expect(after).toBeGreaterThan(1010);
});

test("a lease that failed is asked for again", async () => {
  const tenant = newId();
  let isDown = true;
  const failing: Database = {
    ...database,
    aside: (id, work) => (isDown ? Promise.reject(new Error("down")) : database.aside(id, work)),
  };
  const next = openNumbers(failing, "orders");
  await expect(next(tenant, at(0))).rejects.toThrow("down");
  isDown = false;
  expect(await next(tenant, at(1))).toBe(1001);
});
