import type { ListTransfersRequest, TransferPage } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { decodeOptionalId } from "../../../platform/ids.ts";
import { pageOf } from "../../../platform/page.ts";
import { selectTransfers } from "./store.ts";
import { presentTransfer } from "./transfer.ts";

export async function listTransfers(
  { query }: ListTransfersRequest,
  { tx, cursors }: Pick<Context, "tx" | "cursors">,
): Promise<TransferPage> {
  const pages = cursors(query);
  const rows = await selectTransfers(tx, {
    statuses: query.status,
    locationId: decodeOptionalId(query.locationId),
    after: pages.read(query.cursor),
    limit: query.limit + 1,
  });
  return pageOf(rows, query.limit, pages, ({ id }) => [id], presentTransfer);
}
