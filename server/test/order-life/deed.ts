import { operations, type OperationId, type OrderId, type ProblemCode } from "@waybill/contract";
import { isApiError, type ApiError } from "@waybill/client";
import { expect } from "vitest";
import type { Run } from "./run.ts";

/** Something that an actor may do: it is aimed at what the run has come to, or there is nothing to do it to. */
export interface Act {
  name: string;
  aim(run: Run): Deed | undefined;
}

/** One thing that is done, aimed and ready to be sent. */
export interface Deed {
  /** For the person who reads the failure. */
  told: string;
  /** Undefined is the passing of time, and what the service does by itself then. */
  operation: OperationId | undefined;
  /** The orders that it may change. */
  orders: readonly OrderId[];
  /** The version that it was made from, where the operation asks for it. */
  from?: { id: OrderId; version: number };
  /** What it must come to when nobody else acts; undefined where only the service can know. */
  foreseen?: "done" | "refused" | undefined;
  /** With which code it is refused then. */
  refusal?: ProblemCode | undefined;
  send(options: { idempotencyKey: string }): Promise<unknown>;
  /** Notes in the run what an answer says has happened. */
  learn(answer: unknown): void;
}

export type Outcome = { is: "done"; answer: unknown } | { is: "refused"; error: ApiError };

/** A deed, with its answer's type kept between sending and learning. */
export function deed<T>(
  described: Omit<Deed, "send" | "learn"> & {
    send(options: { idempotencyKey: string }): Promise<T>;
    learn?(answer: T): void;
  },
): Deed {
  // What is learned is what was sent for: only `perform` calls both.
  return { learn: () => {}, ...described } as Deed;
}

/** Sends a deed. Whatever it is not done for must be a refusal that its operation declares. */
export async function perform(deed: Deed, idempotencyKey: string): Promise<Outcome> {
  try {
    return { is: "done", answer: await deed.send({ idempotencyKey }) };
  } catch (error) {
    if (!isApiError(error)) throw error;
    const declared: readonly string[] = deed.operation
      ? operations[deed.operation].problems.filter((code) => code !== "unavailable")
      : [];
    expect(declared, `${deed.told}: ${error.status} ${error.message}`).toContain(error.code);
    expect(error.status).toBeLessThan(500);
    return { is: "refused", error };
  }
}
