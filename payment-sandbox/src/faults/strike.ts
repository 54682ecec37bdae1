import { createHash } from "node:crypto";
import * as v from "valibot";
import type { Database } from "../store/database.ts";
import { listFaults, setFault } from "../store/fault-store.ts";
import { faultSchema, type Fault } from "./fault.ts";

export interface Strike {
  fault: Fault;
  /** The next number of its dice, in [0, 1). */
  roll: number;
}

/** The faults that strike now. Each is asked, and each that strikes is one time nearer to its end. */
export function strikesOf(
  db: Database,
  account: string,
  concerns: (fault: Fault) => boolean,
): Strike[] {
  return listFaults(db, account).flatMap(({ id, spec, remaining, drawn }) => {
    const fault = v.parse(faultSchema, JSON.parse(spec));
    if (!concerns(fault)) return [];
    const strikes = fault.rate === undefined || rollOf(fault.seed, drawn) < fault.rate;
    const left = remaining === null || !strikes ? remaining : remaining - 1;
    setFault(db, { id, remaining: left, drawn: drawn + 2 });
    return strikes ? [{ fault, roll: rollOf(fault.seed, drawn + 1) }] : [];
  });
}

/** The nth number of the dice with this seed: the same in every run, and after a restart. */
function rollOf(seed: number, n: number): number {
  return createHash("sha256").update(`${seed}:${n}`).digest().readUInt32BE(0) / 2 ** 32;
}
