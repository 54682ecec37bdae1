import { problem, type ProblemError } from "../../../platform/problems.ts";

/** Always the same, so that nobody learns which tenants there are and which gateways they use. */
export function refuseSignature(): ProblemError {
  return problem("signature_invalid", {
    detail: "This is not signed by the payment gateway of a tenant here, at about this time.",
  });
}
