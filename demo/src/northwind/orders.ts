import type { NewOrderLine, Timestamp } from "@waybill/client";
import type { PlannedOrder } from "../plan.ts";
import type { Step } from "../steps/step.ts";
import { dollars, hundredths, netCents } from "./money.ts";
import { addressOf } from "./parties.ts";
import { readRows } from "./read-rows.ts";
import { skuOf } from "./sku.ts";

export interface LineRow {
  order_id: string;
  product_id: string;
  unit_price: string;
  quantity: string;
  discount: string;
}

export interface OrderRow {
  order_id: string;
  customer_id: string;
  employee_id: string;
  order_date: string;
  required_date: string;
  shipped_date: string;
  ship_via: string;
  freight: string;
  ship_name: string;
  ship_address: string;
  ship_city: string;
  ship_region: string;
  ship_postal_code: string;
  ship_country: string;
}

export function readOrderRows(): Promise<OrderRow[]> {
  return readRows("orders", [
    ...(["order_id", "customer_id", "employee_id", "order_date", "required_date"] as const),
    ...(["shipped_date", "ship_via", "freight", "ship_name", "ship_address"] as const),
    ...(["ship_city", "ship_region", "ship_postal_code", "ship_country"] as const),
  ]);
}

export function readLineRows(): Promise<LineRow[]> {
  return readRows("order_details", [
    ...(["order_id", "product_id", "unit_price", "quantity", "discount"] as const),
  ]);
}

/** An order of the data, with what became of it: all but 21 were shipped. */
export function planOrder(
  row: OrderRow,
  lines: readonly LineRow[],
  { assigneeEmail, carrier }: { assigneeEmail: string | undefined; carrier: string },
): PlannedOrder {
  return {
    externalId: row.order_id,
    customer: row.customer_id,
    assigneeEmail,
    shippingMethod: carrier,
    body: {
      currency: "USD",
      lines: lines.map(newLine),
      shippingPrice: dollars(hundredths(row.freight)),
      shippingAddress: { company: row.ship_name, ...addressOf(shippingColumns(row)) },
      placedAt: noonOf(row.order_date),
      dueAt: noonOf(row.required_date),
    },
    steps: stepsOf(row, carrier),
  };
}

function newLine(row: LineRow): NewOrderLine {
  const unitPrice = hundredths(row.unit_price);
  const quantity = Number(row.quantity);
  const discount = unitPrice * quantity - netCents(unitPrice, quantity, hundredths(row.discount));
  return {
    sku: skuOf(row.product_id),
    quantity,
    unitPrice: dollars(unitPrice),
    ...(discount > 0 && { discount: dollars(discount) }),
  };
}

function stepsOf({ shipped_date: shipped }: OrderRow, carrier: string): Step[] {
  const confirm: Step = { does: "changeStatus", status: "confirmed" };
  if (shipped === "") return [confirm];
  return [
    confirm,
    { does: "ship", shippedAt: noonOf(shipped), carrier },
    { does: "changeStatus", status: "completed" },
  ];
}

function shippingColumns(row: OrderRow) {
  return {
    address: row.ship_address,
    city: row.ship_city,
    region: row.ship_region,
    postal_code: row.ship_postal_code,
    country: row.ship_country,
  };
}

/** The data knows days alone. Noon in UTC is the same day from Honolulu to Tokyo. */
function noonOf(day: string): Timestamp {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error(`${day} is not a day`);
  return `${day}T12:00:00.000Z`;
}
