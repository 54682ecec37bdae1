import type { Context } from "../../platform/context.ts";
import { decodeId } from "../../platform/ids.ts";
import { invalid } from "../../platform/problems.ts";
import { findMember } from "../tenants/index.ts";

/** Refuses to give an order to somebody who is not, or no longer, a member. */
export async function checkAssignee(
  { tx }: Pick<Context, "tx">,
  assigneeId: string | null | undefined,
): Promise<void> {
  if (assigneeId == null || (await findMember(tx, decodeId(assigneeId)))) return;
  throw invalid("/assigneeId", "is not a member", "unknown_member");
}
