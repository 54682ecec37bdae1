import { createServer } from "node:http";

// Answers the same order to whatever it is asked: what is left is what the asking costs.
const money = (amount: number) => ({ amount, currency: "USD" });
const line = {
  id: "lin_01k0000000e008000000000003",
  productId: "prd_01k0000000e008000000000004",
  ...{ sku: "CHAI-0001", title: "Green Chai" },
  ...{ quantity: 3, open: 0, allocated: 3, shipped: 0, delivered: 0, cancelled: 0 },
  ...{ unitPrice: money(1800), discount: money(0), total: money(5400) },
};
const customer = { id: "cus_01k0000000e008000000000005", name: "Maria Anders", company: null, email: "maria@example.com" }; // prettier-ignore
const at = "2026-01-02T03:04:05.678Z";
const order = {
  id: "ord_01k0000000e008000000000002",
  ...{ version: 1, number: "1001", status: "pending", paymentStatus: "unpaid" },
  ...{ fulfillmentStatus: "unfulfilled", customerId: customer.id, customer, currency: "USD" },
  ...{ lines: [line, line, line], charges: [], subtotal: money(16_200), discountTotal: money(0) },
  ...{ shippingTotal: money(0), taxTotal: money(0), total: money(16_200), paidTotal: money(0) },
  shippingAddress: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
  ...{ billingAddress: null, shippingMethodId: null, externalId: null, note: null, tags: [] },
  ...{ assigneeId: null, cancelReason: null, placedAt: at, dueAt: null, createdAt: at },
  updatedAt: at,
  allowedActions: ["place", "confirm", "process", "complete", "cancel", "ship"].map((action) => ({
    ...{ action, status: null, allowed: false, reason: "A pending order cannot become this." },
  })),
};
const body = JSON.stringify(order);
const headers = {
  "content-type": "application/json; charset=utf-8",
  "content-length": Buffer.byteLength(body),
  etag: '"1"',
  "x-request-id": "req_bench",
};

const server = createServer((_request, response) => response.writeHead(200, headers).end(body));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") {
    console.log(`http://127.0.0.1:${address.port}`);
  }
});
for (const end of ["SIGTERM", "disconnect"]) process.on(end, () => process.exit(0));
