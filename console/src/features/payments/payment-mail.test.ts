import { expect, test } from "vitest";

import { mailtoOf } from "./payment-mail.ts";

const mail = {
  ...{ to: "maria@example.com", name: "Maria Anders", shop: "Northwind & Sons" },
  ...{ orderNumber: "1042", amount: "$80.00", until: "Dec 6, 2026, 10:00 AM" },
  url: "https://shop.example/pay/abc_-1",
};

test("the letter has a subject, the amount, the link on a line of its own and its end", () => {
  const { protocol, pathname, searchParams } = new URL(mailtoOf(mail));
  expect([protocol, pathname]).toEqual(["mailto:", "maria@example.com"]);
  expect(searchParams.get("subject")).toBe("Payment for your order 1042 at Northwind & Sons");
  const lines = searchParams.get("body")?.split("\r\n");
  expect(lines).toContain("https://shop.example/pay/abc_-1");
  expect(lines).toContain("thank you for your order 1042. Please pay $80.00 here:");
  expect(searchParams.get("body")).toContain("until Dec 6, 2026, 10:00 AM");
});

test("an address cannot add a recipient, a header or a text of its own", () => {
  const { pathname, searchParams } = new URL(
    mailtoOf({ ...mail, to: "a?bcc=b@evil.example&body=x,c@evil.example" }),
  );
  expect(pathname).not.toContain(",");
  expect([...searchParams.keys()]).toEqual(["subject", "body"]);
});
