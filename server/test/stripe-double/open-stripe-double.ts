import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { openAccount, type StripeAccount } from "./account.ts";
import { bankOf } from "./bank.ts";
import { decodeForm } from "./bracket-form.ts";
import { Refused } from "./refusal.ts";
import { answer } from "./routes.ts";
import { shopperAt } from "./shopper.ts";
import { openSubsetContract } from "./subset-contract.ts";

/** What can go wrong with the next request. */
export type Fault =
  | "lost_answer" // done, and the line breaks before the answer
  | "lost_request" // the line breaks before it is done
  | "server_error"
  | "rate_limit"
  | "key_in_use"
  | "forbidden"
  | "no_json"
  | "silence";

export interface AskedRequest {
  method: string;
  path: string;
  key: string | undefined;
  version: string | undefined;
  body: string;
}

/**
 * A small Stripe: the paths that the adapter uses, with a memory, idempotency keys, expansion, lists in pages, and events.
 * Each request and each answer is held against Stripe's own description of them, where that is at hand.
 */
export async function openStripeDouble(secretKey = "sk_test_double") {
  const account = openAccount();
  const contract = openSubsetContract();
  const requests: AskedRequest[] = [];
  const faults: string[] = [];
  const coming: Fault[] = [];
  const answerOnce = idempotencyKeys();
  const server = createServer((request, response) => {
    void handle(request, response);
  });

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const { method = "GET" } = request;
    const { pathname, search } = new URL(request.url ?? "/", "http://double");
    const path = decodeURIComponent(pathname);
    const body = await text(request);
    const key = headerOf(request, "idempotency-key");
    requests.push({ method, path, key, body, version: headerOf(request, "stripe-version") });
    const query = decodeForm(search.slice(1));
    const form = decodeForm(body);
    faults.push(...(contract?.ofRequest({ method, path, query, body: form }) ?? []));
    const fault = coming.shift();
    if (fault === "lost_request") return void request.socket.destroy();
    if (fault === "silence") return;
    const said =
      answeredBy(fault) ??
      (headerOf(request, "authorization") === `Bearer ${secretKey}`
        ? answerOnce(key, `${method} ${path} ${body}`, () =>
            answered(account, method, path, { ...query, ...form }),
          )
        : wrongKey);
    if (fault === "lost_answer") return void request.socket.destroy();
    faults.push(...(contract?.ofAnswer(method, path, said.status, said.body) ?? []));
    response.writeHead(said.status, { "content-type": "application/json", "request-id": "req_1" });
    response.end(fault === "no_json" ? "<html>" : JSON.stringify(said.body));
  }

  function assertNoFaults() {
    const found = faults.splice(0);
    if (found.length > 0) throw new Error(`Stripe describes it otherwise:\n${found.join("\n")}`);
  }

  await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    ...{ account, requests, faults, secretKey, isChecked: contract !== null },
    apiBase: `http://127.0.0.1:${port}`,
    shopper: shopperAt(account),
    bank: bankOf(account),
    /** What goes wrong with the next requests, in order. */
    failNext: (...next: Fault[]) => void coming.push(...next),
    /** Throws what was asked or answered otherwise than Stripe describes it. */
    assertNoFaults,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      assertNoFaults();
    },
  };
}

export type StripeDouble = Awaited<ReturnType<typeof openStripeDouble>>;

/** Under a key that was used, Stripe gives the first answer again, but for other parameters. */
function idempotencyKeys() {
  const answers = new Map<string, Answered & { asked: string }>();
  return (key: string | undefined, asked: string, ask: () => Answered): Answered => {
    if (key === undefined) return ask();
    const known = answers.get(key);
    if (known && known.asked !== asked) return usedOtherwise;
    const said = known ?? { ...ask(), asked };
    answers.set(key, said);
    return said;
  };
}

interface Answered {
  status: number;
  body: object;
}

function answered(
  account: StripeAccount,
  method: string,
  path: string,
  form: ReturnType<typeof decodeForm>,
): Answered {
  try {
    return { status: 200, body: answer(account, method, path, form) };
  } catch (error) {
    if (error instanceof Refused) return refused(error.status, error.error);
    throw error;
  }
}

function refused(status: number, error: object): Answered {
  return { status, body: { error } };
}

const wrongKey = refused(401, {
  type: "invalid_request_error",
  message: "Invalid API Key provided: sk_test_****",
});

const usedOtherwise = refused(400, {
  type: "idempotency_error",
  message: "Keys for idempotent requests can only be used with the same parameters.",
});

function answeredBy(fault: Fault | undefined): Answered | undefined {
  const type = "invalid_request_error";
  if (fault === "server_error") return refused(500, { type: "api_error", message: "Sorry" });
  if (fault === "rate_limit") return refused(429, { type, code: "rate_limit", message: "Slower" });
  if (fault === "forbidden") return refused(403, { type, message: "The key may not do this." });
  if (fault === "key_in_use") {
    return refused(409, { type, code: "idempotency_key_in_use", message: "In use" });
  }
  return undefined;
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
