import { LRUCache } from "lru-cache";
import { monotonicMs } from "../../platform/clock.ts";
import type { Uuid } from "../../platform/context.ts";
import { encodeId } from "../../platform/ids.ts";
import { OutsideAnswerNeeded } from "../../platform/outside-answer.ts";
import { problem, type ProblemError } from "../../platform/problems.ts";
import { readQuote } from "./read-quote.ts";
import type { TaxedPlace } from "./store.ts";
import type { QuotedRate, TaxProvider } from "./tax-provider.ts";
import { findTaxedPlace } from "./taxed-place.ts";

export interface RemoteTaxes {
  url: string;
  /** Sent as a bearer token. */
  token: string | undefined;
  timeoutMs?: number;
}

/** How long an answer counts; docs/tax-service.md promises it. */
const keptMs = 15 * 60_000;
const usualTimeoutMs = 5_000;
const largestAnswer = 200_000;

/**
 * Asks a tax service over HTTP for the rates of a place, and keeps its answers for a while. It is asked before the
 * transaction that needs them: that one is undone and done again.
 */
export function remoteTaxes(settings: RemoteTaxes): TaxProvider {
  // A resolution of 0 asks the clock each time instead of once a millisecond through a timer.
  const perf = { now: monotonicMs };
  const known = new LRUCache<string, QuotedRate[]>({
    ...{ max: 10_000, ttl: keptMs, ttlResolution: 0, perf },
  });
  return {
    async quote({ tx, tenantId }, destination) {
      const { place } = await findTaxedPlace(tx, destination);
      if (!place) return [];
      const key = JSON.stringify([tenantId, place]);
      const quote = known.get(key);
      if (quote) return quote;
      throw new OutsideAnswerNeeded(
        async () => void known.set(key, await ask(settings, tenantId, place)),
      );
    },
  };
}

async function ask(
  { url, token, timeoutMs = usualTimeoutMs }: RemoteTaxes,
  tenantId: Uuid,
  place: TaxedPlace,
): Promise<QuotedRate[]> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ tenantId: encodeId("ten", tenantId), place }),
      // A token goes nowhere but to the address that was configured.
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`it answered ${response.status}`);
    if (text.length > largestAnswer) throw new Error("its answer is too large");
    return readQuote(JSON.parse(text));
  } catch (cause) {
    throw silent(cause);
  }
}

function silent(cause: unknown): ProblemError {
  const refusal = problem("unavailable", {
    detail: "The tax service gives no usable answer, so nothing was changed. Try again shortly.",
    headers: { "retry-after": "5" },
  });
  refusal.cause = cause;
  return refusal;
}
