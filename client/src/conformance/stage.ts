/** What the server does with a request: the first step with the first one, the last with all that follow. */
export type Step =
  | Answer
  /** Ends the connection before the request has any effect. */
  | "reset"
  /** Places an order, once per idempotency key, and answers it. */
  | "place"
  /** Places an order likewise, and ends the connection instead of answering. */
  | "place and lose"
  /** Never answers. */
  | "stall"
  /** Answers half a body, and nothing after it. */
  | "stall in the body"
  /** Answers 200 to this token, and 401 to any other. */
  | { readonly accepts: string };

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly text?: string;
}

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** When it came, in milliseconds of the server's clock. */
  readonly at: number;
}

/** A place on the server where one case plays. */
export interface Stage {
  readonly baseUrl: string;
  received(): Promise<readonly Received[]>;
  /** From now on the server does this. */
  play(...steps: readonly Step[]): Promise<void>;
}

/** One behaviour that is claimed. It throws when the claim does not hold. */
export interface Conformance {
  readonly name: string;
  run(stage: Stage): Promise<void>;
}

let lastStage = 0;

export function openStage(serverUrl: string): Stage {
  const own = `${serverUrl}/stage-${Date.now().toString(36)}-${++lastStage}`;
  return {
    baseUrl: own,
    async received() {
      const response = await fetch(`${own}/received`);
      const received: unknown = await response.json();
      return received as Received[]; // Written by the conformance server.
    },
    async play(...steps) {
      await fetch(`${own}/steps`, { method: "POST", body: JSON.stringify(steps) });
    },
  };
}

/** A problem as the service sends it. */
export function refusal(
  status: number,
  code: string,
  members: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const detail = `It is ${code}.`;
  const json = { type: "about:blank", title: code, status, code, detail, requestId: "req_1" };
  return {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
    json: { ...json, retryable: false, ...members },
  };
}
