import type { Transaction } from "../../../platform/database.ts";
import { problem } from "../../../platform/problems.ts";
import { countOtherAdmins, type MemberRow } from "./store.ts";

/**
 * Refuses to take an admin's role while nobody else can act as one. Who has never signed in counts only as long as
 * nobody has: a mistyped address must not be all that is left. Call it behind `lockAdmins`.
 */
export async function keepAnAdmin(tx: Transaction, member: MemberRow): Promise<void> {
  if (member.role !== "admin") return;
  const { others, activeOthers } = await countOtherAdmins(tx, member.id);
  const isActive = member.user_id !== null;
  if (isActive ? activeOthers > 0 : others > 0) return;
  throw problem("last_admin", {
    detail: "Make somebody else an admin first; they must have signed in.",
  });
}
