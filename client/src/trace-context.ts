import { mustBe } from "./argument-error.ts";
import type { Hooks } from "./hooks.ts";

/**
 * The W3C trace context without a tracing library: each sending is a child of the given `traceparent`, or begins a
 * trace of its own. `parent` is asked each time, so it may say which request is being served at that moment.
 */
export function traceContext(parent: () => string | undefined = () => undefined): Hooks {
  return {
    onRequest({ headers }) {
      const given = parent();
      const match = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/.exec(
        given ?? "",
      );
      mustBe(!given || match !== null, "traceparent", "version 00 of a traceparent");
      const [, traceId = randomHex(16), flags = "01"] = match ?? [];
      headers["traceparent"] = `00-${traceId}-${randomHex(8)}-${flags}`;
    },
  };
}

function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
