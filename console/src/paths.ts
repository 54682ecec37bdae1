import type {
  CustomerId,
  GiftCardId,
  OrderId,
  PaymentId,
  ProductId,
  ReturnId,
  TransferId,
} from "@waybill/client";

/** Every address of the console. Links are made here and nowhere else. */
export const paths = {
  root: () => "/",
  signedIn: () => "/signed-in",
  orders: (tenant: string, search: Search = {}) => `/${tenant}/orders${query(search)}`,
  newOrder: (tenant: string, search: { customer?: CustomerId } = {}) =>
    `/${tenant}/orders/new${query(search)}`,
  order: (tenant: string, order: OrderId) => `/${tenant}/orders/${order}`,
  editOrder: (tenant: string, order: OrderId) => `/${tenant}/orders/${order}/edit`,
  fulfilment: (tenant: string, search: Search = {}) => `/${tenant}/fulfilment${query(search)}`,
  returns: (tenant: string, search: Search = {}) => `/${tenant}/returns${query(search)}`,
  return: (tenant: string, found: ReturnId) => `/${tenant}/returns/${found}`,
  payments: (tenant: string, search: Search = {}) => `/${tenant}/payments${query(search)}`,
  payment: (tenant: string, payment: PaymentId) => `/${tenant}/payments/${payment}`,
  paymentsToSee: (tenant: string) => `/${tenant}/payments/attention`,
  disputes: (tenant: string, search: Search = {}) => `/${tenant}/payments/disputes${query(search)}`,
  paymentGateway: (tenant: string, search: Search = {}) =>
    `/${tenant}/payments/gateway${query(search)}`,
  giftCards: (tenant: string, search: Search = {}) => `/${tenant}/gift-cards${query(search)}`,
  giftCard: (tenant: string, giftCard: GiftCardId) => `/${tenant}/gift-cards/${giftCard}`,
  customers: (tenant: string, search: Search = {}) => `/${tenant}/customers${query(search)}`,
  newCustomer: (tenant: string) => `/${tenant}/customers/new`,
  customer: (tenant: string, customer: CustomerId) => `/${tenant}/customers/${customer}`,
  products: (tenant: string, search: Search = {}) => `/${tenant}/products${query(search)}`,
  newProduct: (tenant: string) => `/${tenant}/products/new`,
  product: (tenant: string, product: ProductId) => `/${tenant}/products/${product}`,
  stock: (tenant: string, search: Search = {}) => `/${tenant}/stock${query(search)}`,
  movements: (tenant: string, search: Search = {}) => `/${tenant}/stock/movements${query(search)}`,
  transfers: (tenant: string, search: Search = {}) => `/${tenant}/stock/transfers${query(search)}`,
  newTransfer: (tenant: string) => `/${tenant}/stock/transfers/new`,
  transfer: (tenant: string, transfer: TransferId) => `/${tenant}/stock/transfers/${transfer}`,
  stockCount: (tenant: string) => `/${tenant}/stock/count`,
  stockImport: (tenant: string) => `/${tenant}/stock/import`,
  settings: (tenant: string) => `/${tenant}/settings`,
  locations: (tenant: string) => `/${tenant}/settings/locations`,
  shippingMethods: (tenant: string) => `/${tenant}/settings/shipping`,
  taxes: (tenant: string) => `/${tenant}/settings/taxes`,
  paymentSettings: (tenant: string) => `/${tenant}/settings/payments`,
  orderStatuses: (tenant: string) => `/${tenant}/settings/order-statuses`,
  automation: (tenant: string) => `/${tenant}/settings/automation`,
  members: (tenant: string) => `/${tenant}/settings/members`,
  apiKeys: (tenant: string) => `/${tenant}/settings/api-keys`,
  auditLog: (tenant: string) => `/${tenant}/settings/audit-log`,
  /** Leaves the console for the identity provider and comes back. */
  signIn: (returnTo: string) => `/auth/login${query({ return_to: returnTo })}`,
};

export type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Commas and colons stay as they are, so that an address can be read. What is empty is left out. */
export function query(search: Search): string {
  const pairs = Object.entries(search)
    .map(([name, value]) => [name, value === undefined ? "" : [value].flat().join(",")] as const)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${readable(value)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function readable(value: string): string {
  return encodeURIComponent(value)
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%2F", "/");
}
