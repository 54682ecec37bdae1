import type { Customer, NewCustomer } from "@waybill/contract";
import { encodeId } from "../../platform/ids.ts";
import { problem, type ProblemError } from "../../platform/problems.ts";
import { fold, termsOf } from "../../platform/terms.ts";
import type { CustomerRow } from "./store.ts";

export function presentCustomer(row: CustomerRow): Customer {
  return {
    id: encodeId("cus", row.id),
    version: row.version,
    name: row.name,
    company: row.company,
    email: row.email,
    phone: row.phone,
    externalId: row.external_id,
    address: row.address,
    note: row.note,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

const sortNameLength = 100;

/** Companies and people in one order, as a person would look them up: case, accents and punctuation do not count. */
export function sortNameOf({ name, company }: Pick<NewCustomer, "name" | "company">): string {
  const words = fold(company ?? name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(" ").slice(0, sortNameLength).toWellFormed();
}

/** What a customer is found by. */
export function customerTerms({
  name,
  company,
  email,
}: Pick<NewCustomer, "name" | "company" | "email">): string[] {
  return termsOf(name, company, email);
}

/** @param at Where the customer is in the request's body, as a JSON pointer. */
export function duplicateExternalId(at = ""): ProblemError {
  const detail = "is the external id of another customer";
  return problem("duplicate", {
    detail: "There is a customer with this external id already.",
    errors: [{ pointer: `${at}/externalId`, detail, code: "duplicate" }],
  });
}
