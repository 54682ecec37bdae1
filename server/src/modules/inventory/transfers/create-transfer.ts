import type { CreateTransferRequest, Transfer } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { encodeId, newId } from "../../../platform/ids.ts";
import { announce } from "../../../platform/outbox.ts";
import { invalid, problem } from "../../../platform/problems.ts";
import { requireLocation } from "../locations/require-location.ts";
import { changeStock, takeInHand } from "../stock/change-stock.ts";
import { requireProducts, type NamedProduct } from "../stock/require-products.ts";
import { insertTransfer } from "./store.ts";
import { presentTransfer, type TransferRecord } from "./transfer.ts";

/**
 * Asks another location for stock, of which nothing moves until it is shipped; or tells what a supplier is going to
 * bring, which is expected from now on.
 *
 * @throws invalid_request, product_archived
 */
export async function createTransfer(
  { body }: CreateTransferRequest,
  work: Work,
): Promise<Transfer> {
  const { fromLocationId: from, toLocationId: to } = body;
  if (from === to) {
    throw invalid("/toLocationId", "is where the stock is already", "same_location");
  }
  const named = body.lines.map(({ sku }, index) => ({ sku, pointer: `/lines/${index}/sku` }));
  const [products, fromLocationId, toLocationId] = await Promise.all([
    requireProducts(work.tx, named),
    from === null ? null : requireLocation(work.tx, from, "/fromLocationId"),
    requireLocation(work.tx, to, "/toLocationId"),
  ]);
  if (fromLocationId === null) refuseArchived(products);
  const places = { fromLocationId, toLocationId };
  const transfer = compose(body, products, places, work.now);
  insertTransfer(work.tx, transfer);
  if (fromLocationId === null) await expect(work, transfer);
  announce(work, {
    type: "transfer.created",
    transferId: encodeId("trf", transfer.id),
    version: 1,
    fields: [],
  });
  return presentTransfer(transfer);
}

function compose(
  body: CreateTransferRequest["body"],
  products: readonly NamedProduct[],
  { fromLocationId, toLocationId }: { fromLocationId: Uuid | null; toLocationId: Uuid },
  now: Date,
): TransferRecord {
  return {
    id: newId(),
    version: 1,
    status: fromLocationId === null ? "in_transit" : "requested",
    ...{ fromLocationId, toLocationId },
    lines: products.map(({ id, sku, title }, index) => {
      const quantity = body.lines[index]?.quantity ?? 0; // requireProducts keeps the order.
      const units = { quantity, open: quantity, received: 0, damaged: 0, cancelled: 0 };
      return { productId: id, sku, title, ...units };
    }),
    reference: body.reference ?? null,
    note: body.note ?? null,
    expectedAt: body.expectedAt ? new Date(body.expectedAt) : null,
    ...{ shippedAt: null, closedAt: null, createdAt: now, updatedAt: now },
  };
}

/** What is left of an archived product can go elsewhere; more of it is not bought. */
function refuseArchived(products: readonly NamedProduct[]): void {
  const archived = products.flatMap(({ sku, status }, index) =>
    status === "archived"
      ? [{ pointer: `/lines/${index}/sku`, detail: `${sku} is archived`, code: "archived" }]
      : [],
  );
  if (archived.length === 0) return;
  throw problem("product_archived", {
    detail: `${archived.map(({ detail }) => detail).join(", ")}. Take it off the transfer.`,
    errors: archived,
  });
}

async function expect(work: Work, { id, lines, toLocationId }: TransferRecord): Promise<void> {
  const places = lines.map(({ productId }) => ({ productId, locationId: toLocationId }));
  const stock = await takeInHand(work, places);
  const changes = lines.map(({ productId, open }) => ({
    ...{ type: "received", transferId: id, productId, locationId: toLocationId, incoming: open },
  }));
  changeStock(work, stock, changes);
}
