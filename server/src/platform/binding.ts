import { operations } from "@waybill/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerOf, type Answer } from "./answer.ts";
import { chooseAccess, requirePermission } from "./access.ts";
import { currentTime } from "./clock.ts";
import type { AfterCommit } from "./after-commit.ts";
import type { Authenticate, Caller, TenantlessContext } from "./context.ts";
import type { Database } from "./database.ts";
import { checkIfMatch } from "./etag.ts";
import { encodeId } from "./ids.ts";
import { invalid, problem } from "./problems.ts";
import { rateLimitHeaders, type RateStanding } from "./rate-limit.ts";
import type { Handler, Handlers, Operation, OperationRequest } from "./operation.ts";
import { runInTenant } from "./tenant-request.ts";
import type { Validator } from "./validation.ts";

/** What the platform needs to answer requests. */
export interface Binding {
  handlers: Handlers;
  validators: Map<string, Validator>;
  database: Database;
  authenticate: Authenticate;
  takeRate(key: string, nowMs: number): RateStanding | undefined;
  cursorKey: Buffer;
  sealKey: Buffer;
  afterCommit: AfterCommit;
}

/** Serves every operation of the contract under `/v1`. */
export function bindOperations(fastify: FastifyInstance, binding: Binding): void {
  for (const operation of Object.values(operations)) {
    const validator = binding.validators.get(operation.id);
    if (!validator) throw new Error(`The contract has no ${operation.id}`);
    fastify.route({
      method: operation.method,
      url: `/v1${operation.path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
      config: { operation: operation.id },
      handler: (request, reply) => serve(operation, validator, binding, request, reply),
    });
  }
}

async function serve(
  operation: Operation,
  validator: Validator,
  binding: Binding,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const now = currentTime();
  const caller = operation.permission === "public" ? null : await identify(binding, request, now);
  const standing = binding.takeRate(rateKeyOf(caller, request), now.getTime());
  if (standing) reply.headers(rateLimitHeaders(standing));
  // The registry pairs each operation with its handler; their types were checked where it was put together.
  const handler = binding.handlers[operation.id] as unknown as Handler<unknown>;
  if (!operation.tenant) {
    const checked = readRequest(operation, validator, request);
    const context = { caller, now, requestId: request.id } satisfies TenantlessContext;
    return send(reply, answerOf(operation, await handler(checked, context)));
  }
  const known = requireCaller(caller);
  const access = chooseAccess(known, request.headers["x-tenant-id"]);
  requirePermission(access, operation.permission);
  const checked = readRequest(operation, validator, request);
  const idempotencyKey = request.headers["idempotency-key"];
  const answered = await runInTenant(binding, operation, handler, {
    request: checked,
    caller: known,
    access,
    now,
    requestId: request.id,
    instance: request.originalUrl.split("?", 1)[0] ?? "/",
    idempotencyKey:
      operation.safe || idempotencyKey === undefined ? undefined : String(idempotencyKey),
  });
  if (answered.isReplay) reply.header("idempotency-replayed", "true");
  return send(reply, answered.answer);
}

/** Credentials share no window, and neither do the tenants of one person; a name that is no tenant of theirs opens none. */
function rateKeyOf(caller: Caller | null, { ip, headers }: FastifyRequest): string {
  if (caller === null) return `address:${ip}`;
  if (caller.access.length < 2) return caller.id;
  const named = caller.access.find(
    ({ tenantId }) => encodeId("ten", tenantId) === headers["x-tenant-id"],
  );
  return named ? `${caller.id}:${named.tenantId}` : caller.id;
}

/** Refused credentials are counted by address, so that nobody tries them out without end. */
async function identify(
  { authenticate, takeRate }: Binding,
  request: FastifyRequest,
  now: Date,
): Promise<Caller> {
  try {
    return await authenticate(request);
  } catch (error) {
    takeRate(`refused:${request.ip}`, now.getTime());
    throw error;
  }
}

function requireCaller(caller: Caller | null): Caller {
  // Unreachable while the generator refuses public operations of a tenant.
  if (caller === null) throw problem("unauthenticated");
  return caller;
}

function readRequest(
  operation: Operation,
  validator: Validator,
  request: FastifyRequest,
): OperationRequest {
  const path = { ...(request.params as Record<string, string>) }; // Fastify's own form of parameters.
  const query = { ...(request.query as Record<string, unknown>) }; // Likewise.
  validator.path(path);
  validator.query(query);
  validator.headers(request.headers);
  if (validator.body) {
    if (request.body === undefined) throw invalid("", "a JSON body is required", "required");
    validator.body(request.body);
  }
  const checked = { path, query, body: request.body };
  return operation.ifMatch
    ? { ...checked, ifMatch: checkIfMatch(request.headers["if-match"]) }
    : checked;
}

function send(reply: FastifyReply, { status, etag, body }: Answer): FastifyReply {
  reply.code(status);
  if (etag !== null) reply.header("etag", etag);
  const type = status >= 400 ? "application/problem+json" : "application/json";
  return body === null ? reply.send() : reply.type(`${type}; charset=utf-8`).send(body);
}
