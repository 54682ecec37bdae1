import type { Member, MemberUpdate } from "@waybill/contract";
import type { Context, Uuid } from "../../../platform/context.ts";
import { checkVersion } from "../../../platform/etag.ts";
import { notFound } from "../../../platform/problems.ts";
import { keepAnAdmin } from "./keep-an-admin.ts";
import { presentMember } from "./present-member.ts";
import { findMember, lockAdmins, updateMemberRole } from "./store.ts";

/** Gives a member another role. `changed` is told whose access that changes. */
export async function updateMember(
  { tx, now }: Context,
  id: Uuid,
  { role }: MemberUpdate,
  ifMatch: string | undefined,
  changed: (userId: Uuid) => void,
): Promise<Member> {
  lockAdmins(tx);
  const member = await findMember(tx, id);
  if (!member) throw notFound("member");
  await checkVersion(ifMatch, member.version, () => presentMember(member));
  if (role !== "admin") await keepAnAdmin(tx, member);
  const updated = await updateMemberRole(tx, id, role, now);
  if (updated.user_id !== null) changed(updated.user_id);
  return presentMember(updated);
}
