// Five units are ordered; two leave, then three; one comes back and is exchanged. After every step the quantities of the
// order, the stock and the money are read again and must agree. Run it beside a Waybill that `npm start` has started:
//   node docs/examples/part-shipments-and-return.ts
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createClient, type Order, type OrderId } from "@waybill/client";

const { baseUrl, tenants } = JSON.parse(readFileSync(".waybill/credentials.json", "utf8"));
const { tenantId, apiKey } = tenants[0];
const waybill = createClient({ baseUrl, tenantId, auth: { apiKey } });

// A product of its own, so that nobody else moves its stock.
const { currency } = await waybill.getTenant();
const sku = `GREEN-TEA-${Date.now()}`;
const price = { amount: 1_800, currency };
const product = await waybill.createProduct({ sku, title: "Green tea", price });
await waybill.adjustStock({ sku, quantity: 10, reason: "opening" });
console.log("step                  | order                      | stock             | money");

// Ordered, confirmed and paid.
const placed = await waybill.placeOrder({
  customer: { name: "Maria Anders" },
  lines: [{ sku, quantity: 5 }],
});
const id = placed.id;
await agree("ordered 5", id);
await waybill.changeOrderStatus(id, { status: "confirmed" }, { ifMatch: placed.version });
await waybill.recordPayment(id, { method: "bank_transfer", amount: placed.total });
await agree("confirmed and paid", id);

// Two of the five are picked, packed and sent from where they are.
const [line] = placed.lines;
assert(line !== undefined);
const lines = [{ lineId: line.id, quantity: 2 }];
const { items } = await waybill.listFulfilmentOrders({ orderId: id });
const [work] = items;
assert(work !== undefined);
await waybill.pickFulfilmentOrder(work.id, { lines });
await waybill.packFulfilmentOrder(work.id, { lines });
await agree("packed 2", id);
const first = await waybill.createShipment(id, {
  fulfilmentOrderId: work.id,
  carrier: "Speedy Express",
  trackingNumber: "SE 4471",
});
await agree("shipped 2 of 5", id);

// The other three in one step, with a number of their own. Both arrive.
const second = await waybill.createShipment(id, { trackingNumber: "SE 4502" });
await agree("shipped the other 3", id);
await waybill.deliverShipment(first.id, {});
await waybill.deliverShipment(second.id, {});
await agree("delivered all", id);

// One comes back and goes on the shelf again.
const asked = await waybill.requestReturn(id, {
  lines: [{ lineId: line.id, quantity: 1 }],
  reason: "The lid is dented",
});
const approved = await waybill.approveReturn(asked.id, { ifMatch: asked.version });
const received = await waybill.receiveReturn(
  asked.id,
  { lines: [{ lineId: line.id, quantity: 1, disposition: "restock" }] },
  { ifMatch: approved.version },
);
await agree("1 came back", id);

// Another one is sent instead: what the first cost pays for it.
const exchanged = await waybill.exchangeReturn(
  asked.id,
  { lines: [{ sku, quantity: 1 }] },
  { ifMatch: received.version },
);
assert.equal(exchanged.status, "closed");
assert.deepEqual(exchanged.creditedAmount, received.creditableAmount);
const [exchangeId] = exchanged.exchangeOrderIds;
assert(exchangeId !== undefined);
await agree("exchanged 1", id);
await agree("the new order", exchangeId);

/** Reads everything anew, prints it, and fails where it does not add up. */
async function agree(step: string, orderId: OrderId): Promise<void> {
  const order = await waybill.getOrder(orderId);
  const { onHand, reserved, available } = await waybill.getProduct(product.id);
  const units = unitsOf(order);
  const sent = await unitsSent(orderId);
  assert.equal(
    units.quantity,
    units.open + units.allocated + units.backordered + units.shipped + units.cancelled,
  );
  assert.equal(units.shipped, sent, "what the order calls shipped is what the shipments hold");
  assert.equal(available, onHand - reserved);
  const { total, paidTotal, refundedTotal, refundPendingTotal, amountDue } = order;
  const rows =
    sum(order.lines.map((one) => one.total.amount)) +
    sum(order.charges.map(({ included, amount }) => (included ? 0 : amount.amount)));
  assert.equal(total.amount, rows, "the total is the sum of its rows");
  const kept = paidTotal.amount - refundedTotal.amount - refundPendingTotal.amount;
  assert.equal(amountDue.amount, total.amount - kept, "what is due is what is owed and not paid");
  const shown = [
    step.padEnd(21),
    `${units.allocated} reserved ${units.shipped} shipped ${units.returned} back`.padEnd(26),
    `${onHand} on hand, ${available} free`.padEnd(17),
    `total ${total.amount}, paid ${paidTotal.amount}, back ${refundedTotal.amount}, due ${amountDue.amount}`,
  ];
  console.log(shown.join(" | "));
}

function unitsOf({ lines }: Order) {
  const read = (
    field: "quantity" | "open" | "allocated" | "backordered" | "shipped" | "cancelled" | "returned",
  ) => sum(lines.map((one) => one[field]));
  return {
    quantity: read("quantity"),
    open: read("open"),
    allocated: read("allocated"),
    backordered: read("backordered"),
    shipped: read("shipped"),
    cancelled: read("cancelled"),
    returned: read("returned"),
  };
}

async function unitsSent(orderId: OrderId): Promise<number> {
  const { items } = await waybill.listShipments(orderId);
  return sum(items.flatMap((shipment) => shipment.lines.map(({ quantity }) => quantity)));
}

function sum(numbers: number[]): number {
  return numbers.reduce((whole, part) => whole + part, 0);
}
