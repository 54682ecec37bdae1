import type { ClientOptions } from "../index.ts";
import { claim, claimEqual, rejection } from "./claim.ts";
import { clientOf, orderId } from "./clients.ts";
import { refusal, type Conformance, type Stage, type Step } from "./stage.ts";

/** Leads a call into a phase, ends it there, and claims that it settles long before anything else would end it. */
function abortWhile(
  phase: string,
  steps: readonly Step[],
  options: (reached: () => void) => Partial<ClientOptions>,
): Conformance {
  return {
    name: `abort settles at once ${phase}`,
    async run(stage: Stage) {
      await stage.play(...steps);
      const controller = new AbortController();
      const { promise: reached, settle } = deferred();
      const client = clientOf(stage, { ...options(settle), timeoutMs: 600_000 });
      const failure = rejection(client.getOrder(orderId, { signal: controller.signal }));
      // A call that is over too soon never reaches the phase.
      await Promise.race([reached, failure]);
      controller.abort("enough");
      const { kind, cause } = await failure;
      claimEqual([kind, cause], ["aborted", "enough"], "the failure");
    },
  };
}

function deferred(): { promise: Promise<void>; settle: () => void } {
  let settle = (): void => {};
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return { promise, settle };
}

export const ending: readonly Conformance[] = [
  abortWhile("while the answer is awaited", ["stall"], (reached) => ({
    hooks: { onRequest: () => void setTimeout(reached, 20) },
  })),
  abortWhile("while the body stalls", ["stall in the body"], (reached) => ({
    hooks: { onResponse: reached },
  })),
  abortWhile(
    "between two attempts",
    [refusal(503, "unavailable", {}, { "retry-after": "300" })],
    (reached) => ({ hooks: { onRetry: reached } }),
  ),
  abortWhile("while a token is awaited", ["stall"], (reached) => ({
    auth: {
      token: () => {
        reached();
        return new Promise<string>(() => {});
      },
    },
  })),
  {
    name: "a call that is aborted before it begins sends nothing",
    async run(stage) {
      const signal = AbortSignal.abort("never mind");
      const failed = await rejection(clientOf(stage).getOrder(orderId, { signal }));
      claimEqual([failed["kind"], failed["cause"]], ["aborted", "never mind"], "the failure");
      claimEqual(await stage.received(), [], "nothing is sent");
    },
  },
  ...(["stall", "stall in the body"] as const).map((step): Conformance => ({
    name: `the deadline ends a call whose server does this: ${step}`,
    async run(stage) {
      await stage.play(step);
      const failed = await rejection(clientOf(stage).getOrder(orderId, { timeoutMs: 150 }));
      claimEqual(failed["kind"], "timeout", "kind");
    },
  })),
  {
    name: "one deadline covers all attempts and the waits between them",
    async run(stage) {
      await stage.play(refusal(503, "unavailable"));
      const retry = { maxAttempts: 1_000_000, budget: 1_000_000, baseMs: 20, capMs: 20 };
      const failed = await rejection(
        clientOf(stage, { retry }).getOrder(orderId, { timeoutMs: 300 }),
      );
      claim(
        failed["kind"] === "timeout" || failed["code"] === "unavailable",
        "it ends with the time or with the last refusal",
      );
    },
  },
];
