import type { PaymentFacts } from "./facts.ts";

/** Facts as they lie in the database: JSON that this module has written, with dates as texts. */
export function factsOf(stored: unknown): PaymentFacts | null {
  if (stored === null || stored === undefined) return null;
  const facts = stored as Stored<PaymentFacts>; // Nothing else writes the column.
  return {
    ...facts,
    attempts: facts.attempts.map((attempt) => ({ ...attempt, at: new Date(attempt.at) })),
    authorizationExpiresAt: dateOf(facts.authorizationExpiresAt),
    disputes: facts.disputes.map((dispute) => ({
      ...dispute,
      evidenceDueAt: dateOf(dispute.evidenceDueAt),
      at: new Date(dispute.at),
    })),
  };
}

type Stored<T> = T extends Date
  ? string
  : T extends object
    ? { [Key in keyof T]: Stored<T[Key]> }
    : T;

function dateOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
