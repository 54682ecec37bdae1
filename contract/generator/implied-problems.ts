import type { Operation } from "./contract-model.ts";

/** The problems that follow from what an operation is, so that no operation has to repeat them. */
export function impliedProblems(operation: Omit<Operation, "problems">): string[] {
  const isMutation = operation.method !== "GET";
  return [
    ...(operation.permission === "public" ? [] : ["unauthenticated"]),
    ...(operation.needsTenant ? ["tenant_required"] : []),
    ...(operation.permission === "public" || operation.permission === "authenticated"
      ? []
      : ["forbidden"]),
    ...(operation.body === undefined
      ? []
      : ["invalid_request", "malformed_body", "payload_too_large", "unsupported_media_type"]),
    ...(operation.pathParameters.length + operation.queryParameters.length > 0
      ? ["invalid_request"]
      : []),
    ...(operation.takesFreeText ? ["card_number_not_accepted"] : []),
    ...(operation.needsIfMatch ? ["version_required", "version_mismatch"] : []),
    ...(isMutation ? ["idempotency_in_flight", "idempotency_key_reused"] : []),
    ...["rate_limited", "internal_error", "unavailable", "timeout"],
  ];
}
