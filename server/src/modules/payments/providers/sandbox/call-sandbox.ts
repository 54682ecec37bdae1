import * as v from "valibot";
import { ProviderRefusal, ProviderUnanswered, type ProviderAccount } from "../provider.ts";
import { refusal } from "./answers.ts";
import { wordsOf } from "./refusal-words.ts";

export interface SandboxApi {
  /** Where its API is, without a slash at its end. */
  url: string;
  timeoutMs: number;
}

export interface SandboxCall {
  path: string;
  query?: Record<string, string>;
  /** Makes it a POST. */
  body?: object;
  /** With a body, what makes asking again do nothing twice. */
  key?: string;
}

/** One call. What is answered is of the form that is asked for, or nobody knows what happened. */
export async function callSandbox<S extends v.GenericSchema>(
  api: SandboxApi,
  account: ProviderAccount,
  call: SandboxCall,
  schema: S,
): Promise<v.InferOutput<S>> {
  const { status, body } = await exchange(api, account, call);
  if (status >= 200 && status < 300) {
    const answer = v.safeParse(schema, body);
    if (answer.success) return answer.output;
    throw unanswered(`answered ${status} with something that is no answer`);
  }
  const no = v.safeParse(refusal, body);
  if (status < 400 || status >= 500 || !no.success) throw unanswered(`answered ${status}`);
  const { code, message } = no.output.error;
  if (isForLater(status, code)) throw unanswered(`answered ${status} ${code}`);
  throw new ProviderRefusal(code, wordsOf(code) ?? message);
}

async function exchange(
  { url, timeoutMs }: SandboxApi,
  { secretKey }: ProviderAccount,
  { path, query = {}, body, key }: SandboxCall,
): Promise<{ status: number; body: unknown }> {
  const search = new URLSearchParams(query).toString();
  try {
    const response = await fetch(`${url}${path}${search && `?${search}`}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        accept: "application/json",
        authorization: `Bearer ${secretKey}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(key !== undefined && { "idempotency-key": key }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      // The key goes nowhere but to the address that was configured.
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, body: await response.json() };
  } catch (cause) {
    throw unanswered("gave no answer that can be read", cause);
  }
}

/** It refuses to say anything yet. */
function isForLater(status: number, code: string): boolean {
  return [408, 425, 429].includes(status) || code === "idempotency_in_flight";
}

function unanswered(what: string, cause?: unknown): ProviderUnanswered {
  return new ProviderUnanswered(`The payment sandbox ${what}.`, { cause });
}
