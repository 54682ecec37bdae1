import { expect, test } from "vitest";

import { query } from "../../paths.ts";
import { isFiltered, parseOrderSearch, toListOrdersQuery, toSearch } from "./order-search.ts";

const read = (address: string) =>
  parseOrderSearch(Object.fromEntries(new URLSearchParams(address)));

test("an address and its filters are two forms of one thing", () => {
  const address =
    "?status=pending,confirmed&payment=unpaid&fulfilment=unfulfilled&from=2026-11-01&to=2026-11-30&min=10&max=99.5&hold=yes&tag=vip&assignee=mem_01kaxq8v7ye9mbkxrq5d1qzs4j&customer=cus_01kaxq8v7ye9mbkxrq5d1qzs4j&sort=-total";
  const { search, dropped } = read(address);
  expect(dropped).toEqual([]);
  expect(Object.fromEntries(new URLSearchParams(query(toSearch(search))))).toEqual(
    Object.fromEntries(new URLSearchParams(address)),
  );
});

test("what cannot be meant is left out and named, the rest stands", () => {
  const { search, dropped } = read(
    "?status=pending,nonsense&from=2026-02-30&min=-1&sort=price&page=3&customer=ord_1&payment=paid",
  );
  expect(search).toEqual({ payment: ["paid"] });
  expect(dropped).toEqual(["status", "from", "min", "sort", "page", "customer"]);
});

test("days become the tenant's midnights and totals its minor units", () => {
  const { search } = read("?from=2026-11-01&to=2026-11-01&min=10&max=20.5");
  expect(toListOrdersQuery(search, "Europe/Berlin", "EUR")).toEqual({
    placedFrom: "2026-10-31T23:00:00.000Z",
    placedTo: "2026-11-01T23:00:00.000Z",
    totalFrom: 1000,
    totalTo: 2050,
    currency: "EUR",
  });
});

test("only what is on hold can be asked for", () => {
  expect(toListOrdersQuery(read("?hold=yes").search, "UTC", "EUR")).toEqual({ onHold: true });
  expect(read("?hold=no").dropped).toEqual(["hold"]);
});

test("a sort alone is not a filter", () => {
  expect(isFiltered({ sort: "total" })).toBe(false);
  expect(isFiltered({ status: ["draft"] })).toBe(true);
});
