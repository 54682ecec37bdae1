import type { Uuid, Work } from "../../../platform/context.ts";
import { notFound } from "../../../platform/problems.ts";
import { refuse } from "../refusal.ts";
import { refuseClosed, type ChangeSetRecord } from "./change-set.ts";
import { readChangeSet, updateChangeSetRow } from "./store.ts";

/** @throws not_found, conflict */
export async function discardChangeSet(
  { tx, now }: Pick<Work, "tx" | "now">,
  id: Uuid,
): Promise<ChangeSetRecord> {
  const changeSet = await readChangeSet(tx, id, { lock: true });
  if (!changeSet) throw notFound("change set");
  if (changeSet.status === "discarded") return changeSet;
  refuse(refuseClosed(changeSet));
  const discarded = {
    ...changeSet,
    status: "discarded" as const,
    version: changeSet.version + 1,
    ...{ updatedAt: now, closedAt: now },
  };
  updateChangeSetRow(tx, discarded);
  return discarded;
}
