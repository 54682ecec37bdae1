import type { Member, NewMember } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { problem } from "../../../platform/problems.ts";
import { normalEmail } from "../email.ts";
import { presentMember } from "./present-member.ts";
import { insertMember } from "./store.ts";

/** Adds somebody who is known before they first sign in. */
export async function addMember({ tx, now }: Context, member: NewMember): Promise<Member> {
  const email = normalEmail(member.email);
  const row = await insertMember(tx, { ...member, id: newId(), userId: null, email }, now);
  if (!row)
    throw problem("duplicate", { detail: "There is a member with this email address already." });
  return presentMember(row);
}
