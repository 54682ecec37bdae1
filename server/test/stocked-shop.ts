import type { NewOrder, Order, OrderStatus } from "@waybill/contract";
import { isApiError, type ApiError } from "@waybill/client";
import { openShop, type Shop } from "./open-shop.ts";

/** A shop with a customer, two products in stock and a way to send them. */
export interface StockedShop extends Shop {
  customerId: NewOrder["customerId"] & string;
  place(order?: Partial<NewOrder>): Promise<Order>;
  /** Moves an order along its statuses, one after the other. */
  move(order: Order, ...statuses: OrderStatus[]): Promise<Order>;
  available(sku: string): Promise<number | undefined>;
}

export const usd = (amount: number) => ({ amount, currency: "USD" });

/** Tea at 10.00 and coffee at 25.00 USD, 100 of each. */
export async function openStockedShop(): Promise<StockedShop> {
  const shop = await openShop();
  const { client } = shop;
  for (const [sku, title, amount] of [
    ["TEA", "Green tea", 1000],
    ["COFFEE", "Dark coffee", 2500],
  ] as const) {
    // prettier-ignore
    await client.createProduct({ sku, title, price: usd(amount) });
    await client.adjustStock({ sku, quantity: 100, reason: "opening" });
  }
  const address = { line1: "Obere Str. 57", city: "Berlin", country: "DE" };
  const { id: customerId } = await client.createCustomer({ name: "Maria Anders", address });
  return {
    ...shop,
    customerId,
    place: (order) =>
      client.placeOrder({ customerId, lines: [{ sku: "TEA", quantity: 3 }, { sku: "COFFEE", quantity: 2 }], ...order }), // prettier-ignore
    async move(order, ...statuses) {
      let moved = order;
      for (const status of statuses) {
        const change = { status, ...(status === "cancelled" && { reason: "A test" }) };
        moved = await client.changeOrderStatus(moved.id, change, { ifMatch: `"${moved.version}"` });
      }
      return moved;
    },
    async available(sku) {
      const [product] = (await client.listProducts({ sku: [sku] })).items;
      return product?.available;
    },
  };
}

/** The problem that a call was refused with. */
export async function refusalOf(call: Promise<unknown>): Promise<ApiError> {
  try {
    await call;
  } catch (error) {
    if (isApiError(error)) return error;
    throw error;
  }
  throw new Error("It was not refused");
}
