/**
 * Keeps retries a fraction of the traffic: each costs 1, each success earns a tenth back. When a service is down, its
 * clients then stop multiplying the load.
 */
export interface RetryBudget {
  /** Takes one retry, or says that there is none left. */
  take(): boolean;
  earn(): void;
}

export function retryBudget(size: number): RetryBudget {
  let left = size;
  return {
    take: () => left >= 1 && (left--, true),
    earn() {
      left = Math.min(size, left + 0.1);
    },
  };
}
