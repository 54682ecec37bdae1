import type { FieldError, NewOrder } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { invalidFields, problem } from "../../platform/problems.ts";
import { reserveUntilErrors } from "./edits/hold-units.ts";
import { discountErrors } from "./new-discounts.ts";

/** Refuses what the contract's schemas cannot say of a new order. */
export function checkNewOrder(body: NewOrder, { now, may }: Pick<Context, "now" | "may">): void {
  const errors = [
    ...customerErrors(body),
    ...skuErrors(body),
    ...discountErrors(body),
    ...dateErrors(body, now),
    ...reserveUntilErrors(body, now),
  ];
  if (errors.length > 0) throw invalidFields(errors);
  const priced = pricedFields(body);
  if (priced.length > 0 && !may("orders:price")) {
    throw problem("forbidden", {
      detail: `Setting ${priced.join(", ")} needs the permission orders:price. Leave it out to use the catalogue's prices.`,
      errors: priced.map((pointer) => ({
        pointer,
        detail: "needs the permission orders:price",
        code: "forbidden",
      })),
    });
  }
}

function customerErrors({ customerId, customer }: NewOrder): FieldError[] {
  if ((customerId === undefined) !== (customer === undefined)) return [];
  const detail =
    customer === undefined
      ? "is required: send customerId, or customer to create one"
      : "cannot be sent together with customer";
  return [{ pointer: "/customerId", detail, code: "customer" }];
}

function skuErrors({ lines }: NewOrder): FieldError[] {
  const firstLine = new Map<string, number>();
  return lines.flatMap(({ sku }, index) => {
    const first = firstLine.get(sku);
    if (first === undefined) {
      firstLine.set(sku, index);
      return [];
    }
    return [
      {
        pointer: `/lines/${index}/sku`,
        detail: `${sku} stands in line ${first} already; put the quantities together`,
        code: "duplicate_sku",
      },
    ];
  });
}

function dateErrors({ placedAt }: NewOrder, now: Date): FieldError[] {
  if (placedAt === undefined || new Date(placedAt) <= now) return [];
  return [{ pointer: "/placedAt", detail: "must not be in the future", code: "future" }];
}

/** The places that decide a price or a date by themselves instead of the catalogue and the clock. */
function pricedFields(body: NewOrder): string[] {
  const lines = body.lines.flatMap((line, index) =>
    (["unitPrice", "discount", "discounts"] as const)
      .filter((field) => line[field] !== undefined)
      .map((field) => `/lines/${index}/${field}`),
  );
  const whole = (["discounts", "shippingPrice", "placedAt"] as const)
    .filter((field) => body[field] !== undefined)
    .map((field) => `/${field}`);
  return [...lines, ...whole];
}
