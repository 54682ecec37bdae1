import type { Customer, Order, TenantFacade } from "@waybill/client";

/** Orders in the states that only a long life has, each with a tag to find it by. */
export async function fillLives(client: TenantFacade, customer: Customer): Promise<void> {
  await client.createLocation({ name: "Harbour store", code: "HARBOUR" });
  await client.createSubStatus({ status: "processing", label: "Gift wrap", color: "purple" });
  const place = async (tag: string, draft = false) =>
    client.placeOrder({
      customerId: customer.id,
      lines: [
        { sku: "CHAI-1", quantity: 5, discounts: [{ label: "Spring sale", percentage: 100_000 }] },
        { sku: "TOFU-9", quantity: 3 },
      ],
      tags: [tag],
      draft,
    });
  await place("draft", true);
  await holdAndEdit(client, await place("held"));
  await shipInPart(client, await place("in-part"));
  await sendBack(client, await place("sent-back"));
}

async function confirmAndPay(client: TenantFacade, { id, version, total }: Order): Promise<void> {
  await client.changeOrderStatus(id, { status: "confirmed" }, { ifMatch: version });
  await client.recordPayment(id, { method: "bank_transfer", amount: total, reference: "TR-2041" });
}

/** On hold, and in the middle of being changed by somebody else. */
async function holdAndEdit(client: TenantFacade, { id, lines }: Order): Promise<void> {
  await client.holdOrder(id, { reason: "The address is being checked." });
  const [line] = lines;
  if (line === undefined) return;
  await client.beginChangeSet(id, {
    edits: [{ type: "change", lineId: line.id, quantity: 7 }],
    reason: "She rang and wants two more",
  });
}

/** Two have left, two wait in their parcel, one is picked. */
async function shipInPart(client: TenantFacade, order: Order): Promise<void> {
  const { id, lines } = order;
  await confirmAndPay(client, order);
  const [line] = lines;
  const { items } = await client.listFulfilmentOrders({ orderId: id });
  const [work] = items;
  if (line === undefined || work === undefined) return;
  const units = (quantity: number) => ({ lines: [{ lineId: line.id, quantity }] });
  await client.pickFulfilmentOrder(work.id, units(5));
  await client.packFulfilmentOrder(work.id, units(4));
  const tracking = { carrier: "Speedy Express", trackingNumber: "SE 4471" };
  await client.createShipment(id, { fulfilmentOrderId: work.id, ...units(2), ...tracking });
}

/** Two came back and wait for their money, one is asked for; some money is promised as goodwill. */
async function sendBack(client: TenantFacade, order: Order): Promise<void> {
  const { id, lines, currency } = order;
  await confirmAndPay(client, order);
  const shipment = await client.createShipment(id, { trackingNumber: "SE 4502" });
  await client.deliverShipment(shipment.id, {});
  const [chai, tofu] = lines;
  if (chai === undefined || tofu === undefined) return;
  const asked = await client.requestReturn(id, {
    lines: [{ lineId: chai.id, quantity: 3 }],
    reason: "The lids are dented",
  });
  const { version } = await client.approveReturn(asked.id, { ifMatch: asked.version });
  const arrived = [
    { lineId: chai.id, quantity: 1, disposition: "restock" as const }, // the literal, not any text
    { lineId: chai.id, quantity: 1, disposition: "damage" as const }, // likewise
  ];
  await client.receiveReturn(asked.id, { lines: arrived }, { ifMatch: version });
  await client.requestReturn(id, { lines: [{ lineId: tofu.id, quantity: 1 }] });
  const goodwill = { amount: 500, currency };
  await client.createRefund(id, { amount: goodwill, reason: "Arrived late" });
}
