import { recordAudit } from "./audit.ts";
import { answerOf, type Answer } from "./answer.ts";
import { actorColumns } from "./actor.ts";
import type { AfterCommit, Task } from "./after-commit.ts";
import type { Access, Caller, Context } from "./context.ts";
import { conclude, patienceMs, whenConcluded } from "./conclusion.ts";
import { cursorsFor } from "./cursor.ts";
import type { Database, Transaction } from "./database.ts";
import { claimIntent, hashRequest, keepAnswer, keptKey, type Intent } from "./idempotency.ts";
import type { Handler, Operation, OperationRequest } from "./operation.ts";
import { withOutsideAnswers } from "./outside-answer.ts";

/** What a request of a tenant runs on. */
interface TenantDoor {
  database: Database;
  cursorKey: Buffer;
  sealKey: Buffer;
  afterCommit: AfterCommit;
}

/** A request that has passed every check that needs no database. */
interface TenantRequest {
  request: OperationRequest;
  caller: Caller;
  access: Access;
  now: Date;
  requestId: string;
  /** Its path, for problems. */
  instance: string;
  idempotencyKey: string | undefined;
}

/** What a request leaves to do once its transaction is kept. */
interface Left {
  tasks: Task[];
  conclusion: (() => Promise<unknown>) | undefined;
}

/** Thrown to roll back what was begun for an intent that was answered before. */
class AnsweredBefore extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super("answered before");
    this.answer = answer;
  }
}

/** One request, one transaction of its tenant: the effect, its audit entry and the answer to replay, all or nothing. */
export async function runInTenant(
  binding: TenantDoor,
  operation: Operation,
  handler: Handler<Context>,
  incoming: TenantRequest,
): Promise<{ answer: Answer; isReplay: boolean }> {
  try {
    const begin = () => withOutsideAnswers(transact);
    return { answer: await whenConcluded(begin), isReplay: false };
  } catch (error) {
    if (error instanceof AnsweredBefore) return { answer: error.answer, isReplay: true };
    throw error;
  }

  async function transact(): Promise<Answer> {
    const { access, idempotencyKey } = incoming;
    const sealKey = operation.sealed ? binding.sealKey : undefined;
    const left: Left = { tasks: [], conclusion: undefined };
    const intent =
      idempotencyKey === undefined
        ? undefined
        : intentOf(operation, incoming, keptKey(idempotencyKey, binding.sealKey));
    const answer = await binding.database.tenant(
      access.tenantId,
      async (tx) => {
        const context = contextOf(tx, binding.cursorKey, operation, incoming, left);
        if (!intent) return act(operation, handler, incoming.request, context);
        const done = await actOnce(operation, handler, incoming.request, context, intent, sealKey);
        const until = left.conclusion ? new Date(incoming.now.getTime() + patienceMs) : null;
        keepAnswer(tx, intent, done, sealKey, until);
        return done;
      },
      { readOnly: operation.safe },
    );
    binding.afterCommit.run(left.tasks);
    if (!left.conclusion) return answer;
    const concluded = await conclude(left.conclusion, binding.afterCommit, operation, incoming);
    if (intent) {
      // A replay answers what the first caller was answered.
      await binding.database.tenant(access.tenantId, async (tx) =>
        keepAnswer(tx, intent, concluded ?? answer, sealKey),
      );
    }
    return concluded ?? answer;
  }
}

/** The claim travels with the first statements of the effect; if the intent is not new, the effect is rolled back. */
async function actOnce(
  operation: Operation,
  handler: Handler<Context>,
  request: OperationRequest,
  context: Context,
  intent: Intent,
  sealKey: Buffer | undefined,
): Promise<Answer> {
  const claim = claimIntent(context.tx, intent, context.now, sealKey);
  const effect = act(operation, handler, request, context);
  const [claimed, acted] = await Promise.allSettled([claim, effect]);
  if (claimed.status === "rejected") throw claimed.reason;
  if (claimed.value) throw new AnsweredBefore(claimed.value);
  if (acted.status === "rejected") throw acted.reason;
  return acted.value;
}

async function act(
  operation: Operation,
  handler: Handler<Context>,
  request: OperationRequest,
  context: Context,
): Promise<Answer> {
  const body = await handler(request, context);
  if (operation.audit) recordAudit(context, operation.id, targetOf(request, body));
  return answerOf(operation, body);
}

function contextOf(
  tx: Transaction,
  cursorKey: Buffer,
  operation: Operation,
  { caller, access, now, requestId }: TenantRequest,
  left: Left,
): Context {
  return {
    tx,
    caller,
    access,
    tenantId: access.tenantId,
    now,
    requestId,
    actor: actorColumns(caller),
    cause: { type: caller.type === "user" ? "person" : "integration", name: null },
    afterCommit: (task) => void left.tasks.push(task),
    conclude: (task) => {
      left.conclusion = task;
    },
    may: (permission) => access.permissions.has(permission),
    cursors: (query) => cursorsFor(cursorKey, access.tenantId, operation.id, query),
  };
}

function intentOf(operation: Operation, { request, caller }: TenantRequest, key: string): Intent {
  const { path, query, body } = request;
  return {
    operation: operation.id,
    callerId: caller.id,
    key,
    requestHash: hashRequest(path, query, body ?? null),
  };
}

/** The id in the path, else that of what was made. */
function targetOf(request: OperationRequest, body: unknown): string | null {
  const [named] = Object.values(request.path);
  return named ?? idIn(body) ?? null;
}

function idIn(body: unknown, isNested = false): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if ("id" in body && typeof body.id === "string") return body.id;
  // What is issued with a secret wraps the thing itself: `{ apiKey: { id }, secret }`.
  return isNested
    ? undefined
    : Object.values(body)
        .map((member) => idIn(member, true))
        .find(Boolean);
}
