import type { OperationId, Order, Shipment } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { hasCardNumber } from "../src/platform/card-number.ts";
import { barcodeDigit, luhnDigit, openDigits } from "./check-digits.ts";
import { sendRequest, type RawRequest } from "./send-request.ts";
import { openStockedShop, usd, type StockedShop } from "./stocked-shop.ts";

const someDigits = openDigits(20_261_122);
/** With the check digit of their kind. */
const numbersOf = (prefixes: string[], length: number, checkDigit: (digits: string) => number) =>
  Array.from({ length: 1000 }, (_, index) => {
    const prefix = prefixes[index % prefixes.length] ?? "";
    const digits = prefix + someDigits(length - 1 - prefix.length);
    return `${digits}${checkDigit(digits)}`;
  });

/** Of the countries that most goods come from; those of the last six begin like a Maestro card. */
const barcodes = numbersOf(["400", "460", "471", "489", "885", "501", "590", "570", "600", "690", "695"], 13, barcodeDigit); // prettier-ignore
/** Every IMEI has the check digit of a card. */
const deviceNumbers = numbersOf(["35", "86", "01", "99"], 15, luhnDigit);
const numbers = [...barcodes, ...deviceNumbers];
/** So many that requests of several go on beside each other, and none of one. */
const lanes = Array.from({ length: 20 }, (_, lane) => numbers.filter((_number, index) => index % 20 === lane)); // prettier-ignore

let shop: StockedShop;
let orders: Order[];
beforeAll(async () => {
  shop = await openStockedShop();
  orders = [];
  for (const _ of lanes) orders.push(await shop.place({ lines: [{ sku: "TEA", quantity: 1 }] }));
});

test("one in ten barcodes and every IMEI has the check digit of a card", () => {
  const pass = (list: string[]) => list.filter((one) => luhnDigit(one.slice(0, -1)) === Number(one.at(-1))).length; // prettier-ignore
  expect(pass(barcodes)).toBeGreaterThan(80);
  expect(pass(barcodes)).toBeLessThan(120);
  expect(pass(deviceNumbers)).toBe(1000);
  expect(new Set(numbers).size).toBe(2000);
});

describe("1,000 barcodes and 1,000 IMEIs are accepted", () => {
  test("as SKU and barcode of a product", async () => {
    await inLanes("createProduct", (number) => ({
      body: { sku: number, barcode: number, title: "Tea", price: usd(100) },
    }));
    const { items } = await shop.client.listProducts({ sku: numbers.slice(0, 100), limit: 100 });
    expect(items.map(({ sku }) => sku).toSorted()).toEqual(numbers.slice(0, 100).toSorted());
  });

  test("as external id and telephone number of a customer", async () => {
    await inLanes("createCustomer", (number) => ({
      body: { name: "Maria", externalId: number, phone: `+${number}` },
    }));
  });

  test("as the reference of a payment", async () => {
    await inLanes("recordPayment", (number, lane) => ({
      path: { orderId: orders[lane]?.id ?? "" },
      body: { method: "external", amount: usd(1), reference: number },
    }));
  });

  test("as the tracking number of a shipment", async () => {
    const shipments: Shipment[] = [];
    for (const order of orders) {
      const { id } = await shop.move(await shop.client.getOrder(order.id), "confirmed");
      shipments.push(await shop.client.createShipment(id, {}));
    }
    await inLanes("updateShipment", (number, lane, index) => ({
      path: { shipmentId: shipments[lane]?.id ?? "" },
      body: { trackingNumber: number },
      ifMatch: `"${(shipments[lane]?.version ?? 0) + index}"`,
    }));
  });
});

test("and none of them is taken for a card where people write", () => {
  expect(numbers.filter((number) => hasCardNumber(`Scanned ${number} twice`))).toEqual([]);
});

type Prepare = (number: string, lane: number, index: number) => RawRequest;

/** Sends a request with each of the numbers; none may be refused. */
async function inLanes(id: OperationId, prepare: Prepare): Promise<void> {
  const statuses = await Promise.all(
    lanes.map(async (lane, laneIndex) => {
      const told = [];
      for (const [index, number] of lane.entries()) {
        const { status, text } = await sendRequest(shop, id, prepare(number, laneIndex, index));
        told.push(status < 300 ? "" : `${number} ${text}`);
      }
      return told;
    }),
  );
  expect(statuses.flat().filter(Boolean)).toEqual([]);
  expect(statuses.flat()).toHaveLength(2000);
}
