import type { Order, Payment } from "@waybill/contract";
import { sandboxControl, type SandboxControl } from "@waybill/payment-sandbox/control";
import { expect } from "vitest";
import { openDesk } from "./open-shop.ts";
import { openStockedShop, type StockedShop } from "./stocked-shop.ts";

/** A stocked shop whose customers pay by cards of the sandbox. */
export interface CardShop extends StockedShop {
  /** The gateway as its customers, its dashboard and fate know it. */
  gateway: SandboxControl;
  /** Asks for all that is due of an order, 80.00 of a new one. */
  ask(capture: Payment["capture"], order?: Pick<Order, "id">): Promise<Payment>;
  /** Pays as the customer does; `token` names a test card. */
  pay(payment: Pick<Payment, "id">, token?: string): Promise<void>;
  /** Asks, pays, and waits until it is so. */
  payByCard(capture: Payment["capture"], order?: Pick<Order, "id">): Promise<Payment>;
  /** Waits until a payment has this status. */
  reaches(payment: Pick<Payment, "id">, status: Payment["status"]): Promise<Payment>;
}

export async function openCardShop(): Promise<CardShop> {
  const { sandbox } = await openDesk();
  const shop = await openStockedShop();
  const { client } = shop;
  const gateway = sandboxControl({ ...sandbox, account: shop.tenantUuid });
  const cardShop: CardShop = {
    ...shop,
    gateway,
    async ask(capture, order) {
      const { id } = order ?? (await shop.place());
      return client.requestPayment(id, { method: "card", capture });
    },
    async pay({ id }, token = "tok_visa") {
      const { url } = await client.openPaymentPage(id);
      await gateway.pay(url.split("/").at(-1) ?? "", token);
    },
    async payByCard(capture, order) {
      const payment = await cardShop.ask(capture, order);
      await cardShop.pay(payment);
      return cardShop.reaches(payment, capture === "manual" ? "authorized" : "captured");
    },
    async reaches({ id }, status) {
      await expect.poll(async () => (await client.getPayment(id)).status).toBe(status);
      return client.getPayment(id);
    },
  };
  return cardShop;
}
