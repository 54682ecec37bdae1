import { randomUUID } from "node:crypto";

/** 122 random bits: who has the id of a page may pay on it, so nobody must be able to guess one. */
export function newId(prefix: "page" | "pmt" | "att" | "ref" | "dsp" | "evt" | "flt"): string {
  return `${prefix}_${randomUUID().replaceAll("-", "")}`;
}
