// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

export interface QueryKind {
  readonly type: string;
  /** What each of a list's items is. */
  readonly items?: string;
  readonly default?: unknown;
}

/** The parameters of each operation that has a query. */
export const queryKinds: Readonly<Record<string, Readonly<Record<string, QueryKind>>>> = {
  listMembers: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listInvitations: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listApiKeys: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listAuditEntries: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listCustomers: {
    q: { type: "string" },
    externalId: { type: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listProducts: {
    q: { type: "string" },
    sku: { type: "array", items: "string" },
    lowStock: { type: "boolean" },
    status: { type: "array", items: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listLocations: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listStockLevels: {
    productId: { type: "string" },
    locationId: { type: "string" },
    q: { type: "string" },
    lowStock: { type: "boolean" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  checkAvailability: { sku: { type: "array", items: "string" } },
  listTransfers: {
    status: { type: "array", items: "string" },
    locationId: { type: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listStockMovements: {
    productId: { type: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listReservations: {
    productId: { type: "string" },
    orderId: { type: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listShippingMethods: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listTaxRates: {
    country: { type: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listOrders: {
    status: { type: "array", items: "string" },
    paymentStatus: { type: "array", items: "string" },
    fulfillmentStatus: { type: "array", items: "string" },
    placedFrom: { type: "string" },
    placedTo: { type: "string" },
    customerId: { type: "string" },
    totalFrom: { type: "integer" },
    totalTo: { type: "integer" },
    currency: { type: "string" },
    assigneeId: { type: "string" },
    tag: { type: "string" },
    externalId: { type: "string" },
    onHold: { type: "boolean" },
    subStatusId: { type: "string" },
    sort: { type: "string", default: "-placedAt" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  searchOrders: {
    q: { type: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listOrderHistory: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listChangeSets: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  compareOrderVersions: { from: { type: "integer" }, to: { type: "integer" } },
  listOrderHolds: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listSubStatuses: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listShipments: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listFulfilmentOrders: {
    orderId: { type: "string" },
    locationId: { type: "string" },
    status: { type: "array", items: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listPayments: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listPaymentEntries: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listAllPayments: {
    status: { type: "string" },
    needsAttention: { type: "boolean" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listPaymentWebhooks: {
    state: { type: "string" },
    provider: { type: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listPaymentComparisons: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listPaymentDifferences: {
    isResolved: { type: "boolean" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listDisputes: {
    status: { type: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listRefunds: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listGiftCards: {
    last4: { type: "string" },
    customerId: { type: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
  listGiftCardEntries: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listStoreCredit: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listStoreCreditEntries: { cursor: { type: "string" }, limit: { type: "integer", default: 50 } },
  listReturns: {
    orderId: { type: "string" },
    status: { type: "array", items: "string" },
    cursor: { type: "string" },
    limit: { type: "integer", default: 50 },
  },
};
