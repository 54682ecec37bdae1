import type { Customer, UpdateCustomerRequest } from "@waybill/contract";
import { changedFields } from "../../platform/changed-fields.ts";
import type { Context } from "../../platform/context.ts";
import { refuseByConstraint } from "../../platform/database-errors.ts";
import { checkVersion } from "../../platform/etag.ts";
import { decodeId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import { notFound } from "../../platform/problems.ts";
import { customerTerms, duplicateExternalId, presentCustomer, sortNameOf } from "./customer.ts";
import { deleteTerms, insertTerms, lockCustomer, replaceCustomer } from "./store.ts";

refuseByConstraint({ customers_external_id_key: () => duplicateExternalId() });

/** @throws not_found, version_mismatch, duplicate */
export async function updateCustomer(
  { path, body, ifMatch }: UpdateCustomerRequest,
  context: Pick<Context, "tx" | "now">,
): Promise<Customer> {
  const { tx, now } = context;
  const id = decodeId(path.customerId);
  const row = await lockCustomer(tx, id);
  if (!row) throw notFound("customer");
  const present = presentCustomer(row);
  await checkVersion(ifMatch, row.version, () => present);
  const fields = changedFields(present, body);
  if (fields.length === 0) return present;
  const version = row.version + 1;
  const changed = { ...present, ...body, version, updatedAt: now.toISOString() };
  replaceCustomer(tx, id, { ...changed, sortName: sortNameOf(changed) }, version, now);
  deleteTerms(tx, id);
  insertTerms(tx, id, customerTerms(changed));
  announce(context, { type: "customer.updated", customerId: present.id, version, fields });
  return changed;
}
