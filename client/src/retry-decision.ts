import { ApiError } from "./api-error.ts";
import { TransportError } from "./transport-error.ts";

/** Whether the same request, with the same idempotency key, may be sent again after this failure. */
export function isTransient(error: unknown): error is ApiError | TransportError {
  // Whether a lost request was carried out is unknown; the key makes asking again safe.
  if (error instanceof TransportError)
    return error.kind === "network" || isTransientStatus(error.status);
  // A conflict needs another decision, not another attempt, unless the service says that only time is missing. A
  // stale version (412) is never the same request again.
  return (
    error instanceof ApiError &&
    (error.status === 409 ? error.retryable : isTransientStatus(error.status))
  );
}

const isTransientStatus = (status: number | undefined): boolean =>
  /408|425|429|50[0234]/.test(`${status}`);
