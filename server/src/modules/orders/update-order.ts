import type { OrderUpdate } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { checkVersion } from "../../platform/etag.ts";
import { decodeId } from "../../platform/ids.ts";
import { invalidFields, problem } from "../../platform/problems.ts";
import { taxesToApply } from "../taxes/index.ts";
import { checkAssignee } from "./check-assignee.ts";
import type { Editing } from "./edits/draft.ts";
import { changeReserveUntil, reserveUntilErrors } from "./edits/hold-units.ts";
import { isFinished, type OrderRecord } from "./order.ts";
import { presentOrder } from "./present-order.ts";
import { priceRecord } from "./price-record.ts";

/** What a finished order still takes. */
const alwaysEditable = new Set<string>(["note", "tags", "assigneeId"]);

/**
 * Changes the fields that were sent; one that was left out stays as it is. A draft that goes elsewhere is taxed there; a
 * placed order keeps its taxes until it is edited.
 *
 * @throws invalid_request, not_found, version_mismatch, conflict, duplicate, out_of_stock, product_archived,
 * reservation_expired
 */
export async function updateOrder(
  context: Context,
  editing: Editing,
  id: Uuid,
  body: OrderUpdate,
  ifMatch: string | undefined,
): Promise<OrderRecord> {
  const errors = reserveUntilErrors(body, context.now);
  if (errors.length > 0) throw invalidFields(errors);
  const order = await editing.ledger.lockOrder(context, id);
  await checkVersion(ifMatch, order.version, () => presentOrder(order, context));
  refuseLateFields(order, body);
  const { assigneeId, dueAt, reserveUntil, ...plain } = body;
  await checkAssignee(context, assigneeId);
  const held = await changeReserveUntil(context, order, reserveUntil);
  const change = {
    ...(await taxed(context, editing, { ...held, ...plain }, body)),
    ...(assigneeId !== undefined && {
      assigneeId: assigneeId === null ? null : decodeId(assigneeId),
    }),
    ...(dueAt !== undefined && { dueAt: dueAt === null ? null : new Date(dueAt) }),
  };
  return editing.ledger.ledgerChanged(context, order, change, {
    history: "updated",
    event: "order.updated",
  });
}

/** Taxes follow a draft's address. */
async function taxed(
  context: Context,
  { taxes }: Editing,
  order: OrderRecord,
  body: OrderUpdate,
): Promise<OrderRecord> {
  const { shippingAddress, billingAddress, lines } = order;
  const moves = body.shippingAddress !== undefined || body.billingAddress !== undefined;
  if (order.status !== "draft" || !moves) return order;
  const rates = await taxes.quote(context, { shippingAddress, billingAddress, customerId: null });
  const categories = lines.map(({ taxCategory }) => taxCategory);
  return priceRecord(order, taxesToApply(rates, categories));
}

function refuseLateFields(order: OrderRecord, body: OrderUpdate): void {
  const late = Object.keys(body).filter((field) => !alwaysEditable.has(field));
  if (!isFinished(order) || late.length === 0) return;
  throw problem("conflict", {
    detail: `The order is ${order.status}: ${late.join(", ")} can no longer change.`,
    errors: late.map((field) => ({
      pointer: `/${field}`,
      detail: `cannot change once the order is ${order.status}`,
      code: "finished",
    })),
  });
}
