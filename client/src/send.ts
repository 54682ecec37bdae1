import type { Answer } from "@waybill/contract";

import { ApiError } from "./api-error.ts";
import { mustBe } from "./argument-error.ts";
import type { Connection } from "./connection.ts";
import { startDeadline } from "./deadline.ts";
import { callHeaders, type Options } from "./headers.ts";
import { notify, type Attempt } from "./hooks.ts";
import type { Outgoing } from "./outgoing.ts";
import { fillPath } from "./path.ts";
import { queryText } from "./query.ts";
import { passGate } from "./rate-gate.ts";
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
  { needsTenant = true, isEmpty }: Traits,
): Promise<Answer<unknown>> {
  mustBe(!needsTenant || connection.isBound, "tenantId", `given for ${route}`);
  const tenantId = needsTenant ? connection.tenantId : undefined;
  const isMutation = method !== "GET";
  const body = isMutation && method !== "DELETE" && input ? JSON.stringify(input) : null;
  const url =
    connection.baseUrl + fillPath(route, parameters) + queryText(body ? undefined : input);
  const headers = callHeaders(isMutation, body, tenantId, options);
  const deadline = startDeadline(options.timeoutMs ?? connection.timeoutMs, options.signal);
  const request = { method, route, url };
  try {
    return await persist({ connection, tenantId, request, headers, body, isEmpty, deadline });
  } finally {
    deadline.end();
  }
}

/** Sends until there is an answer, a final failure, or nothing left to spend. */
async function persist(outgoing: Outgoing): Promise<Answer<unknown>> {
  const { connection, deadline } = outgoing;
  const { credential, hooks, budget, retry } = connection;
  let attempt: Attempt | undefined;
  let { refuse } = credential;
  try {
    for (let number = 1; ; number++) {
      await passGate(outgoing);
      const proof = await deadline.race(credential.header());
      attempt = {
        ...outgoing.request,
        attempt: number,
        headers: { ...outgoing.headers, ...proof },
      };
      try {
        const answer = await deadline.race(sendOnce(outgoing, attempt));
        earnRetry(budget, retry.budget);
        return answer;
      } catch (error) {
        if (refuse && error instanceof ApiError && error.status === 401) {
          refuse(proof);
          // A new proof that is refused as well is the end of it.
          refuse = undefined;
        } else {
          await deadline.sleep(retryDelay(error, attempt, outgoing));
        }
      }
    }
  } catch (error) {
    notify(() => hooks.onError?.(error, attempt));
    throw error;
  }
}

async function sendOnce(outgoing: Outgoing, attempt: Attempt): Promise<Answer<unknown>> {
  const { connection, body, isEmpty, deadline } = outgoing;
  const { method, route, url, headers } = attempt;
  connection.hooks.onRequest?.(attempt);
  let response: Response;
  let text: string;
  try {
    response = await connection.fetch(url, {
      method,
      headers,
      body,
      signal: deadline.signal,
      // A redirect would lose the method, the body or the credential; an API has none.
      redirect: "manual",
      ...connection.credential.init,
    });
    notify(() => connection.hooks.onResponse?.(attempt, response));
    text = await response.text();
  } catch (cause) {
    throw new TransportError("network", `No answer to ${route}`, { cause });
  }
  return readResponse(response, text, isEmpty, attempt.attempt);
}
