import type { FulfilmentOrder, LocationId, NewOrder, Order, OrderId } from "@waybill/contract";
import { openStockedShop, type StockedShop } from "./stocked-shop.ts";

/** A stocked shop with a second warehouse, and the eyes and hands of its desk. */
export interface FulfilmentShop extends StockedShop {
  main: LocationId;
  /** Holds 100 of tea and 100 of coffee too; orders take from it last. */
  north: LocationId;
  confirm(order?: Partial<NewOrder>): Promise<Order>;
  /** A confirmed order with its only fulfilment order. */
  waiting(order?: Partial<NewOrder>): Promise<{ order: Order; ful: FulfilmentOrder }>;
  /** The fulfilment orders of an order, in the order of the queue. */
  of(orderId: OrderId): Promise<FulfilmentOrder[]>;
}

export async function openFulfilmentShop(): Promise<FulfilmentShop> {
  const shop = await openStockedShop();
  const { client } = shop;
  const [main] = (await client.listLocations()).items;
  const north = await client.createLocation({ code: "NORTH", name: "North", priority: 900 });
  for (const sku of ["TEA", "COFFEE"]) {
    await client.adjustStock({ sku, quantity: 100, reason: "opening", locationId: north.id });
  }
  const confirm = async (order?: Partial<NewOrder>) =>
    shop.move(await shop.place(order), "confirmed");
  const of = async (orderId: OrderId) => (await client.listFulfilmentOrders({ orderId })).items;
  return {
    ...shop,
    main: main?.id ?? "loc_",
    north: north.id,
    confirm,
    of,
    async waiting(given) {
      const order = await confirm(given);
      const [ful, another] = await of(order.id);
      if (!ful || another) throw new Error("the order waits at one location");
      return { order, ful };
    },
  };
}

/** What its lines have: quantity, picked, packed, shipped. */
export function figuresOf({ lines }: FulfilmentOrder): number[][] {
  return lines.map(({ quantity, picked, packed, shipped }) => [quantity, picked, packed, shipped]);
}

/** Some units of one of its lines. */
export function unitsOf({ lines }: FulfilmentOrder, quantity: number, index = 0) {
  return { lines: [{ lineId: lines[index]?.lineId ?? ("lin_" as const), quantity }] };
}
