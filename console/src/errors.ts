import { isApiError, TransportError, type FieldError } from "@waybill/client";

export interface DescribedError {
  /** How to meet it: no right, nothing there, not signed in, or something that may work later. */
  kind: "forbidden" | "missing" | "signedOut" | "broken";
  title: string;
  detail: string;
  requestId?: string | undefined;
}

/** The one place that turns anything thrown into words for a person. */
export function describeError(error: unknown): DescribedError {
  if (isApiError(error)) {
    const { requestId } = error;
    if (error.status === 401) return { kind: "signedOut", ...signedOut, requestId };
    if (error.status === 403) return { kind: "forbidden", ...forbidden, requestId };
    if (isMissing(error)) return { kind: "missing", ...missing, requestId };
    return { kind: "broken", title: error.title, detail: error.message, requestId };
  }
  if (error instanceof TransportError) return { kind: "broken", ...unreachable };
  const detail = error instanceof Error ? error.message : "No reason was given.";
  return { kind: "broken", title: "This page failed", detail };
}

export function isSignedOut(error: unknown): boolean {
  return isApiError(error) && error.status === 401;
}

/** What the service says about single places of what was sent. */
export function fieldErrorsOf(error: unknown): readonly FieldError[] {
  return isApiError(error) ? error.errors : [];
}

/** What somebody else made of the thing that one tried to change, when they were faster. */
export function theirsOf<Resource>(error: unknown): Resource | undefined {
  if (!isApiError(error, "version_mismatch")) return undefined;
  // The contract: `current` is the representation that the operation answers with.
  return error.problem.current as Resource;
}

/** An address with an id that is not one leads to nothing, as an unknown id does. */
function isMissing(error: { status: number; errors: readonly { pointer: string }[] }): boolean {
  const isBadId = error.errors.some(({ pointer }) => pointer.startsWith("path:"));
  return error.status === 404 || (error.status === 400 && isBadId);
}

const signedOut = {
  title: "Your session has ended",
  detail: "Sign in again to go on where you were.",
};
const forbidden = {
  title: "Your role does not allow this",
  detail: "Ask an admin of this tenant for the permission, or go back to what you may see.",
};
const missing = {
  title: "There is nothing here",
  detail: "It may belong to another tenant, or the address may be incomplete.",
};
const unreachable = {
  title: "The service cannot be reached",
  detail: "Check the connection. Nothing you entered here is lost.",
};
