import type { Context, Uuid } from "../../../platform/context.ts";
import { notFound } from "../../../platform/problems.ts";
import { keepAnAdmin } from "./keep-an-admin.ts";
import { findMember, lockAdmins, markMemberRemoved } from "./store.ts";

/** Takes a person's access; the row stays, as histories and assignments name it. */
export async function removeMember(
  { tx, now }: Context,
  id: Uuid,
  changed: (userId: Uuid) => void,
): Promise<void> {
  lockAdmins(tx);
  const member = await findMember(tx, id);
  if (!member) throw notFound("member");
  await keepAnAdmin(tx, member);
  markMemberRemoved(tx, id, now);
  if (member.user_id !== null) changed(member.user_id);
}
