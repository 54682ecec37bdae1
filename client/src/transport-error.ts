/**
 * - `network`: the request or its answer was lost on the way
 * - `timeout`: the call took longer than its `timeoutMs`
 * - `aborted`: the caller's signal ended it
 * - `decode`: an answer came that is not what the contract promises, often a proxy's page
 * - `credential`: the token source failed, so nothing could be sent
 */
export type TransportErrorKind = "network" | "timeout" | "aborted" | "decode" | "credential";

interface Details {
  cause?: unknown;
  status?: number;
  excerpt?: string;
  headers?: Headers;
}

/** There is no answer of the service. For a mutation, whether it happened is unknown unless its key is sent again. */
export class TransportError extends Error {
  override readonly name = "TransportError";
  declare readonly kind: TransportErrorKind;
  /** The status of an answer that could not be understood. */
  declare readonly status?: number;
  /** The beginning of such an answer. */
  declare readonly excerpt?: string;
  declare readonly headers?: Headers;

  constructor(kind: TransportErrorKind, message: string, details?: Details) {
    super(message);
    Object.assign(this, { kind }, details);
  }
}
