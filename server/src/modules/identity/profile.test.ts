import { expect, test } from "vitest";
import { readProfile } from "./profile.ts";

const profileOf = (claims: Record<string, unknown>) =>
  readProfile({ namespace: "https://issuer.example" }, { sub: "1", ...claims });

test("an address is compared in lower case, of ASCII alone", () => {
  expect(profileOf({ email: "Kim@Example.COM" }).email).toBe("kim@example.com");
  // The Kelvin sign is another letter, and its address another person's.
  expect(profileOf({ email: "\u212aim@example.com" }).email).not.toBe("kim@example.com");
});

test.each([
  ["cut to fit", `${"x".repeat(300)}@example.com`],
  ["a list", ["ada@example.com"]],
  ["without a domain", "ada"],
  ["with a line in it", "ada@example.com\nbob@example.com"],
  ["with a NUL", "ada@example.com\0"],
])("an address is never %s", (_name, email) => {
  expect(profileOf({ email }).email).toBeUndefined();
});

test.each([[undefined], ["true"], [1], [null]])(
  "%j does not verify an address",
  (email_verified) => {
    expect(profileOf({ email: "ada@example.com", email_verified }).emailVerified).toBe(false);
  },
);

test("a name is what the issuer says, else the address, and always text that can be kept", () => {
  expect(profileOf({ name: "Ada\0 Byron \ud800" }).name).toBe("Ada Byron \ufffd");
  expect(profileOf({ email: "ada@example.com", name: " " }).name).toBe("ada@example.com");
});
