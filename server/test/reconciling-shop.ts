import type { NewPaymentRequest, Payment } from "@waybill/contract";
import { sandboxControl, type SandboxControl } from "@waybill/payment-sandbox/control";
import { afterAll } from "vitest";
import { openBooks, type Books } from "../src/app.ts";
import type { Sweep } from "../src/platform/sweeps.ts";
import { currentTime } from "../src/platform/clock.ts";
import { openDesk } from "./open-shop.ts";
import { createOwnDatabase } from "./own-database.ts";
import { openStockedShop, type StockedShop } from "./stocked-shop.ts";
import { testConfig } from "./test-config.ts";

const minuteMs = 60_000;

/** A shop with its sandbox, and the payments module as a worker has it: sweeps look at every tenant, so this database is the file's own. */
export interface ReconcilingShop {
  shop: StockedShop;
  books: Books;
  /** Where the file's own database is. */
  databaseUrl: string;
  /** What the customer, people at the gateway and fate do. */
  fate: SandboxControl;
  /** Another shop of the file: nothing that happened to the first is there. */
  openAnother(): Promise<Pick<ReconcilingShop, "shop" | "fate">>;
  /** Runs a sweep as if it were so many minutes later. */
  run(sweep: Sweep, minutes?: number): Promise<void>;
}

/** To be called before all tests of a file. */
export async function openReconcilingShop(): Promise<ReconcilingShop> {
  const own = await createOwnDatabase();
  const { sandbox, database } = await openDesk({ databaseUrl: own.url });
  afterAll(() => own.drop());
  const config = testConfig(own.url, "");
  const paymentSandbox = { ...sandbox, publicUrl: sandbox.url };
  const books = openBooks(database, { ...config, paymentSandbox });
  const openAnother = async () => {
    const shop = await openStockedShop();
    return { shop, fate: sandboxControl({ ...sandbox, account: shop.tenantUuid }) };
  };
  return {
    ...(await openAnother()),
    books,
    databaseUrl: own.url,
    openAnother,
    run: (sweep, minutes = 0) => sweep.run(new Date(currentTime().getTime() + minutes * minuteMs)),
  };
}

/** A card payment that was asked for, of an order of its own of 80.00, with a page that is open. */
export async function openPayment(
  { client, place }: StockedShop,
  request: Partial<NewPaymentRequest> = {},
): Promise<Payment & { page: string }> {
  const order = await place();
  const payment = await client.requestPayment(order.id, { method: "card", ...request });
  const { url } = await client.openPaymentPage(payment.id);
  return { ...payment, page: url.split("/").at(-1) ?? "" };
}
