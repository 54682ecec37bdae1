import fc from "fast-check";
import { vi } from "vitest";
import { sweepOrdersOf } from "../../src/modules/orders/automation/sweep-orders.ts";
import { currentTime } from "../../src/platform/clock.ts";
import { deed, type Act } from "./deed.ts";

const hourMs = 60 * 60 * 1000;

/** From here on the service's clock stands, and goes on only when a run says so. */
export function holdClock(at: Date): void {
  vi.useFakeTimers({ toFake: ["Date"], now: at });
}

/** An hour, as long as a reservation is kept; or until nothing can be sent back any more. */
export const lettingTimePass: fc.Arbitrary<Act> = fc
  .constantFrom(1, 1, 1, 31 * 24)
  .map((hours) => ({
    name: `let ${hours} hours pass`,
    aim: (run) =>
      deed({
        told: `${hours} hours pass`,
        operation: undefined,
        orders: [...run.orders.keys()],
        foreseen: "done",
        send: async () => void vi.setSystemTime(currentTime().getTime() + hours * hourMs),
      }),
  }));

/** What the service's worker does every minute. */
export const sweeping: fc.Arbitrary<Act> = fc.constant({
  name: "sweep",
  aim: (run) =>
    deed({
      told: "sweep",
      operation: undefined,
      orders: [...run.orders.keys()],
      foreseen: "done",
      async send() {
        const { database, tenantUuid: tenantId } = run.shop;
        if (!run.ledger) throw new Error("only a run with its service in this process sweeps");
        const sweep = { database, ledger: run.ledger, tenantId, now: currentTime() };
        const failures = await sweepOrdersOf(sweep);
        if (failures.length > 0) throw new AggregateError(failures, "the sweep failed");
      },
    }),
});
