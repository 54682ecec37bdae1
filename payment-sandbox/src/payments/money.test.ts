import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestSandbox, type TestSandbox } from "../../test/open-test-sandbox.ts";

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openTestSandbox();
});
afterAll(() => sandbox.close());

const authorize = async (token = "tok_visa") => {
  const page = await sandbox.openPage();
  return (await sandbox.control.pay(page.id, token)).id;
};
const post = (payment: string, verb: string, body: object = {}) =>
  sandbox.merchant.post(`/v1/payments/${payment}/${verb}`, body);
const booksOf = async (payment: string) => {
  const { payments } = await sandbox.control.readLedger();
  const books = payments.find(({ id }) => id === payment);
  if (!books) throw new Error("it is not in the ledger");
  return books;
};
const euros = (amount: number, rest: object = {}) => ({ amount, currency: "EUR", ...rest });
const refusal = (status: number, code: string) => ({ status, body: { error: { code } } });

describe("what is held", () => {
  test("is captured in several parts, and no more than all of it", async () => {
    const payment = await authorize();
    expect((await post(payment, "captures", euros(3_000))).body.closed).toBeNull();
    expect(await post(payment, "captures", euros(7_001))).toMatchObject(
      refusal(422, "amount_exceeds_authorized"),
    );
    const { body } = await post(payment, "captures", euros(7_000));
    expect(body).toMatchObject({ captured: 10_000, released: 0, closed: "captured" });
    expect(await post(payment, "captures", euros(1))).toMatchObject(
      refusal(409, "already_captured"),
    );
    expect(await post(payment, "void")).toMatchObject(refusal(409, "already_captured"));
  });

  test("is released where a capture is the last", async () => {
    const payment = await authorize();
    const { body } = await post(payment, "captures", euros(4_000, { final: true }));
    expect(body).toMatchObject({ captured: 4_000, released: 6_000, closed: "captured" });
  });

  test("is released when the payment is voided, what was captured stays", async () => {
    const payment = await authorize();
    await post(payment, "captures", euros(4_000));
    const { body } = await post(payment, "void");
    expect(body).toMatchObject({ captured: 4_000, released: 6_000, closed: "voided" });
    expect(await post(payment, "captures", euros(1))).toMatchObject(refusal(409, "already_voided"));
  });

  test("is released after seven days, and cannot be captured then", async () => {
    const payment = await authorize();
    await sandbox.control.advance(7 * 24 * 60 * 60 - 3600);
    expect(await post(payment, "captures", euros(1_000))).toMatchObject({ status: 200 });
    await sandbox.control.advance(3600);
    expect(await post(payment, "captures", euros(1))).toMatchObject(
      refusal(409, "authorization_expired"),
    );
    const { body } = await sandbox.merchant.get(`/v1/payments/${payment}`);
    expect(body).toMatchObject({ captured: 1_000, released: 9_000, closed: "expired" });
  });

  test("is not there before somebody has paid", async () => {
    const { payment } = await sandbox.openPage();
    expect(await post(payment.id, "captures", euros(1))).toMatchObject(
      refusal(409, "not_authorized"),
    );
    expect(await post(payment.id, "refunds", euros(1))).toMatchObject(refusal(409, "not_captured"));
  });

  test("is of one currency", async () => {
    const payment = await authorize();
    const dollars = { amount: 1, currency: "USD" };
    expect(await post(payment, "captures", dollars)).toMatchObject(
      refusal(422, "currency_mismatch"),
    );
    expect(await post(payment, "refunds", dollars)).toMatchObject(
      refusal(422, "currency_mismatch"),
    );
  });
});

describe("what was captured", () => {
  test("is refunded in several parts, and no more than all of it", async () => {
    const payment = await authorize();
    await post(payment, "captures", euros(5_000));
    expect((await post(payment, "refunds", euros(2_000))).body).toMatchObject({ refunded: 2_000 });
    expect(await post(payment, "refunds", euros(3_001))).toMatchObject(
      refusal(422, "amount_exceeds_captured"),
    );
    const { body } = await post(payment, "refunds", euros(3_000, { merchantReference: "r-2" }));
    expect(body.refunds).toMatchObject([
      { amount: 2_000, merchantReference: null, status: "succeeded" },
      { amount: 3_000, merchantReference: "r-2", status: "succeeded" },
    ]);
  });

  test("is refunded slowly where the pace is slow, and reserved meanwhile", async () => {
    await sandbox.control.setPace({ refundSeconds: 30 });
    const payment = await authorize();
    await post(payment, "captures", euros(5_000));
    const { body } = await post(payment, "refunds", euros(5_000));
    expect(body.refunds).toMatchObject([{ status: "pending" }]);
    expect(await post(payment, "refunds", euros(1))).toMatchObject({ status: 422 });
    expect(await booksOf(payment)).toMatchObject({ refunded: 5_000, inTransit: 5_000, balance: 0 });
    await sandbox.control.setPace({ refundSeconds: 0 });
    await sandbox.control.failRefund(body.refunds[0].id);
    expect(await booksOf(payment)).toMatchObject({ refunded: 0, inTransit: 0, balance: 5_000 });
    expect((await post(payment, "refunds", euros(1_000))).body).toMatchObject({ refunded: 1_000 });
    await sandbox.control.advance(30);
    const later = await sandbox.merchant.get(`/v1/payments/${payment}`);
    expect(later.body.refunds.map(({ status }: { status: string }) => status)).toEqual([
      ...["failed", "succeeded"],
    ]);
  });

  test("is taken back while it is disputed, and given again when that is won", async () => {
    const payment = await authorize();
    await post(payment, "captures", euros(5_000));
    const { disputes } = await sandbox.control.openDispute(payment, 4_000, "not_received");
    expect(await post(payment, "refunds", euros(1_001))).toMatchObject({ status: 422 });
    const id = disputes[0]?.id ?? "";
    await sandbox.control.decideDispute(id, "under_review");
    const won = await sandbox.control.decideDispute(id, "won");
    expect(won.disputes).toMatchObject([{ status: "won", reason: "not_received" }]);
    expect(await post(payment, "refunds", euros(5_000))).toMatchObject({ status: 200 });
    await expect(sandbox.control.decideDispute(id, "lost")).rejects.toThrow("dispute_decided");
  });

  test("is gone when a dispute is lost", async () => {
    const payment = await authorize();
    await post(payment, "captures", euros(5_000));
    const { disputes } = await sandbox.control.openDispute(payment, 4_000);
    await sandbox.control.decideDispute(disputes[0]?.id ?? "", "lost");
    expect(await post(payment, "refunds", euros(1_001))).toMatchObject({ status: 422 });
    expect(await booksOf(payment)).toMatchObject({ captured: 5_000, lost: 4_000, balance: 1_000 });
  });
});

describe("the ledger", () => {
  test("adds up whatever is done to a payment, in any order", async () => {
    const act = fc.tuple(
      fc.constantFrom("capture", "final", "void", "refund", "dispute", "fail", "won", "lost"),
      fc.integer({ min: 1, max: 6_000 }),
    );
    const run = async (acts: [string, number][]) => {
      const payment = await authorize();
      for (const [name, amount] of acts)
        await perform(payment, name, amount).catch(() => undefined);
      const books = await booksOf(payment);
      expect(Math.min(books.held, books.balance, books.refunded, books.released)).toBeGreaterThanOrEqual(0); // prettier-ignore
      expect(books.authorized).toBe(books.captured + books.released + books.held);
      const spent = books.refunded + books.disputedNow + books.lost;
      expect(books.captured).toBe(books.balance + spent);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 12 }), (acts) => run(acts)),
      { numRuns: 25 },
    );
  });

  async function perform(payment: string, name: string, amount: number): Promise<unknown> {
    const { body } = await sandbox.merchant.get(`/v1/payments/${payment}`);
    switch (name) {
      case "capture":
      case "final":
        return post(payment, "captures", euros(amount, { final: name === "final" }));
      case "void":
        return post(payment, "void");
      case "refund":
        return post(payment, "refunds", euros(amount));
      case "dispute":
        return sandbox.control.openDispute(payment, amount);
      case "fail":
        return sandbox.control.failRefund(body.refunds.at(-1)?.id ?? "none");
      default: {
        const status = name === "won" ? "won" : "lost";
        return sandbox.control.decideDispute(body.disputes.at(-1)?.id ?? "none", status);
      }
    }
  }
});
