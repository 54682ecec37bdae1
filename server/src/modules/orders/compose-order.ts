import type { FieldError, NewOrder } from "@waybill/contract";
import { decodeId, newId } from "../../platform/ids.ts";
import { invalid, invalidFields, problem } from "../../platform/problems.ts";
import type { CustomerRow } from "../customers/index.ts";
import type { SellableProduct } from "../inventory/index.ts";
import { totalsOf } from "../pricing/index.ts";
import type { ShippingMethodRow } from "../shipping/index.ts";
import { taxesToApply, type QuotedRate } from "../taxes/index.ts";
import { discountsAskedFor, refuseLargeDiscounts } from "./new-discounts.ts";
import { untouchedUnits, type ChargeRecord, type LineRecord, type OrderRecord } from "./order.ts";
import { priceRecord } from "./price-record.ts";

/** What was looked up for a new order. */
export interface Surroundings {
  customer: CustomerRow;
  products: readonly SellableProduct[];
  currency: string;
  pricesIncludeTax: boolean;
  shippingMethod: ShippingMethodRow | undefined;
  /** For how long a new order may keep stock that nobody has paid; null is for as long as it takes. */
  reservationMinutes: number | null;
  /** Of where the order goes to. */
  taxRates: readonly QuotedRate[];
}

/** More than this in minor units, and sums would leave the safe integers. */
export const largestAmount = 1_000_000_000_000;

/** The order that a request asks for, priced; its number is still 0. Does no I/O. */
export function composeOrder(body: NewOrder, surroundings: Surroundings, now: Date): OrderRecord {
  const { customer, currency, shippingMethod } = surroundings;
  refuseProducts(body, surroundings);
  return {
    id: newId(),
    version: 1,
    number: 0,
    status: body.draft ? "draft" : "pending",
    paymentStatus: "unpaid",
    fulfillmentStatus: "unfulfilled",
    customer: {
      id: customer.id,
      name: customer.name,
      company: customer.company,
      email: customer.email,
    },
    currency,
    ...composeMoney(body, surroundings),
    holds: [],
    ...{ authorizedTotal: 0, authorizationExpiresAt: null, paymentOutcome: null },
    ...{ paidTotal: 0, refundedTotal: 0, refundPendingTotal: 0 },
    shippingAddress: body.shippingAddress === undefined ? customer.address : body.shippingAddress,
    billingAddress: body.billingAddress ?? null,
    shippingMethodId: shippingMethod?.id ?? null,
    externalId: body.externalId ?? null,
    note: body.note ?? null,
    tags: body.tags ?? [],
    assigneeId: body.assigneeId ? decodeId(body.assigneeId) : null,
    ...{ cancelReason: null, subStatusId: null, exchangeOfId: null },
    placedAt: body.placedAt === undefined ? now : new Date(body.placedAt),
    dueAt: body.dueAt ? new Date(body.dueAt) : null,
    reserveUntil: reserveUntilOf(body, surroundings, now),
    deliveredAt: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** Lines, charges and discounts with what they come to. */
function composeMoney(body: NewOrder, surroundings: Surroundings) {
  const { currency, pricesIncludeTax, taxRates } = surroundings;
  const lines = body.lines.map((_, index) => composeLine(body, index, surroundings));
  const charges = composeCharges(body, surroundings);
  const asked = [
    ...lines.flatMap(({ id }, index) =>
      discountsAskedFor(body.lines[index] ?? {}, `/lines/${index}`, id),
    ),
    ...discountsAskedFor({ discounts: body.discounts ?? [] }, "", null),
  ];
  for (const discount of asked) {
    requireCurrency(discount.currency ?? currency, currency, discount.pointer);
  }
  const discounts = asked.map(({ row }) => row);
  const unpriced = { pricesIncludeTax, lines, charges, discounts, ...totalsOf(lines, charges) };
  const categories = lines.map(({ taxCategory }) => taxCategory);
  const priced = priceRecord(unpriced, taxesToApply(taxRates, categories));
  refuseLargeDiscounts(asked, priced.discounts);
  if (Math.max(priced.subtotal, priced.total) > largestAmount) {
    throw invalid("/lines", `add up to more than ${largestAmount} minor units`, "maximum");
  }
  return priced;
}

function reserveUntilOf(
  { reserveUntil }: NewOrder,
  { reservationMinutes }: Surroundings,
  now: Date,
): Date | null {
  if (reserveUntil) return new Date(reserveUntil);
  if (reservationMinutes === null) return null;
  return new Date(now.getTime() + reservationMinutes * 60_000);
}

/** Refuses unknown SKUs, then archived products, naming every line. */
function refuseProducts(body: NewOrder, { products }: Surroundings): void {
  const statusOf = new Map(products.map(({ sku, status }) => [sku, status]));
  const at = (wrong: (sku: string) => boolean, detail: string, code: string): FieldError[] =>
    body.lines.flatMap(({ sku }, index) =>
      wrong(sku) ? [{ pointer: `/lines/${index}/sku`, detail: `${sku} ${detail}`, code }] : [],
    );
  const unknown = at((sku) => !statusOf.has(sku), "is not a product", "unknown_sku");
  if (unknown.length > 0) throw invalidFields(unknown);
  const archived = at((sku) => statusOf.get(sku) === "archived", "is archived", "archived");
  if (archived.length === 0) return;
  throw problem("product_archived", {
    detail: `${archived.map(({ detail }) => detail).join(", ")}. Take it off the order.`,
    errors: archived,
  });
}

function composeLine(
  body: NewOrder,
  index: number,
  { products, currency }: Surroundings,
): LineRecord {
  const line = body.lines[index];
  const product = products.find(({ sku }) => sku === line?.sku);
  if (!line || !product) throw new Error(`line ${index} was checked and is gone`);
  const unitPrice = line.unitPrice ?? { amount: product.price, currency: product.currency };
  requireCurrency(
    unitPrice.currency,
    currency,
    `/lines/${index}/${line.unitPrice ? "unitPrice" : "sku"}`,
  );
  const { quantity } = line;
  if (quantity * unitPrice.amount > largestAmount) {
    throw invalid(`/lines/${index}`, `comes to more than ${largestAmount} minor units`, "maximum");
  }
  return {
    id: newId(),
    productId: product.id,
    sku: product.sku,
    title: product.title,
    ...{ quantity, unitPrice: unitPrice.amount, discount: 0 },
    ...untouchedUnits,
    ...(body.draft && !body.reserveUntil ? { open: quantity } : { allocated: quantity }),
    tax: 0,
    taxCategory: product.taxCategory,
    total: quantity * unitPrice.amount,
  };
}

function composeCharges(
  { shippingPrice }: NewOrder,
  { currency, shippingMethod: method }: Surroundings,
): ChargeRecord[] {
  const price = shippingPrice ?? (method && { amount: method.price, currency: method.currency });
  if (!price) return [];
  requireCurrency(price.currency, currency, shippingPrice ? "/shippingPrice" : "/shippingMethodId");
  return [
    {
      id: newId(),
      type: "shipping",
      label: method?.name ?? "Shipping",
      amount: price.amount,
      ...{ rate: null, included: false, returnId: null },
    },
  ];
}

export function requireCurrency(given: string, expected: string, pointer: string): void {
  if (given === expected) return;
  throw problem("currency_mismatch", {
    detail: `The order is in ${expected}, but ${pointer} is in ${given}.`,
    errors: [{ pointer, detail: `is in ${given}, not in ${expected}`, code: "currency" }],
  });
}
