import type { PaymentFacts } from "./facts.ts";
import { noFacts } from "./facts.ts";

/**
 * The provider of what moves without a gateway: bank transfers, cash, other systems. A person tells what has arrived, and
 * that is authorised and captured at once. It asks nobody, so its facts are learned in the transaction that they come in.
 */
export const manualProvider = {
  /** So much has arrived in all, of a payment of which less had. */
  received({ currency }: { currency: string }, captured: number): PaymentFacts {
    return { ...noFacts(currency), authorized: captured, captured };
  },
};
