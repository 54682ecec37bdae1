import { expect, test } from "vitest";
import { shownPath } from "./shown-path.ts";

test("the path of an address is shown as it was asked for, and its query never", () => {
  expect(shownPath("/v1/orders/ord_01h455vb4pex5vsknk084sn02q?q=maria")).toBe(
    "/v1/orders/ord_01h455vb4pex5vsknk084sn02q",
  );
  expect(shownPath("/v1/a%20b/%zz")).toBe("/v1/a%20b/%zz");
  expect(shownPath("")).toBe("");
});

test.each([
  "/v1/orders/4242424242424242",
  "/v1/orders/4242-4242-4242-4242",
  "/v1/orders/4242%204242%204242%204242",
  "/v1/orders/4242%2520%342424242424242",
  "/v1/orders/4242/4242/4242/4242",
])("the number of a card in %s is not", (path) => {
  expect(shownPath(path)).toBe("/v1/orders/****");
});

test("a customer's link is not, but its style sheet is", () => {
  const token = "AaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAa_-";
  expect(shownPath(`/pay/${token}`)).toBe("/pay/****");
  expect(shownPath(`/pay/${token}/x?look=3`)).toBe("/pay/****/x");
  expect(shownPath("/pay/page.css")).toBe("/pay/page.css");
});
