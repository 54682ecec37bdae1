import type { Answer } from "@waybill/contract";

import { ApiError } from "./api-error.ts";
import { ArgumentError } from "./argument-error.ts";
import { backoffMs, retryAfterMs } from "./backoff.ts";
import type { Connection } from "./connection.ts";
import type { Proof } from "./credential.ts";
import { startDeadline, type Deadline } from "./deadline.ts";
import { callHeaders, type Options } from "./headers.ts";
import { notify, type Attempt } from "./hooks.ts";
import { fillPath } from "./path.ts";
import { queryText } from "./query.ts";
import { readResponse } from "./read-response.ts";
import { isTransient } from "./retry-decision.ts";
import { TransportError } from "./transport-error.ts";

/** How an operation differs from the usual one, which is a tenant's and answers JSON. */
export interface Traits {
  readonly needsTenant?: boolean;
  readonly isEmpty?: boolean;
}

/** A request that is ready to be sent as often as it takes. */
interface Outgoing {
  readonly connection: Connection;
  readonly method: string;
  readonly route: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly tenantId: string | undefined;
  readonly isEmpty: boolean;
}

/** Sends one call: every attempt, the waits between them and the reading of the answer, within one deadline. */
export async function send(
  connection: Connection,
  method: string,
  route: string,
  parameters: readonly unknown[],
  input: object | undefined,
  options: Options,
  { needsTenant = true, isEmpty = false }: Traits,
): Promise<Answer<unknown>> {
  if (needsTenant && !connection.isBound)
    throw new ArgumentError("tenantId", `is needed for ${method} ${route}`);
  const tenantId = needsTenant ? connection.tenantId : undefined;
  const hasBody = input !== undefined && method !== "GET" && method !== "DELETE";
  const outgoing: Outgoing = {
    connection,
    method,
    route,
    tenantId,
    isEmpty,
    url: connection.baseUrl + fillPath(route, parameters) + queryText(hasBody ? undefined : input),
    headers: callHeaders(method !== "GET", hasBody, tenantId, options),
    body: hasBody ? JSON.stringify(input) : undefined,
  };
  const deadline = startDeadline(options.timeoutMs ?? connection.timeoutMs, options.signal);
  try {
    return await persist(outgoing, deadline);
  } catch (error) {
    notify(() => connection.hooks.onError?.(error));
    throw error;
  } finally {
    deadline.end();
  }
}

/** Sends until there is an answer, a final failure, or nothing left to spend. */
async function persist(outgoing: Outgoing, deadline: Deadline): Promise<Answer<unknown>> {
  const { connection, tenantId } = outgoing;
  let wasRefused = false;
  for (let number = 1; ; number++) {
    const gatedMs = connection.gate.waitMs(tenantId);
    // What is not worth waiting for is sent after all: only the service can say why it is refused.
    if (gatedMs > 0 && gatedMs < deadline.remainingMs()) await deadline.sleep(gatedMs);
    const proof = await deadline.race(prove(connection));
    const attempt = { ...outgoing, attempt: number, headers: new Headers(outgoing.headers) };
    if (proof) attempt.headers.set(...proof);
    try {
      const answer = await deadline.race(sendOnce(outgoing, attempt, deadline.signal));
      connection.budget.earn();
      return answer;
    } catch (error) {
      if (isRefusedToken(error, connection, proof) && !wasRefused) {
        wasRefused = true;
        connection.credential.refuse?.(proof);
        continue;
      }
      await deadline.sleep(delayBeforeRetry(error, attempt, outgoing, deadline));
    }
  }
}

async function prove({ credential }: Connection): Promise<Proof | undefined> {
  try {
    return await credential.header();
  } catch (cause) {
    throw new TransportError("credential", "There is no token to send", { cause });
  }
}

async function sendOnce(
  outgoing: Outgoing,
  attempt: Attempt,
  signal: AbortSignal,
): Promise<Answer<unknown>> {
  const { connection, method, url, body, isEmpty } = outgoing;
  const { hooks } = connection;
  hooks.onRequest?.(attempt);
  try {
    // A redirect would lose the method, the body or the credential; an API has none.
    const init: RequestInit = { method, headers: attempt.headers, signal, redirect: "manual" };
    const response = await connection.fetch(url, {
      ...init,
      ...(body !== undefined && { body }),
      ...credentials(connection),
    });
    notify(() => hooks.onResponse?.(attempt, response));
    return await readResponse(response, isEmpty, attempt.attempt);
  } catch (cause) {
    if (cause instanceof ApiError || cause instanceof TransportError) throw cause;
    throw new TransportError("network", `${method} ${outgoing.route} got no answer`, { cause });
  }
}

/** Some runtimes at the edge refuse the very word, so it is only said in a browser. */
const credentials = ({ credential }: Connection): RequestInit =>
  "document" in globalThis || credential.cookies === "include"
    ? { credentials: credential.cookies }
    : {};

function isRefusedToken(
  error: unknown,
  { credential }: Connection,
  proof: Proof | undefined,
): proof is Proof {
  return (
    error instanceof ApiError &&
    error.status === 401 &&
    credential.refuse !== undefined &&
    proof !== undefined
  );
}

/** Throws the failure when it is final. */
function delayBeforeRetry(
  error: unknown,
  attempt: Attempt,
  { connection, tenantId }: Outgoing,
  deadline: Deadline,
): number {
  const { retry, hooks, budget, gate } = connection;
  if (!isTransient(error)) throw error;
  const askedMs = retryAfterMs(error.headers, Date.now());
  if (error.status === 429) gate.close(tenantId, askedMs);
  const delayMs = backoffMs(attempt.attempt, retry, askedMs, Math.random());
  const isOver = attempt.attempt >= retry.maxAttempts || delayMs >= deadline.remainingMs();
  if (isOver || !budget.take()) throw error;
  notify(() => hooks.onRetry?.(attempt, { delayMs, error }));
  return delayMs;
}
