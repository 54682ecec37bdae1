/**
 * Keeps retries a fraction of the traffic: each costs 1, each success earns a tenth back. When a service is down, its
 * clients then stop multiplying the load.
 */
export interface RetryBudget {
  left: number;
}

/** Takes one retry, or says that there is none left. */
export const takeRetry = (budget: RetryBudget): boolean => budget.left >= 1 && budget.left-- > 0;

export function earnRetry(budget: RetryBudget, most: number): void {
  budget.left = Math.min(most, budget.left + 0.1);
}
