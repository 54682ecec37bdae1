import type { NewOrder } from "@waybill/contract";
import type { Cause, Context, Uuid } from "../../platform/context.ts";
import { decodeId, encodeId, newId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import { invalid } from "../../platform/problems.ts";
import { createCustomer, findCustomer, type CustomerRow } from "../customers/index.ts";
import {
  findProducts,
  insertReservations,
  lockLevels,
  planReservations,
} from "../inventory/index.ts";
import { findShippingMethod } from "../shipping/index.ts";
import { taxTable, type TaxDestination, type TaxProvider } from "../taxes/index.ts";
import { readTenant } from "../tenants/index.ts";
import { readReservationMinutes } from "./automation/automation-store.ts";
import { behindBackorders } from "./backorders/behind-backorders.ts";
import { insertHistory } from "./change-store.ts";
import { checkAssignee } from "./check-assignee.ts";
import { checkNewOrder } from "./check-new-order.ts";
import { composeOrder, type Surroundings } from "./compose-order.ts";
import { withWaiting } from "./edits/move-stock.ts";
import { insertOrder } from "./insert-store.ts";
import type { OrderRecord } from "./order.ts";
import { searchTermsOf } from "./search-terms.ts";

/** Hands out a tenant's next order number. */
export type NextNumber = (tenantId: Uuid, now: Date) => Promise<number>;

/**
 * Places an order, all or nothing: checks it, prices it from the catalogue, reserves its stock, and writes order,
 * lines, history and event in the request's one transaction. A draft reserves nothing, unless it says until when.
 *
 * @throws invalid_request, forbidden, out_of_stock, product_archived, currency_mismatch, duplicate
 */
export async function placeOrder(
  context: Context,
  body: NewOrder,
  nextNumber: NextNumber,
  {
    exchangeOfId = null,
    taxes = taxTable,
  }: { exchangeOfId?: Uuid | null; taxes?: TaxProvider } = {},
): Promise<OrderRecord> {
  checkNewOrder(body, context);
  const { stock, ...surroundings } = await lookUp(context, body, taxes);
  const { products } = surroundings;
  const composed = composeOrder(body, surroundings, context.now);
  const free = stock && (await behindBackorders(context, composed.id, stock, products));
  const plan = free && planReservations(demandsOf(composed), free, products);
  const lines = plan ? withWaiting(composed, plan.backordered) : composed.lines;
  const number = await nextNumber(context.tenantId, context.now);
  const order = { ...composed, lines, number, exchangeOfId };
  insertOrder(context.tx, order, searchTermsOf(order));
  if (plan) insertReservations(context, order.id, plan, { expiresAt: order.reserveUntil });
  tellPlaced(context, order, body.placedAt === undefined ? context.cause : imported);
  return order;
}

/** What an order is made from, in one round trip; the stock that it needs is locked. */
async function lookUp(context: Context, body: NewOrder, taxes: TaxProvider) {
  const { tx } = context;
  const skus = body.lines.map(({ sku }) => sku);
  const { shippingMethodId } = body;
  const [customer, products, stock, tenant, shippingMethod, taxRates, minutes] = await Promise.all([
    customerOf(context, body),
    findProducts(tx, skus),
    body.draft && !body.reserveUntil ? undefined : lockLevels(tx, skus),
    readTenant(tx),
    shippingMethodId ? findShippingMethod(tx, decodeId(shippingMethodId)) : undefined,
    taxes.quote(context, destinationOf(body)),
    body.draft || body.reserveUntil !== undefined ? null : readReservationMinutes(tx),
    checkAssignee(context, body.assigneeId),
  ]);
  if (shippingMethodId && !shippingMethod?.is_active) {
    throw invalid(
      "/shippingMethodId",
      "is not an active shipping method",
      "unknown_shipping_method",
    );
  }
  return {
    ...{ customer, products, stock, shippingMethod, taxRates },
    currency: body.currency ?? tenant.currency,
    pricesIncludeTax: tenant.prices_include_tax,
    reservationMinutes: minutes,
  } satisfies Surroundings & { stock: unknown };
}

/** An order that names no address to send it to goes to its customer's. */
function destinationOf({ shippingAddress, billingAddress, customerId }: NewOrder): TaxDestination {
  const isCustomers = shippingAddress === undefined && customerId !== undefined;
  return {
    shippingAddress: shippingAddress ?? null,
    billingAddress: billingAddress ?? null,
    customerId: isCustomers ? decodeId(customerId) : null,
  };
}

async function customerOf(context: Context, body: NewOrder): Promise<CustomerRow> {
  if (body.customer) return createCustomer(context, body.customer, "/customer");
  // checkNewOrder has seen to it that there is one or the other.
  const found = await findCustomer(context.tx, decodeId(body.customerId ?? ""));
  if (!found) throw invalid("/customerId", "is not a customer", "unknown_customer");
  return found;
}

/** What the lines of an order need reserved. */
export function demandsOf({ lines }: OrderRecord) {
  return lines.map(({ id, productId, sku, quantity }) => ({
    lineId: id,
    productId,
    sku,
    quantity,
  }));
}

/** Who says when an order was placed brings it from elsewhere. */
const imported: Cause = { type: "import", name: null };

function tellPlaced(context: Context, order: OrderRecord, cause: Cause): void {
  insertHistory(context.tx, {
    id: newId(),
    orderId: order.id,
    version: order.version,
    type: "placed",
    actor: context.actor,
    cause,
    changes: [{ field: "status", from: null, to: order.status }],
    reason: null,
    note: null,
    undo: {},
    at: context.now,
  });
  announce(context, {
    type: "order.placed",
    orderId: encodeId("ord", order.id),
    version: order.version,
    fields: [],
  });
}
