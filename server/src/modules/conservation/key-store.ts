import { sql } from "../../platform/database.ts";
import type { Law } from "./law.ts";

export const keyLaws: Law[] = [
  {
    name: "each-idempotency-key-has-its-answer",
    sentence: "An idempotency key that was committed has the answer of its effect.",
    broken: sql`
      select operation, key, created_at from idempotency_keys where status is null`,
  },
];
