import { systemActor } from "./actor.ts";
import type { Cause, Uuid, Work } from "./context.ts";
import type { Database } from "./database.ts";
import { withOutsideAnswers } from "./outside-answer.ts";

/**
 * Does the service's own work for a tenant, in one transaction: what a rule or a sweep decided. Nobody has to permit it.
 * Tasks for after the commit have run when it answers.
 */
export function workAsSystem<T>(
  database: Database,
  { tenantId, now, rule }: { tenantId: Uuid; now: Date; rule: string },
  work: (work: Work) => Promise<T>,
): Promise<T> {
  const cause: Cause = { type: "rule", name: rule };
  return workAs(database, { tenantId, now, actor: systemActor, cause }, work);
}

/** Goes on with what somebody has begun, or does what somebody outside has told: in a transaction of its own. */
export async function workAs<T>(
  database: Database,
  { tenantId, now, actor, cause }: Pick<Work, "tenantId" | "now" | "actor" | "cause">,
  work: (work: Work) => Promise<T>,
): Promise<T> {
  const { result, tasks } = await withOutsideAnswers(async () => {
    const left: (() => Promise<void>)[] = [];
    const answer = await database.tenant(tenantId, (tx) =>
      work({
        ...{ tx, tenantId, now, actor, cause },
        may: () => true,
        afterCommit: (task) => void left.push(task),
      }),
    );
    return { result: answer, tasks: left };
  });
  for (const task of tasks) await task();
  return result;
}

/** The same work, as a rule's: what follows by itself from what somebody did. */
export function asRule(work: Work, rule: string): Work {
  return { ...work, actor: systemActor, cause: { type: "rule", name: rule }, may: () => true };
}
