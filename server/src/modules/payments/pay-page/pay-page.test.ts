import type { NewPaymentRequest, Order, Payment } from "@waybill/contract";
import { sandboxControl, type SandboxControl } from "@waybill/payment-sandbox/control";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { openDesk } from "../../../../test/open-shop.ts";
import { openStockedShop, usd, type StockedShop } from "../../../../test/stocked-shop.ts";
import { sql } from "../../../platform/database.ts";
import { decodeId } from "../../../platform/ids.ts";

let shop: StockedShop;
let gateway: SandboxControl;
let pageOrigin: string;
beforeAll(async () => {
  const { sandbox } = await openDesk();
  shop = await openStockedShop();
  gateway = sandboxControl({ ...sandbox, account: shop.tenantUuid });
  pageOrigin = new URL(sandbox.url).origin;
});
afterEach(async () => {
  await gateway.clearFaults();
  await gateway.resumeWebhooks();
});

interface Link {
  order: Order;
  payment: Payment;
  /** Where it leads in this test's service. */
  url: string;
}

/** An order of 80.00, and a link to pay for it. */
async function sendLink(request: Partial<NewPaymentRequest> = {}): Promise<Link> {
  const order = await shop.place();
  const payment = await shop.client.requestPayment(order.id, { method: "card", ...request });
  const { pathname } = new URL(payment.link?.url ?? "");
  return { order, payment, url: shop.baseUrl + pathname };
}

async function visit(url: string, init: RequestInit = {}) {
  const response = await fetch(url, { redirect: "manual", ...init });
  const text = await response.text();
  const { status, headers } = response;
  const title = /<h1>([^]*?)<\/h1>/
    .exec(text)?.[1]
    ?.replaceAll(/<[^>]*>/g, "")
    .trim();
  return { status, headers, text, title };
}

const press = (url: string) => visit(url, { method: "POST", body: new URLSearchParams() });

/** Presses the button; answers the id of the gateway's page that it leads to. */
async function goOn(url: string): Promise<string> {
  const { status, headers } = await press(url);
  const location = headers.get("location") ?? "";
  expect({ status, location }).toMatchObject({ status: 303, location: expect.stringContaining(`${pageOrigin}/pages/`) }); // prettier-ignore
  return location.split("/").at(-1) ?? "";
}

async function payWith(url: string, token: string): Promise<void> {
  await gateway.pay(await goOn(url), token);
}

describe("a customer's link", () => {
  test("shows what is to be paid and to whom, and nothing of a person", async () => {
    const { order, url } = await sendLink();
    const { status, text, title, headers } = await visit(url);
    expect({ status, title }).toEqual({ status: 200, title: `Order ${order.number} $80.00` });
    expect(text).toContain(shop.slug);
    expect(text).toContain("Test: no real money");
    expect(text).not.toMatch(/Maria|Anders|Obere|Berlin|Green tea|<script|<img|style=/);
    expect(headers.get("content-security-policy")).toBe(
      `default-src 'none'; style-src 'self'; form-action 'self' ${pageOrigin}; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(Object.fromEntries(headers)).toMatchObject({
      ...{ "cache-control": "no-store", "referrer-policy": "no-referrer" },
      ...{ "x-robots-tag": "noindex", "content-type": "text/html; charset=utf-8" },
    });
    const css = await visit(`${shop.baseUrl}/pay/page.css`);
    expect({ status: css.status, text: css.text }).toMatchObject({ status: 200, text: expect.stringContaining("color-scheme: light dark") }); // prettier-ignore
  });

  test("leads to one page at the gateway, however often the button is pressed", async () => {
    const { url } = await sendLink();
    const pages = await Promise.all([goOn(url), goOn(url), goOn(url)]);
    expect(new Set([...pages, await goOn(url)]).size).toBe(1);
  });

  test("leads to where the gateway is now, wherever it was when the page was opened", async () => {
    const { payment, url } = await sendLink();
    // A webhook that is applied at the same time would write the row as it has read it.
    await gateway.pauseWebhooks();
    const first = await goOn(url);
    await shop.database.tenant(
      shop.tenantUuid,
      async (tx) =>
      tx.write(sql`update payments set page_url = 'http://localhost:1/pages/gone' where id = ${decodeId(payment.id)}`), // prettier-ignore
    );
    const second = await goOn(url);
    expect(second).not.toBe(first);
    // The first one was closed: nobody pays twice.
    await expect(gateway.pay(first, "tok_visa")).rejects.toThrow("page_closed");
    await gateway.pay(second, "tok_visa");
    expect(await visit(url)).toMatchObject({ title: "Thank you" });
  });

  test("says that it is paid before any webhook says so", async () => {
    const { order, payment, url } = await sendLink();
    await gateway.pauseWebhooks();
    await payWith(url, "tok_visa");
    expect((await shop.client.getPayment(payment.id)).status).toBe("open");
    const { status, title, text } = await visit(url);
    expect({ status, title }).toEqual({ status: 200, title: "Thank you" });
    expect(text).toContain("You have paid $80.00.");
    expect(text).not.toContain("<button");
    expect(await shop.client.getOrder(order.id)).toMatchObject({ paymentStatus: "paid" });
    // The webhooks that come later change nothing.
    await gateway.resumeWebhooks();
    const press = await visit(url, { method: "POST" });
    expect(press).toMatchObject({ status: 303, title: undefined });
    expect(press.headers.get("location")).toBe(new URL(url).pathname);
  });

  test("is done for the customer once the amount is reserved", async () => {
    const { payment, url } = await sendLink({ capture: "manual" });
    expect((await visit(url)).text).toContain("The amount is reserved now");
    await payWith(url, "tok_visa");
    const reserved = await visit(url);
    expect(reserved).toMatchObject({ status: 200, title: "Thank you" });
    expect(reserved.text).toContain("$80.00 is reserved on your card");
    await shop.client.capturePayment(payment.id, { amount: usd(3000) });
    expect((await visit(url)).text).toContain("You have paid $30.00. $50.00 is reserved");
    await shop.client.voidPayment(payment.id, {});
    expect((await visit(url)).text).toContain("You have paid $30.00. There is nothing left");
  });

  test("says why it did not go through, and lets the customer try again", async () => {
    const { url } = await sendLink();
    await payWith(url, "tok_insufficient_funds");
    const failed = await visit(url);
    expect(failed.status).toBe(200);
    expect(failed.text).toContain("There is not enough money on the account of this card");
    expect(failed.text).toContain("<button");
    await payWith(url, "tok_visa");
    expect(await visit(url)).toMatchObject({ title: "Thank you" });
  });

  test("does not tell whoever holds a card that it was reported stolen", async () => {
    const { url } = await sendLink();
    await payWith(url, "tok_lost_or_stolen");
    const { text } = await visit(url);
    expect(text).toContain("Your bank declined the card.");
    expect(text).not.toMatch(/stolen|lost/);
  });

  test("looks again by itself while the bank decides, and not without end", async () => {
    const { url } = await sendLink();
    await payWith(url, "tok_slow_success");
    const { pathname } = new URL(url);
    const first = await visit(url);
    expect(first).toMatchObject({ status: 200, title: "Your bank is working on it" });
    expect(first.headers.get("refresh")).toBe(`3; url=${pathname}?look=1`);
    const last = await visit(`${url}?look=20`);
    expect(last.headers.get("refresh")).toBeNull();
    expect(last.text).toContain(`<a href="${pathname}?look=21">Look again</a>`);
    await gateway.advance(3600);
    await expect.poll(async () => (await visit(url)).title).toBe("Thank you");
  });

  test("asks for what is due now", async () => {
    const { order, url } = await sendLink();
    await goOn(url);
    await shop.client.recordPayment(order.id, { method: "cash", amount: usd(3000) });
    expect(await visit(url)).toMatchObject({ title: `Order ${order.number} $50.00` });
    await payWith(url, "tok_visa");
    expect((await visit(url)).text).toContain("You have paid $50.00.");
    expect(await shop.client.getOrder(order.id)).toMatchObject({ paidTotal: usd(8000) });
  });
});

describe("a link by which nothing is paid any more", () => {
  /** What it shows; its button, kept open in another tab, leads back to it. */
  async function endOf(url: string) {
    const { status, title, text } = await visit(url);
    expect(text).not.toContain("<button");
    const { status: pressed, headers } = await press(url);
    expect([pressed, headers.get("location")]).toEqual([303, new URL(url).pathname]);
    return { status, title };
  }

  test("says that nothing is due", async () => {
    const { order, url } = await sendLink();
    await shop.client.recordPayment(order.id, { method: "cash", amount: usd(8000) });
    expect(await endOf(url)).toEqual({ status: 200, title: "Nothing is due" });
  });

  test("says that the shop has withdrawn it", async () => {
    const { order, payment, url } = await sendLink();
    await shop.move(order, "cancelled");
    expect(await endOf(url)).toEqual({ status: 410, title: "This link is no longer needed" });
    expect((await shop.client.getPayment(payment.id)).status).toBe("cancelled");
    const voided = await sendLink();
    await shop.client.voidPayment(voided.payment.id, {});
    expect(await endOf(voided.url)).toEqual({ status: 410, title: "This link is no longer needed" }); // prettier-ignore
  });

  test("says that it has expired", async () => {
    const { payment, url } = await sendLink();
    await shop.database.tenant(
      shop.tenantUuid,
      async (tx) =>
      tx.write(sql`update payments set link_expires_at = created_at where id = ${decodeId(payment.id)}`), // prettier-ignore
    );
    expect(await endOf(url)).toEqual({ status: 410, title: "This link has expired" });
  });

  test("says that the amount was released, or went back", async () => {
    const released = await sendLink({ capture: "manual" });
    await payWith(released.url, "tok_visa");
    await visit(released.url);
    await shop.client.voidPayment(released.payment.id, {});
    expect(await endOf(released.url)).toEqual({ status: 200, title: "Nothing was charged" });
    const refunded = await sendLink();
    await payWith(refunded.url, "tok_visa");
    await visit(refunded.url);
    const refund = await shop.client.createRefund(refunded.order.id, { amount: usd(8000), reason: "Broken" }); // prettier-ignore
    await shop.client.settleRefund(refund.id, { method: "card" });
    await expect.poll(async () => (await visit(refunded.url)).title).toBe("Paid back");
  });

  test("says that the order cannot be paid while its goods are not kept", async () => {
    const order = await shop.place({ reserveUntil: new Date(Date.now() + 60_000).toISOString() });
    const payment = await shop.client.requestPayment(order.id, { method: "card" });
    const id = decodeId(order.id);
    await shop.database.tenant(shop.tenantUuid, async (tx) => {
      tx.write(sql`update orders set reserve_until = placed_at where id = ${id}`);
      tx.write(sql`
        update reservations set expires_at = (select placed_at from orders where id = ${id})
        where order_id = ${id} and status = 'active'`);
    });
    const url = shop.baseUrl + new URL(payment.link?.url ?? "").pathname;
    expect(await endOf(url)).toEqual({ status: 200, title: "This order cannot be paid now" });
  });
});

describe("when the gateway does not answer", () => {
  test("the button answers with a page from which to try again", async () => {
    const { url } = await sendLink();
    await gateway.injectFault({ kind: "error_before", operations: ["createPage"], calls: 10 });
    const { status, headers, text } = await press(url);
    expect(status).toBe(503);
    expect(headers.get("retry-after")).toBe("5");
    expect(text).toContain("The payment gateway does not answer.");
    expect(text).toContain("<button");
    await gateway.clearFaults();
    await payWith(url, "tok_visa");
    expect(await visit(url)).toMatchObject({ title: "Thank you" });
  });

  test("a page that was opened and not heard of is found again, not opened twice", async () => {
    const { payment, url } = await sendLink();
    await gateway.injectFault({ kind: "error_after", operations: ["createPage"], calls: 1 });
    expect((await press(url)).status).toBe(503);
    await payWith(url, "tok_visa");
    const { payments } = await gateway.readLedger();
    const ofIt = payments.filter(
      ({ merchantReference }) => merchantReference === decodeId(payment.id),
    );
    expect(ofIt).toMatchObject([{ captured: 8000 }]);
  });

  test("whoever comes back from it is told so, and the page looks again", async () => {
    const { url } = await sendLink();
    await gateway.pauseWebhooks();
    await payWith(url, "tok_visa");
    await gateway.injectFault({ kind: "error_before", operations: ["listPayments"], calls: 100 });
    const { status, text, headers } = await visit(url);
    expect(status).toBe(200);
    expect(text).toContain("We do not know yet whether you have paid");
    expect(headers.get("refresh")).toContain("?look=1");
    await gateway.clearFaults();
    await expect.poll(async () => (await visit(url)).title).toBe("Thank you");
  });
});
