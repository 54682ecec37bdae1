import { expect, test } from "vitest";
import { safeReturnTo } from "./return-to.ts";

const publicUrl = "https://waybill.example";

test.each([
  "https://evil.example/",
  "https://waybill.example.evil.example/",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "/.//evil.example",
  "/x/..//evil.example",
  "\\/evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
  "https:evil.example",
  "",
  "/auth/login",
  "/oidc/auth",
  `/${"x".repeat(3_000)}`,
  ["/a", "/b"],
  undefined,
])("signing in does not lead to %j", (asked) => {
  expect(safeReturnTo(asked, publicUrl)).toBe("/");
});

test.each(["/", "/northwind/orders?status=pending,confirmed&q=a%20b#row-3", "/authors"])(
  "signing in leads back to %s",
  (asked) => {
    expect(safeReturnTo(asked, publicUrl)).toBe(asked);
  },
);
