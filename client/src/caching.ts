// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

import type { Mutations, OperationId, Queries } from "@waybill/contract";

/** Which queries are stale once a mutation has succeeded. */
export const invalidations: { readonly [Name in keyof Mutations]?: readonly (keyof Queries)[] } = {
  updateTenant: ["getTenant", "getSession"],
  addMember: ["listMembers"],
  updateMember: ["listMembers", "getSession"],
  removeMember: ["listMembers"],
  createInvitation: ["listInvitations"],
  revokeInvitation: ["listInvitations"],
  acceptInvitation: ["getSession"],
  createApiKey: ["listApiKeys"],
  revokeApiKey: ["listApiKeys"],
  createCustomer: ["listCustomers"],
  updateCustomer: ["listCustomers", "getCustomer"],
  createProduct: ["listProducts"],
  updateProduct: ["listProducts", "getProduct"],
  archiveProduct: ["listProducts", "getProduct"],
  createLocation: ["listLocations"],
  updateLocation: ["listLocations", "getLocation"],
  adjustStock: ["listStockLevels", "listStockMovements", "listProducts", "getProduct"],
  createShippingMethod: ["listShippingMethods"],
  updateShippingMethod: ["listShippingMethods", "getShippingMethod"],
  createTaxRate: ["listTaxRates"],
  updateTaxRate: ["listTaxRates", "getTaxRate"],
  placeOrder: [
    "listOrders",
    "searchOrders",
    "listProducts",
    "getProduct",
    "listStockLevels",
    "listReservations",
    "listCustomers",
  ],
  updateOrder: ["listOrders", "searchOrders", "getOrder", "listOrderHistory"],
  changeOrderStatus: [
    "listOrders",
    "searchOrders",
    "getOrder",
    "listOrderHistory",
    "listProducts",
    "getProduct",
    "listStockLevels",
    "listReservations",
  ],
  createShipment: [
    "listShipments",
    "listOrders",
    "searchOrders",
    "getOrder",
    "listOrderHistory",
    "listProducts",
    "getProduct",
    "listStockLevels",
    "listStockMovements",
    "listReservations",
  ],
  deliverShipment: ["listShipments", "listOrders", "searchOrders", "getOrder", "listOrderHistory"],
  recordPayment: ["listPayments", "listOrders", "searchOrders", "getOrder", "listOrderHistory"],
};

/** The operations whose answers are the same whatever the tenant. */
export const unboundOperations: readonly OperationId[] = [
  "getContract",
  "getSession",
  "acceptInvitation",
];
