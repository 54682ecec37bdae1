import type { Call, ProblemCode } from "@waybill/contract";

import { ApiError, type ApiErrorOf } from "./api-error.ts";
import { TransportError } from "./transport-error.ts";

export type Failure<Code extends ProblemCode, Body = unknown> =
  | ApiErrorOf<Code, Body>
  | TransportError;

export type Result<Body, Code extends ProblemCode> =
  | { readonly ok: true; readonly value: Body }
  | { readonly ok: false; readonly error: Failure<Code, Body> };

/** The outcome as a value: what can go wrong is then part of the type. A bug still throws. */
export async function safe<Body, Code extends ProblemCode>(
  call: Call<Body, Code>,
): Promise<Result<Body, Code>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (error instanceof ApiError || error instanceof TransportError) {
      // The contract lists the operation's codes; one of a newer service arrives as it is.
      return { ok: false, error: error as Failure<Code, Body> };
    }
    throw error;
  }
}
