// What every call of the client takes and gives. Written by hand; the generated `Api` is made of it.

import type { ProblemCode } from "./src/schemas.ts";

/** What a call can be told beside what the operation takes. */
export interface CallOptions {
  /** Ends the call at once, in whatever phase it is. */
  signal?: AbortSignal | undefined;
  /** One limit for everything the call does: attempts, waiting between them, reading the answer. */
  timeoutMs?: number | undefined;
  /** Sent with every attempt. Cannot replace what the client itself sends. */
  headers?: Readonly<Record<string, string>> | undefined;
}

export interface MutationOptions extends CallOptions {
  /**
   * One key per intent, 1 to 255 visible ASCII characters. Left out, each call makes its own and keeps it across its
   * retries. Give one where the intent outlives the call, as with a form that may be sent again.
   */
  idempotencyKey?: string | undefined;
}

export interface ConditionalOptions extends MutationOptions {
  /** The `version` that the change was made from, or the `ETag` that came with it. */
  ifMatch: number | ETag;
}

/** A version in quotes, as the header carries it. */
export type ETag = `"${number}"`;

/** A body with what came around it. */
export interface Answer<Body> {
  body: Body;
  status: number;
  headers: Headers;
  /** The version of what was answered, when it has one. */
  etag: ETag | null;
  /** Names the request in the service's logs. */
  requestId: string | null;
  /** How often the request was sent: 1 unless it was retried. */
  attempts: number;
}

declare const code: unique symbol;

/** A call under way: a promise of the body that knows which problems the operation may answer with. */
export interface Call<Body, Code extends ProblemCode> extends Promise<Body> {
  /** The body with its status and headers. */
  withResponse(): Promise<Answer<Body>>;
  /** Exists for the compiler alone. */
  readonly [code]?: Code;
}
