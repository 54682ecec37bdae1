import type { TenantId } from "@waybill/contract";

import type { Credential } from "./credential.ts";
import type { Hooks } from "./hooks.ts";
import type { RateGates } from "./rate-gate.ts";
import type { RetryBudget } from "./retry-budget.ts";

/** Everything a call needs to know about where it goes and for whom. */
export interface Connection {
  /** With the contract's version, without a slash at the end. */
  readonly baseUrl: string;
  readonly credential: Credential;
  readonly tenantId: TenantId | undefined;
  /** Whether calls are for one tenant, named here or by the API key. */
  readonly isBound: boolean;
  readonly fetch: typeof fetch;
  readonly hooks: Hooks;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  readonly budget: RetryBudget;
  readonly gates: RateGates;
}

export interface RetryPolicy {
  /** How often a request is sent at most, the first time included. */
  readonly maxAttempts: number;
  /** The longest wait before the second attempt; doubled for each one after. */
  readonly baseMs: number;
  /** The longest wait between attempts, unless the service asks for a longer one. */
  readonly capMs: number;
  /** How many retries the client may be ahead of its successes. */
  readonly budget: number;
}
