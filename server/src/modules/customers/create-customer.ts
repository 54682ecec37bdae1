import type { NewCustomer } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { encodeId, newId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import { customerTerms, duplicateExternalId, sortNameOf } from "./customer.ts";
import { insertCustomer, insertTerms, type CustomerRow } from "./store.ts";

/**
 * @param at Where the customer is in the request's body, as a JSON pointer: an order brings a new one along.
 * @throws duplicate
 */
export async function createCustomer(
  context: Pick<Context, "tx" | "now">,
  body: NewCustomer,
  at = "",
): Promise<CustomerRow> {
  const { tx, now } = context;
  const fields = {
    name: body.name,
    company: body.company ?? null,
    email: body.email ?? null,
    phone: body.phone ?? null,
    externalId: body.externalId ?? null,
    address: body.address ?? null,
    note: body.note ?? null,
    sortName: sortNameOf(body),
  };
  const row = await insertCustomer(tx, newId(), fields, now);
  if (!row) throw duplicateExternalId(at);
  insertTerms(tx, row.id, customerTerms(body));
  announce(context, {
    type: "customer.created",
    customerId: encodeId("cus", row.id),
    version: row.version,
    fields: [],
  });
  return row;
}
