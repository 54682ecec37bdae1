import type { NewOrder, Order, Return } from "@waybill/contract";
import { openStockedShop, type StockedShop } from "./stocked-shop.ts";

/** A stocked shop that knows how goods come back. */
export interface ReturningShop extends StockedShop {
  /** An order of 3 tea (10.00) and 2 coffee (25.00), paid as far as asked for, that has arrived. */
  deliver(order?: Partial<NewOrder>, paid?: number): Promise<Order>;
  /** Asks for units of the lines, in their order, and approves it. */
  approve(order: Order, quantities: number[]): Promise<Return>;
  /** The same, and everything has arrived. */
  takeBack(order: Order, quantities: number[]): Promise<Return>;
}

export async function openReturningShop(): Promise<ReturningShop> {
  const shop = await openStockedShop();
  const { client } = shop;
  const approve = async ({ id, lines }: Order, quantities: number[]) => {
    const asked = lines.flatMap((line, index) => {
      const quantity = quantities[index] ?? 0;
      return quantity > 0 ? [{ lineId: line.id, quantity }] : [];
    });
    const made = await client.requestReturn(id, { lines: asked });
    return client.approveReturn(made.id, { ifMatch: made.version });
  };
  return {
    ...shop,
    async deliver(order, paid) {
      const confirmed = await shop.move(await shop.place(order), "confirmed");
      const { total, currency } = confirmed;
      const amount = { amount: paid ?? total.amount, currency };
      if (amount.amount > 0) {
        await client.recordPayment(confirmed.id, { method: "cash", amount });
      }
      const shipment = await client.createShipment(confirmed.id, {});
      await client.deliverShipment(shipment.id, {});
      return client.getOrder(confirmed.id);
    },
    approve,
    async takeBack(order, quantities) {
      const { id, version, lines } = await approve(order, quantities);
      const arrived = lines.map(({ lineId, quantity }) => {
        return { lineId, quantity, disposition: "restock" as const };
      });
      return client.receiveReturn(id, { lines: arrived }, { ifMatch: version });
    },
  };
}
