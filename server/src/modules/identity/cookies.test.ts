import { expect, test } from "vitest";
import { cookiePolicyFor } from "./cookies.ts";

test.each([
  "https://waybill.example",
  "http://localhost:4100",
  "http://127.0.0.1:4100",
  "http://[::1]:4100",
])("at %s the session's cookie is tied to the origin", (publicUrl) => {
  const { session, options, warning } = cookiePolicyFor(publicUrl);
  expect(session).toBe("__Host-waybill");
  expect(options).toEqual({ path: "/", httpOnly: true, sameSite: "lax", secure: true });
  expect(warning).toBeUndefined();
});

test("on plain http elsewhere it is a plain cookie, and that is said", () => {
  const { session, options, warning } = cookiePolicyFor("http://10.0.0.5:4100");
  expect([session, options.secure, options.httpOnly]).toEqual(["waybill", false, true]);
  expect(warning).toMatch(/plain http/);
});
