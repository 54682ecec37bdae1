import { createHash } from "node:crypto";
import type { PaymentProvider, ProviderEvent } from "../providers/provider.ts";

/** What is said of any body that a gateway has signed, be it an event of ours or not. */
export interface ReadEvent {
  id: string;
  type: string;
  at: Date;
  /** Undefined when the body cannot be read as an event of the gateway. */
  event: ProviderEvent | undefined;
  /** Why it cannot. */
  fault: string | null;
}

const name = /^[\x21-\x7e]{1,200}$/;

/**
 * Reads an event. One that cannot be read has a name all the same: its own as far as it has one, else a digest of it, so
 * that it is kept once however often it is told.
 */
export function readEvent(
  provider: Pick<PaymentProvider, "parseEvent">,
  body: Buffer,
  now: Date,
): ReadEvent {
  try {
    const event = provider.parseEvent(body);
    const { id, type, at } = event;
    if (!name.test(id) || !name.test(type) || !isDate(at)) throw new UnreadableEvent("Its id, type or time is none."); // prettier-ignore
    return { id, type, at, event, fault: null };
  } catch (error) {
    return { ...nameOf(body), at: now, event: undefined, fault: faultOf(error) };
  }
}

/** Said by us: safe to keep and to show. */
class UnreadableEvent extends Error {}

function isDate(date: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= 1970 && year < 10_000;
}

function nameOf(body: Buffer): { id: string; type: string } {
  const { id, type } = membersOf(body);
  const digest = createHash("sha256").update(body).digest("hex");
  return {
    id: typeof id === "string" && name.test(id) ? id : `sha256-${digest}`,
    type: typeof type === "string" && name.test(type) ? type : "unreadable",
  };
}

function membersOf(body: Buffer): { id?: unknown; type?: unknown } {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** What the parser of JSON throws quotes the body, which may name the customer. */
function faultOf(error: unknown): string {
  if (error instanceof SyntaxError) return "The body is not JSON.";
  return error instanceof Error ? error.message : "The body cannot be read.";
}
