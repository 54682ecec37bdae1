import type { Answer, Call, ProblemCode } from "@waybill/contract";

import type { Client } from "./handle.ts";
import type { Options } from "./headers.ts";
import { send, type Traits } from "./send.ts";

/** What every generated function does: sends one operation's request and gives a promise of its answer's body. */
export function call<Body, Code extends ProblemCode>(
  client: Client,
  method: string,
  route: string,
  parameters: readonly unknown[],
  input: object | undefined,
  options: Options = {},
  traits: Traits = {},
): Call<Body, Code> {
  const sent = send(client.connection, method, route, parameters, input, options, traits);
  // That the body is one is the contract's promise, not checked here: a newer service may say more.
  const answer = sent as Promise<Answer<Body>>;
  const body = answer.then((answer) => answer.body);
  return Object.assign(body, {
    withResponse() {
      // Whoever asks for the response does not look at the body's promise: its failure is the answer's.
      body.catch(() => {});
      return answer;
    },
  });
}
