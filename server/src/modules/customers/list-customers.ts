import type { CustomerPage, ListCustomersRequest } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { pageOf } from "../../platform/page.ts";
import { prefixesOf } from "../../platform/terms.ts";
import { presentCustomer } from "./customer.ts";
import { selectCustomers } from "./store.ts";

export async function listCustomers(
  { query }: ListCustomersRequest,
  { tx, cursors }: Pick<Context, "tx" | "cursors">,
): Promise<CustomerPage> {
  const pages = cursors(query);
  const after = pages.read(query.cursor);
  const prefixes = query.q === undefined ? undefined : prefixesOf(query.q);
  // A question without a letter or a digit begins no word.
  if (prefixes?.length === 0) return { items: [], nextCursor: null };
  const rows = await selectCustomers(tx, {
    prefixes: prefixes ?? [],
    externalId: query.externalId,
    after,
    limit: query.limit + 1,
  });
  return pageOf(rows, query.limit, pages, (row) => [row.sort_name, row.id], presentCustomer);
}
