import type { Answer } from "@waybill/contract";

import { ApiError } from "./api-error.ts";
import { ArgumentError } from "./argument-error.ts";
import type { Connection } from "./connection.ts";
import { startDeadline } from "./deadline.ts";
import { callHeaders, type Options } from "./headers.ts";
import { notify, type Attempt } from "./hooks.ts";
import type { Outgoing } from "./outgoing.ts";
import { fillPath } from "./path.ts";
import { queryText } from "./query.ts";
import { gatedMs } from "./rate-gate.ts";
import { readResponse } from "./read-response.ts";
import { earnRetry } from "./retry-budget.ts";
import { retryDelay } from "./retry-delay.ts";
import { TransportError } from "./transport-error.ts";

/** How an operation differs from the usual one, which is a tenant's and answers JSON. */
export interface Traits {
  readonly needsTenant?: boolean;
  readonly isEmpty?: boolean;
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
    throw new ArgumentError("tenantId", `is needed for ${route}`);
  const tenantId = needsTenant ? connection.tenantId : undefined;
  const isMutation = method !== "GET";
  const body = isMutation && method !== "DELETE" && input ? JSON.stringify(input) : null;
  const url =
    connection.baseUrl + fillPath(route, parameters) + queryText(body ? undefined : input);
  const headers = callHeaders(isMutation, body, tenantId, options);
  const deadline = startDeadline(options.timeoutMs ?? connection.timeoutMs, options.signal);
  try {
    return await persist({
      connection,
      tenantId,
      method,
      route,
      url,
      headers,
      body,
      isEmpty,
      deadline,
    });
  } catch (error) {
    notify(() => connection.hooks.onError?.(error));
    throw error;
  } finally {
    deadline.end();
  }
}

/** Sends until there is an answer, a final failure, or nothing left to spend. */
async function persist(outgoing: Outgoing): Promise<Answer<unknown>> {
  const { connection, tenantId, deadline } = outgoing;
  const { credential, gates, budget, retry } = connection;
  let wasRefused = false;
  for (let number = 1; ; number++) {
    const waitMs = gatedMs(gates, tenantId);
    // What is not worth waiting for is sent after all: only the service can say why it is refused.
    if (waitMs > 0 && waitMs < deadline.remainingMs()) await deadline.sleep(waitMs);
    const proof = await deadline.race(credential.header());
    const { method, route, url } = outgoing;
    const attempt = {
      method,
      route,
      url,
      attempt: number,
      headers: { ...outgoing.headers, ...proof },
    };
    try {
      const answer = await deadline.race(sendOnce(outgoing, attempt));
      earnRetry(budget, retry.budget);
      return answer;
    } catch (error) {
      const isRefused = error instanceof ApiError && error.status === 401;
      if (isRefused && credential.refuse && !wasRefused) {
        wasRefused = true;
        credential.refuse(proof);
      } else {
        await deadline.sleep(retryDelay(error, attempt, outgoing));
      }
    }
  }
}

async function sendOnce(outgoing: Outgoing, attempt: Attempt): Promise<Answer<unknown>> {
  const { connection, method, url, body, isEmpty, deadline } = outgoing;
  connection.hooks.onRequest?.(attempt);
  try {
    const response = await connection.fetch(url, {
      method,
      headers: attempt.headers,
      body,
      signal: deadline.signal,
      // A redirect would lose the method, the body or the credential; an API has none.
      redirect: "manual",
      ...connection.credential.init,
    });
    notify(() => connection.hooks.onResponse?.(attempt, response));
    return await readResponse(response, isEmpty, attempt.attempt);
  } catch (cause) {
    if (cause instanceof ApiError || cause instanceof TransportError) throw cause;
    throw new TransportError("network", `No answer to ${outgoing.route}`, { cause });
  }
}
