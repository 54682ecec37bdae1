import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestSandbox, type TestSandbox } from "../../test/open-test-sandbox.ts";
import { testCards, tokenOfNumber } from "./test-cards.ts";

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openTestSandbox();
});
afterAll(() => sandbox.close());

describe("the test cards", () => {
  test("have numbers and tokens of their own, with a right check digit", () => {
    expect(new Set(testCards.map(({ token }) => token)).size).toBe(testCards.length);
    expect(new Set(testCards.map(({ number }) => number)).size).toBe(testCards.length);
    expect(testCards.filter(({ number }) => !hasLuhnDigit(number))).toEqual([]);
  });

  test("are found by their number, however it is written", () => {
    expect(tokenOfNumber("4242 4242-4242 4242")).toBe("tok_visa");
    expect(tokenOfNumber("4111111111111111")).toBeUndefined();
  });

  test.each(testCards.filter(({ behaviour }) => behaviour.kind === "declines"))(
    "$token is declined with the code of its name, and the customer can try again",
    async ({ token }) => {
      const page = await sandbox.openPage();
      const declined = await sandbox.control.pay(page.id, token);
      expect(declined).toMatchObject({ status: "failed", authorized: 0, page: { status: "open" } });
      expect(`tok_${declined.attempts[0]?.code}`).toBe(token);
      const paid = await sandbox.control.pay(page.id, "tok_visa");
      expect(paid).toMatchObject({ status: "authorized", authorized: 10_000 });
      expect(paid.attempts.map(({ status }) => status)).toEqual(["failed", "succeeded"]);
    },
  );

  test.each(["tok_visa", "tok_mastercard", "tok_amex"])("%s pays at once", async (token) => {
    const page = await sandbox.openPage({ capture: "automatic" });
    const card = testCards.find((each) => each.token === token);
    expect(await sandbox.control.pay(page.id, token)).toMatchObject({
      ...{ status: "captured", captured: 10_000, closed: "captured" },
      card: { brand: card?.brand, last4: card?.number.slice(-4) },
    });
  });
});

describe("3-D Secure", () => {
  test("pays when the bank confirms", async () => {
    const page = await sandbox.openPage();
    const asked = await sandbox.control.pay(page.id, "tok_challenge");
    expect(asked).toMatchObject({ status: "open", attempts: [{ status: "requires_action" }] });
    const paid = await sandbox.control.answerChallenge(page.id, "complete");
    expect(paid).toMatchObject({ status: "authorized", attempts: [{ status: "succeeded" }] });
  });

  test("fails when the bank does not, or when the customer takes another card", async () => {
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_challenge");
    const failed = await sandbox.control.answerChallenge(page.id, "fail");
    expect(failed.attempts).toMatchObject([{ status: "failed", code: "authentication_failed" }]);
    await sandbox.control.pay(page.id, "tok_challenge");
    const paid = await sandbox.control.pay(page.id, "tok_visa");
    expect(paid.attempts.map(({ status }) => status)).toEqual(["failed", "failed", "succeeded"]);
    await expect(sandbox.control.answerChallenge(page.id, "complete")).rejects.toThrow(
      "no_challenge",
    );
  });

  test("leaves nothing behind on a page that is closed", async () => {
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_challenge");
    await sandbox.merchant.post(`/v1/pages/${page.id}/close`);
    await expect(sandbox.control.answerChallenge(page.id, "complete")).rejects.toThrow("409");
    const { body } = await sandbox.merchant.get(`/v1/payments/${page.payment.id}`);
    expect(body).toMatchObject({ authorized: 0, attempts: [{ status: "failed" }] });
  });
});

describe("what takes its time", () => {
  test("a slow payment is settled later", async () => {
    const page = await sandbox.openPage({ capture: "automatic" });
    const slow = await sandbox.control.pay(page.id, "tok_slow_success");
    expect(slow).toMatchObject({ status: "processing", page: { status: "complete" }, captured: 0 });
    const close = await sandbox.merchant.post(`/v1/pages/${page.id}/close`);
    expect(close).toMatchObject({ status: 409, body: { error: { code: "page_complete" } } });
    await sandbox.control.advance(60);
    const { body } = await sandbox.merchant.get(`/v1/payments/${page.payment.id}`);
    expect(body).toMatchObject({ status: "captured", captured: 10_000 });
  });

  test("or refused later, and then the customer may try again", async () => {
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_slow_failure");
    await sandbox.control.advance(60);
    const { body } = await sandbox.merchant.get(`/v1/payments/${page.payment.id}`);
    expect(body).toMatchObject({ status: "failed", page: { status: "open" } });
    expect(await sandbox.control.pay(page.id, "tok_visa")).toMatchObject({ authorized: 10_000 });
  });

  test("it is settled by itself when its time comes", async () => {
    await sandbox.control.setPace({ settlementSeconds: 0.05 });
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_slow_success");
    await sandbox.control.setPace({ settlementSeconds: 60 });
    await expect
      .poll(async () => (await sandbox.merchant.get(`/v1/payments/${page.payment.id}`)).body.status)
      .toBe("authorized");
  });

  test("money that is held for a day only goes back by itself", async () => {
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_short_hold");
    await sandbox.control.advance(20 * 60 * 60);
    const { body } = await sandbox.merchant.get(`/v1/payments/${page.payment.id}`);
    expect(body).toMatchObject({ authorized: 10_000, captured: 0, closed: "expired" });
  });

  test("a dispute comes after the money", async () => {
    const page = await sandbox.openPage({ capture: "automatic" });
    await sandbox.control.pay(page.id, "tok_dispute");
    await sandbox.control.advance(60);
    const { body } = await sandbox.merchant.get(`/v1/payments/${page.payment.id}`);
    expect(body.disputes).toMatchObject([{ amount: 10_000, status: "needs_response" }]);
  });

  test("a refund comes back", async () => {
    const page = await sandbox.openPage({ capture: "automatic" });
    const { id } = await sandbox.control.pay(page.id, "tok_refund_fails");
    const refunded = await sandbox.control.refund(id, 4_000);
    expect(refunded).toMatchObject({ refunded: 4_000, refunds: [{ status: "succeeded" }] });
    await sandbox.control.advance(60);
    const { body } = await sandbox.merchant.get(`/v1/payments/${id}`);
    expect(body).toMatchObject({ refunded: 0, refunds: [{ status: "failed" }] });
  });
});

function hasLuhnDigit(number: string): boolean {
  const sum = [...number].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
