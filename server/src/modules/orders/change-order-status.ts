import type { StatusChange } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { checkVersion } from "../../platform/etag.ts";
import { invalid, problem } from "../../platform/problems.ts";
import {
  findProducts,
  insertReservations,
  lockLevels,
  planReservations,
  releaseOfOrder,
} from "../inventory/index.ts";
import type { OrderLedger } from "./order-ledger.ts";
import type { LineRecord, OrderRecord } from "./order.ts";
import { demandsOf } from "./place-order.ts";
import { presentOrder } from "./present-order.ts";
import { reachableFrom, transitionFrom } from "./status-machine.ts";

/**
 * Moves an order along its machine, with what that does to stock, in one transaction.
 *
 * @throws not_found, version_mismatch, transition_not_allowed, out_of_stock, product_archived
 */
export async function changeOrderStatus(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  { status, reason }: StatusChange,
  ifMatch: string | undefined,
): Promise<OrderRecord> {
  const order = await ledger.lockOrder(context, id);
  await checkVersion(ifMatch, order.version, () => presentOrder(order, context.may));
  const transition = transitionFrom(order.status, status);
  const refusal = transition
    ? transition.guard?.(order)
    : `A ${order.status} order cannot become ${status}.`;
  if (!transition || refusal !== undefined) {
    throw problem("transition_not_allowed", {
      detail: refusal ?? "",
      allowed: reachableFrom(order),
    });
  }
  if (status === "cancelled" && reason === undefined) {
    throw invalid("/reason", "is required to cancel an order", "required");
  }
  if (transition.effect === "reserve") await reserveDraft(context, order);
  if (transition.effect === "release") await releaseOfOrder(context, id);
  const change = {
    status,
    lines: order.lines.map(linesWhen[status] ?? unchanged),
    cancelReason: status === "cancelled" ? (reason ?? null) : order.cancelReason,
  };
  return ledger.ledgerChanged(context, order, change, {
    history: "statusChanged",
    event: "order.statusChanged",
    reason,
  });
}

/** What a status means for the units of a line. */
const linesWhen: Partial<Record<StatusChange["status"], (line: LineRecord) => LineRecord>> = {
  pending: (line) => ({ ...line, allocated: line.open, open: 0 }),
  cancelled: (line) => ({
    ...line,
    cancelled: line.cancelled + line.open + line.allocated + line.backordered,
    ...{ open: 0, allocated: 0, packed: 0, backordered: 0 },
  }),
};

const unchanged = (line: LineRecord): LineRecord => line;

async function reserveDraft({ tx, now }: Context, order: OrderRecord): Promise<void> {
  const skus = order.lines.map(({ sku }) => sku);
  const [products, stock] = await Promise.all([findProducts(tx, skus), lockLevels(tx, skus)]);
  const archived = products.filter(({ status }) => status === "archived");
  if (archived.length > 0) {
    throw problem("product_archived", {
      detail: `${archived.map(({ sku }) => sku).join(", ")} is no longer sold.`,
    });
  }
  insertReservations({ tx, now }, order.id, planReservations(demandsOf(order), stock));
}
