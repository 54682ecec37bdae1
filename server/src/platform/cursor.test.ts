import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cursorsFor } from "./cursor.ts";

const key = Buffer.alloc(32, 7);
const tenant = "01909d5a-7b2c-7000-8000-000000000001";
const query = { status: ["pending"], sort: "-placedAt" };
const cursors = cursorsFor(key, tenant, "listOrders", query);
const cursor = cursors.write(["2026-03-01T12:00:00.000Z", 7]);

test("a cursor leads back to the position that it was written for", () => {
  expect(cursors.read(cursor)).toEqual(["2026-03-01T12:00:00.000Z", 7]);
  expect(cursors.read(undefined)).toBeUndefined();
});

test("it serves on with another limit, and whatever the order of the filters", () => {
  const again = { sort: "-placedAt", limit: 3, cursor, status: ["pending"] };
  expect(cursorsFor(key, tenant, "listOrders", again).read(cursor)).toBeDefined();
});

describe("a cursor leads nowhere", () => {
  const others = {
    "with another key": cursorsFor(Buffer.alloc(32, 8), tenant, "listOrders", query),
    "in another tenant": cursorsFor(key, tenant.replace(/1$/, "2"), "listOrders", query),
    "in another operation": cursorsFor(key, tenant, "listCustomers", query),
    "with another filter": cursorsFor(key, tenant, "listOrders", { ...query, status: ["draft"] }),
    "with one filter more": cursorsFor(key, tenant, "listOrders", { ...query, tag: "vip" }),
    "with one filter less": cursorsFor(key, tenant, "listOrders", { sort: "-placedAt" }),
    "in another order": cursorsFor(key, tenant, "listOrders", { ...query, sort: "placedAt" }),
  };

  test.each(Object.entries(others))("%s", (_, other) => {
    expect(() => other.read(cursor)).toThrow(/query:cursor/);
  });

  test("when any of its characters is another one", () => {
    const place = fc.nat(cursor.length - 1);
    const character = fc.constantFrom(..."ABCxyz019-_");
    fc.assert(
      fc.property(place, character, (at, other) => {
        fc.pre(cursor[at] !== other);
        const bent = cursor.slice(0, at) + other + cursor.slice(at + 1);
        expect(() => cursors.read(bent)).toThrow(/query:cursor/);
      }),
    );
  });

  test("when it is anything else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (anything) => {
        expect(() => cursors.read(anything)).toThrow(/query:cursor/);
      }),
    );
  });
});
