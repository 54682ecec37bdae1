// An order is paid by card: the customer gets a link, the card is authorised, a part of it is captured, and one line is
// paid back. Run it beside a Waybill that `npm start` has started:
//   node docs/examples/card-payment.ts
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createClient, type PaymentId } from "@waybill/client";

const { baseUrl, tenants } = JSON.parse(readFileSync(".waybill/credentials.json", "utf8"));
const { tenantId, apiKey } = tenants[0];
const waybill = createClient({ baseUrl, tenantId, auth: { apiKey } });

const { currency } = await waybill.getTenant();
const sku = `BLACK-TEA-${Date.now()}`;
await waybill.createProduct({ sku, title: "Black tea", price: { amount: 2_000, currency } });
await waybill.adjustStock({ sku, quantity: 10, reason: "opening" });
const order = await waybill.placeOrder({
  customer: { name: "Maria Anders" },
  lines: [{ sku, quantity: 4 }],
});

// The desk asks for the money and sends the link; `manual` authorises now and captures later.
const { id, link } = await waybill.requestPayment(order.id, { method: "card", capture: "manual" });
assert(link !== null);
console.log(`asked for by a link until ${link.expiresAt.slice(0, 10)}`);

// The customer opens it, goes on to the gateway's page, and types a card there. This plays the customer, which the
// sandbox allows: with a real gateway nobody but the customer can do this part.
const { url } = await waybill.openPaymentPage(id);
const page = new URL(url);
const typed = { token: "tok_visa" };
const paid = await fetch(`${page.origin}/test${page.pathname}/pay`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(typed),
});
assert(paid.ok);
// Back on the shop's page they are thanked.
const thanks = await fetch(baseUrl + new URL(link.url).pathname);
assert((await thanks.text()).includes("Thank you"));
await tell("authorised", id);

// Three of the four are sent, so three are taken; the rest is let go of.
const amount = { amount: 6_000, currency };
await waybill.capturePayment(id, { amount, isFinal: true });
await tell("captured in part", id);

// One was broken: its price goes back to the card.
const [line] = order.lines;
assert(line !== undefined);
const price = { amount: 2_000, currency };
const refund = await waybill.createRefund(order.id, {
  amount: price,
  lines: [{ lineId: line.id, amount: price }],
  reason: "Arrived broken",
});
await waybill.settleRefund(refund.id, { method: "card" });
await tell("one paid back", id);

const entries = await waybill.listPaymentEntries(order.id);
console.log(entries.items.map((entry) => `${entry.type} ${entry.amount.amount}`).join(", "));

async function tell(step: string, paymentId: PaymentId): Promise<void> {
  const { status, authorized, captured, released, refunded } = await waybill.getPayment(paymentId);
  console.log(
    `${step}: ${status}, authorised ${authorized.amount}, captured ${captured.amount}, released ${released.amount}, back ${refunded.amount}`,
  );
}
