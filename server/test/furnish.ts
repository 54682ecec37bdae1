import type { TenantFacade } from "@waybill/client";
import type { Address, Customer, Order, Shipment } from "@waybill/contract";
import { differ, dispute } from "./furnish-payments.ts";
import type { Shop } from "./open-shop.ts";

/** The ids of what a furnished shop has. */
export type Furniture = Awaited<ReturnType<typeof furnish>>;

/**
 * Fills a shop with at least two of everything, through the public API. Every text in it begins with `mark`, so that
 * it is recognised wherever it should not be; what is unique within a tenant (SKUs, external ids) is the same in all.
 */
export async function furnish(shop: Shop, mark: string) {
  const { client, tenantId } = shop;
  const stocked = await stockUp(client, mark);
  const people = await takeIn(client, mark);
  const ordered = await trade(client, mark, { ...stocked, ...people });
  const organised = await organise(client, mark, ordered.orderId);
  const contested = await dispute(shop, people.customerId);
  const [differing] = [await differ(shop), await differ(shop)];
  const balances = await giveCredit(client, mark, { ...people, ...ordered });
  return {
    tenantId,
    ...stocked,
    ...people,
    ...ordered,
    ...organised,
    ...contested,
    ...differing,
    ...balances,
  };
}

const usd = (amount: number) => ({ amount, currency: "USD" });

async function stockUp(client: TenantFacade, mark: string) {
  const [product, otherProduct] = await make(["TWIN-1", "TWIN-2"], (sku) =>
    client.createProduct({
      sku,
      title: `${mark} title`,
      description: `${mark} description`,
      category: `${mark} category`,
      price: usd(1500),
    }),
  );
  const [location] = await make(["EAST", "WEST"], (code) =>
    client.createLocation({ code, name: `${mark} location`, address: addressOf(mark) }),
  );
  const [movement] = await make(["TWIN-1", "TWIN-2"], (sku) =>
    client.adjustStock({ sku, quantity: 5000, reason: "opening", note: `${mark} movement` }),
  );
  const [transfer] = await make(["TWIN-1", "TWIN-2"], (sku) =>
    client.createTransfer({
      fromLocationId: null,
      toLocationId: location.id,
      lines: [{ sku, quantity: 7 }],
      reference: `${mark} transfer`,
    }),
  );
  const [shippingMethod] = await make(["air", "sea"], (name) =>
    client.createShippingMethod({ name: `${mark} ${name}`, carrier: mark, price: usd(490) }),
  );
  const [taxRate] = await make(["state", "county"], (name) =>
    client.createTaxRate({ name: `${mark} ${name}`, country: "US", region: mark, rate: 50_000 }),
  );
  return {
    productId: product.id,
    otherProductId: otherProduct.id,
    locationId: location.id,
    movementId: movement.id,
    transferId: transfer.id,
    shippingMethodId: shippingMethod.id,
    taxRateId: taxRate.id,
  };
}

async function takeIn(client: TenantFacade, mark: string) {
  const email = (who: string) => `${mark}-${who}@shops.example`.toLowerCase();
  const [customer] = await make(["1", "2"], (number) =>
    client.createCustomer({
      name: `${mark} customer`,
      company: `${mark} company`,
      email: email(`customer${number}`),
      externalId: `customer-${number}`,
      address: addressOf(mark),
      note: `${mark} note`,
    }),
  );
  const [member] = await make(["nancy", "margaret"], (name) =>
    client.addMember({ email: email(name), name: `${mark} ${name}`, role: "agent" }),
  );
  const [invitation] = await make(["janet", "andrew"], (name) =>
    client.createInvitation({ email: email(name), role: "viewer" }),
  );
  const [apiKey] = await make(["shop", "desk"], (name) =>
    client.createApiKey({ name: `${mark} ${name}`, permissions: ["orders:read"] }),
  );
  return {
    customerId: customer.id,
    memberId: member.id,
    invitationId: invitation.invitation.id,
    apiKeyId: apiKey.apiKey.id,
  };
}

type Parties = Awaited<ReturnType<typeof stockUp>> & Awaited<ReturnType<typeof takeIn>>;

async function trade(client: TenantFacade, mark: string, parties: Parties) {
  const [order, otherOrder] = await make(["1", "2"], (number) =>
    client.placeOrder({
      customerId: parties.customerId,
      lines: ["TWIN-1", "TWIN-2"].map((sku) => ({ sku, quantity: 10 })),
      externalId: `order-${number}`,
      shippingMethodId: parties.shippingMethodId,
      assigneeId: parties.memberId,
      shippingAddress: addressOf(mark),
      billingAddress: addressOf(mark),
      note: `${mark} order`,
      tags: [`${mark} tag`],
    }),
  );
  await client.changeOrderStatus(order.id, { status: "confirmed" }, { ifMatch: '"1"' });
  const [line] = order.lines;
  if (!line) throw new Error("an order has a line for each that was asked for");
  const lines = [{ lineId: line.id, quantity: 1 }];
  const [shipment, otherShipment] = await make(["1", "2"], () =>
    client.createShipment(order.id, { lines, carrier: mark }),
  );
  const fulfilmentOrderId = await splitUp(client, order);
  const [payment] = await make(["1", "2"], () =>
    client.recordPayment(order.id, { method: "cash", amount: usd(100), reference: mark }),
  );
  const changeSetId = await editTwice(client, mark, order);
  const back = await sendBack(client, mark, order, [shipment.id, otherShipment.id]);
  return {
    lineId: line.id,
    orderId: order.id,
    otherOrderId: otherOrder.id,
    shipmentId: shipment.id,
    fulfilmentOrderId,
    changeSetId,
    paymentId: payment.id,
    ...back,
  };
}

/** A second fulfilment order of the same order. */
async function splitUp(client: TenantFacade, { id: orderId, lines }: Order) {
  const [waiting] = (await client.listFulfilmentOrders({ orderId })).items;
  const lineId = lines[1]?.id;
  if (!waiting || !lineId) throw new Error("a confirmed order waits at its location");
  const split = { lines: [{ lineId, quantity: 1 }] };
  const { version } = waiting;
  return (await client.splitFulfilmentOrder(waiting.id, split, { ifMatch: version })).id;
}

/** One change set that was discarded, and one that is open. */
async function editTwice(client: TenantFacade, mark: string, { id }: Order) {
  const edits = [{ type: "setShipping", shippingMethodId: null } as const];
  const first = await client.beginChangeSet(id, { edits, reason: `${mark} reason` });
  await client.discardChangeSet(first.id);
  return (await client.beginChangeSet(id, { edits, reason: `${mark} reason` })).id;
}

/** What was delivered comes back, and some money with it. */
async function sendBack(
  client: TenantFacade,
  mark: string,
  { id, lines: [line] }: Order,
  shipmentIds: Shipment["id"][],
) {
  for (const shipmentId of shipmentIds) await client.deliverShipment(shipmentId, {});
  if (!line) throw new Error("an order has a line for each that was asked for");
  const lines = [{ lineId: line.id, quantity: 1 }];
  const [found] = await make(["1", "2"], () =>
    client.requestReturn(id, { lines, reason: `${mark} reason`, note: `${mark} note` }),
  );
  const [refund] = await make(["1", "2"], () =>
    client.createRefund(id, { amount: usd(50), reason: `${mark} reason` }),
  );
  return { returnId: found.id, refundId: refund.id };
}

/** Labels of its own, and an order that had to wait for a while. */
async function organise(client: TenantFacade, mark: string, orderId: Order["id"]) {
  const [subStatus] = await make(["wrapped", "labelled"], (label) =>
    client.createSubStatus({ status: "processing", label: `${mark} ${label}` }),
  );
  const [hold] = await make(["1", "2"], async (number) => {
    const { id } = await client.holdOrder(orderId, { reason: `${mark} reason ${number}` });
    return client.releaseHold(orderId, id, { note: `${mark} note` });
  });
  return { subStatusId: subStatus.id, holdId: hold.id };
}

/** Gift cards, of which one has paid, and store credit in two currencies. */
async function giveCredit(
  client: TenantFacade,
  mark: string,
  { customerId, orderId }: { customerId: Customer["id"]; orderId: Order["id"] },
) {
  for (const currency of ["EUR", "USD"]) {
    const amount = { amount: 700, currency };
    await client.adjustStoreCredit(customerId, { amount, reason: `${mark} reason` });
  }
  const [issued] = await make(["1", "2"], (number) =>
    client.issueGiftCard({ amount: usd(900), customerId, reason: `${mark} reason ${number}` }),
  );
  const { code: giftCardCode, giftCard } = issued;
  await client.recordPayment(orderId, { method: "gift_card", amount: usd(100), giftCardCode });
  return { giftCardId: giftCard.id };
}

function addressOf(mark: string): Address {
  return { name: `${mark} name`, line1: `${mark} street 1`, city: `${mark} city`, country: "DE" };
}

async function make<T>(
  [one, other]: [string, string],
  makeOne: (name: string) => Promise<T>,
): Promise<[T, T]> {
  return [await makeOne(one), await makeOne(other)];
}
