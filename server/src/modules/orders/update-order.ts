import type { OrderUpdate } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { checkVersion } from "../../platform/etag.ts";
import { decodeId } from "../../platform/ids.ts";
import { problem } from "../../platform/problems.ts";
import { checkAssignee } from "./check-assignee.ts";
import type { OrderLedger } from "./order-ledger.ts";
import { isFinished, type OrderRecord } from "./order.ts";
import { presentOrder } from "./present-order.ts";

/** What a finished order still takes. */
const alwaysEditable = new Set<string>(["note", "tags", "assigneeId"]);

/**
 * Changes the fields that were sent; one that was left out stays as it is.
 *
 * @throws not_found, version_mismatch, conflict, duplicate
 */
export async function updateOrder(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  body: OrderUpdate,
  ifMatch: string | undefined,
): Promise<OrderRecord> {
  const order = await ledger.lockOrder(context, id);
  await checkVersion(ifMatch, order.version, () => presentOrder(order, context.may));
  refuseLateFields(order, body);
  const { assigneeId, dueAt, ...plain } = body;
  await checkAssignee(context, assigneeId);
  const change = {
    ...plain,
    ...(assigneeId !== undefined && {
      assigneeId: assigneeId === null ? null : decodeId(assigneeId),
    }),
    ...(dueAt !== undefined && { dueAt: dueAt === null ? null : new Date(dueAt) }),
  };
  return ledger.ledgerChanged(context, order, change, {
    history: "updated",
    event: "order.updated",
  });
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
