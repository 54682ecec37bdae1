import type { OperationId, Return } from "@waybill/contract";
import { newId } from "../src/platform/ids.ts";
import { balanceRequests } from "./balance-requests.ts";
import { editRequests } from "./edit-requests.ts";
import { fulfilmentRequests } from "./fulfilment-requests.ts";
import type { Furniture } from "./furnish.ts";
import type { Shop } from "./open-shop.ts";
import type { RawRequest } from "./send-request.ts";
import { paymentRequests } from "./payment-requests.ts";
import { openPerson } from "./open-person.ts";

type Prepare = (shop: Shop, furniture: Furniture) => RawRequest | Promise<RawRequest>;

const price = { amount: 1500, currency: "USD" };
const unique = () => newId().slice(-12);

/**
 * One request of each operation that succeeds in a furnished shop, prepared anew each time: what a test derived from
 * the contract sends. An operation without an entry does not compile, and fails the tests.
 */
export const validRequests = {
  getContract: () => ({}),
  getSession: () => ({}),
  getTenant: () => ({}),
  updateTenant: async (shop) => ({
    body: { name: `Renamed ${unique()}` },
    ifMatch: `"${(await shop.client.getTenant()).version}"`,
  }),
  listMembers: () => ({}),
  addMember: () => ({ body: { email: `${unique()}@new.example`, name: "Nancy", role: "agent" } }),
  updateMember: async (shop) => {
    const { id, version } = await addMember(shop);
    return { path: { memberId: id }, body: { role: "manager" }, ifMatch: `"${version}"` };
  },
  removeMember: async (shop) => ({ path: { memberId: (await addMember(shop)).id } }),
  listInvitations: () => ({}),
  createInvitation: () => ({ body: { email: `${unique()}@new.example`, role: "agent" } }),
  revokeInvitation: async ({ client }) => {
    const made = await client.createInvitation({ email: `${unique()}@new.example`, role: "agent" });
    return { path: { invitationId: made.invitation.id } };
  },
  acceptInvitation: async ({ client, database, baseUrl }) => {
    const email = `${unique()}@new.example`;
    const { token } = await client.createInvitation({ email, role: "agent" });
    return { body: { token }, headers: await openPerson(database, baseUrl, email) };
  },
  listApiKeys: () => ({}),
  createApiKey: () => ({ body: { name: "Shop", permissions: ["orders:read"] } }),
  revokeApiKey: async ({ client }) => {
    const made = await client.createApiKey({ name: "Shop", permissions: ["orders:read"] });
    return { path: { apiKeyId: made.apiKey.id } };
  },
  listAuditEntries: () => ({}),
  listCustomers: () => ({}),
  createCustomer: () => ({ body: { name: "Maria Anders", externalId: unique() } }),
  getCustomer: (_, { customerId }) => ({ path: { customerId } }),
  updateCustomer: async ({ client }, { customerId }) => ({
    path: { customerId },
    body: { note: `Called ${unique()}` },
    ifMatch: `"${(await client.getCustomer(customerId)).version}"`,
  }),
  listProducts: () => ({}),
  createProduct: () => ({ body: { sku: `NEW-${unique()}`, title: "Chai", price } }),
  getProduct: (_, { productId }) => ({ path: { productId } }),
  updateProduct: async ({ client }, { productId }) => ({
    path: { productId },
    body: { description: `Steeped ${unique()}` },
    ifMatch: `"${(await client.getProduct(productId)).version}"`,
  }),
  archiveProduct: async ({ client }) => {
    const { id } = await client.createProduct({ sku: `OLD-${unique()}`, title: "Chai", price });
    return { path: { productId: id } };
  },
  listLocations: () => ({}),
  createLocation: () => ({ body: { code: unique().toUpperCase(), name: "North" } }),
  getLocation: (_, { locationId }) => ({ path: { locationId } }),
  updateLocation: async ({ client }, { locationId }) => ({
    path: { locationId },
    body: { name: `East ${unique()}` },
    ifMatch: `"${(await client.getLocation(locationId)).version}"`,
  }),
  listStockLevels: () => ({}),
  adjustStock: () => ({ body: { sku: "TWIN-1", quantity: 3, reason: "received" } }),
  countStock: async ({ client }, { locationId }) => {
    const [level] = (await client.listStockLevels({ locationId })).items;
    return {
      body: { locationId, counts: [{ sku: "TWIN-1", quantity: (level?.onHand ?? 0) + 1 }] },
    };
  },
  importStock: () => ({
    body: { rows: [{ sku: "TWIN-1", locationCode: "EAST", quantity: 2, mode: "add" }] },
  }),
  checkAvailability: () => ({ query: { sku: "TWIN-1" } }),
  listTransfers: () => ({}),
  createTransfer: (_, { locationId }) => ({
    body: {
      fromLocationId: null,
      toLocationId: locationId,
      lines: [{ sku: "TWIN-1", quantity: 5 }],
    },
  }),
  getTransfer: (_, { transferId }) => ({ path: { transferId } }),
  shipTransfer: async ({ client }, { locationId }) => {
    const [main] = (await client.listLocations()).items.filter(({ code }) => code === "MAIN");
    const lines = [{ sku: "TWIN-1", quantity: 1 }];
    const asked = { fromLocationId: main?.id ?? null, toLocationId: locationId, lines };
    return { path: { transferId: (await client.createTransfer(asked)).id } };
  },
  receiveTransfer: async ({ client }, { locationId }) => {
    const lines = [{ sku: "TWIN-1", quantity: 5 }];
    const asked = { fromLocationId: null, toLocationId: locationId, lines };
    const { id } = await client.createTransfer(asked);
    return {
      path: { transferId: id },
      body: { lines: [{ sku: "TWIN-1", quantity: 3, damaged: 1 }] },
    };
  },
  cancelTransfer: async ({ client }, { locationId }) => {
    const lines = [{ sku: "TWIN-1", quantity: 5 }];
    const asked = { fromLocationId: null, toLocationId: locationId, lines };
    return { path: { transferId: (await client.createTransfer(asked)).id } };
  },
  listStockMovements: () => ({}),
  listReservations: () => ({}),
  listShippingMethods: () => ({}),
  createShippingMethod: () => ({ body: { name: `Air ${unique()}`, price } }),
  getShippingMethod: (_, { shippingMethodId }) => ({ path: { shippingMethodId } }),
  updateShippingMethod: async ({ client }, { shippingMethodId }) => ({
    path: { shippingMethodId },
    body: { carrier: `Carrier ${unique()}` },
    ifMatch: `"${(await client.getShippingMethod(shippingMethodId)).version}"`,
  }),
  listTaxRates: () => ({}),
  createTaxRate: () => ({ body: { name: `VAT ${unique()}`, country: "DE", rate: 190_000 } }),
  getTaxRate: (_, { taxRateId }) => ({ path: { taxRateId } }),
  updateTaxRate: async ({ client }, { taxRateId }) => ({
    path: { taxRateId },
    body: { name: `VAT ${unique()}` },
    ifMatch: `"${(await client.getTaxRate(taxRateId)).version}"`,
  }),
  listOrders: () => ({}),
  placeOrder: (_, { customerId }) => ({
    body: { customerId, lines: [{ sku: "TWIN-1", quantity: 2 }] },
  }),
  searchOrders: () => ({ query: { q: "twin" } }),
  getOrder: (_, { orderId }) => ({ path: { orderId } }),
  updateOrder: async (shop, furniture) => {
    const { id } = await placeOrder(shop, furniture);
    return { path: { orderId: id }, body: { note: "Ring twice" }, ifMatch: '"1"' };
  },
  changeOrderStatus: async (shop, furniture) => {
    const { id } = await placeOrder(shop, furniture);
    return { path: { orderId: id }, body: { status: "confirmed" }, ifMatch: '"1"' };
  },
  listOrderHistory: (_, { orderId }) => ({ path: { orderId } }),
  getOrderVersion: (_, { orderId }) => ({ path: { orderId, version: "1" } }),
  compareOrderVersions: (_, { orderId }) => ({
    path: { orderId },
    query: { from: "1", to: "2" },
  }),
  listOrderHolds: (_, { orderId }) => ({ path: { orderId } }),
  holdOrder: async (shop, furniture) => {
    const { id } = await placeOrder(shop, furniture);
    return { path: { orderId: id }, body: { reason: "Who are they?" } };
  },
  releaseHold: async (shop, furniture) => {
    const { id } = await placeOrder(shop, furniture);
    const hold = await shop.client.holdOrder(id, { reason: "Who are they?" });
    return { path: { orderId: id, holdId: hold.id }, body: { note: "Friends" } };
  },
  listSubStatuses: () => ({}),
  createSubStatus: () => ({ body: { status: "processing", label: `Wrapped ${unique()}` } }),
  updateSubStatus: async ({ client }) => {
    const body = { status: "processing", label: `Wrapped ${unique()}` } as const;
    const { id, version } = await client.createSubStatus(body);
    return { path: { subStatusId: id }, body: { color: "red" }, ifMatch: `"${version}"` };
  },
  listAutomationRules: () => ({}),
  updateAutomationRule: async ({ client }) => {
    const name = "holdWhenAuthorizationExpires";
    const { items } = await client.listAutomationRules();
    const ifMatch = items.find((rule) => rule.name === name)?.version ?? 1;
    // The first change of a rule writes its row, and every other one changes it: whoever counts rows wants the latter.
    const parameters = { hours: 24 + ifMatch };
    const { version } = await client.updateAutomationRule(name, { parameters }, { ifMatch });
    const body = { parameters: { hours: 24 + version } };
    return { path: { name }, body, ifMatch: `"${version}"` };
  },
  ...editRequests,
  ...fulfilmentRequests,
  ...paymentRequests,
  ...balanceRequests,
  listPayments: (_, { orderId }) => ({ path: { orderId } }),
  recordPayment: async (shop, furniture) => {
    const { id, total } = await placeOrder(shop, furniture);
    return { path: { orderId: id }, body: { method: "cash", amount: total } };
  },
  listRefunds: (_, { orderId }) => ({ path: { orderId } }),
  createRefund: async (shop, furniture) => {
    const { id, lines } = await payOrder(shop, furniture);
    const amount = { amount: 100, currency: "USD" };
    return {
      path: { orderId: id },
      body: { amount, reason: "Late", lines: [{ lineId: lines[0]?.id, amount }] },
    };
  },
  settleRefund: async (shop, furniture) => {
    const { id } = await payOrder(shop, furniture);
    const amount = { amount: 100, currency: "USD" };
    const refund = await shop.client.createRefund(id, { amount, reason: "Late" });
    return { path: { refundId: refund.id }, body: { method: "cash" } };
  },
  requestReturn: async (shop, furniture) => {
    const { id, lines } = await deliverOrder(shop, furniture);
    return { path: { orderId: id }, body: { lines: [{ lineId: lines[0]?.id, quantity: 1 }] } };
  },
  listReturns: () => ({}),
  getReturn: (_, { returnId }) => ({ path: { returnId } }),
  approveReturn: async (shop, furniture) => changeOf(await requestReturn(shop, furniture)),
  declineReturn: async (shop, furniture) =>
    changeOf(await requestReturn(shop, furniture), { reason: "Worn" }),
  cancelReturn: async (shop, furniture) => changeOf(await requestReturn(shop, furniture)),
  receiveReturn: async (shop, furniture) => {
    const approved = await approveReturn(shop, furniture);
    const { locationId } = furniture;
    const lines = approved.lines.map(({ lineId }) => {
      return { lineId, quantity: 1, disposition: "restock", locationId };
    });
    return changeOf(approved, { lines });
  },
  refundReturn: async (shop, furniture) => changeOf(await receiveReturn(shop, furniture), {}),
  exchangeReturn: async (shop, furniture) =>
    changeOf(await receiveReturn(shop, furniture), { lines: [{ sku: "TWIN-1", quantity: 1 }] }),
} satisfies Record<OperationId, Prepare>;

/** The request of an operation that is only known by its id. */
export async function prepareRequest(
  id: OperationId,
  shop: Shop,
  furniture: Furniture,
): Promise<RawRequest> {
  const prepare: Prepare = validRequests[id];
  return prepare(shop, furniture);
}

function addMember({ client }: Shop) {
  return client.addMember({ email: `${unique()}@new.example`, name: "Nancy", role: "agent" });
}

function placeOrder({ client }: Shop, { customerId }: Furniture) {
  return client.placeOrder({ customerId, lines: [{ sku: "TWIN-1", quantity: 2 }] });
}

async function confirmOrder(shop: Shop, furniture: Furniture) {
  const { id } = await placeOrder(shop, furniture);
  return shop.client.changeOrderStatus(id, { status: "confirmed" }, { ifMatch: '"1"' });
}

async function payOrder(shop: Shop, furniture: Furniture) {
  const order = await placeOrder(shop, furniture);
  await shop.client.recordPayment(order.id, { method: "cash", amount: order.total });
  return order;
}

async function deliverOrder(shop: Shop, furniture: Furniture) {
  const order = await confirmOrder(shop, furniture);
  await shop.client.recordPayment(order.id, { method: "cash", amount: order.total });
  const shipment = await shop.client.createShipment(order.id, {});
  await shop.client.deliverShipment(shipment.id, {});
  return order;
}

async function requestReturn(shop: Shop, furniture: Furniture): Promise<Return> {
  const { id, lines } = await deliverOrder(shop, furniture);
  const asked = lines.map((line) => ({ lineId: line.id, quantity: 1 }));
  return shop.client.requestReturn(id, { lines: asked });
}

async function approveReturn(shop: Shop, furniture: Furniture): Promise<Return> {
  const { id, version } = await requestReturn(shop, furniture);
  return shop.client.approveReturn(id, { ifMatch: version });
}

async function receiveReturn(shop: Shop, furniture: Furniture): Promise<Return> {
  const { id, version, lines } = await approveReturn(shop, furniture);
  const arrived = lines.map(({ lineId, quantity }) => {
    return { lineId, quantity, disposition: "restock" as const };
  });
  return shop.client.receiveReturn(id, { lines: arrived }, { ifMatch: version });
}

function changeOf({ id, version }: Return, body?: object): RawRequest {
  return { path: { returnId: id }, body, ifMatch: `"${version}"` };
}
