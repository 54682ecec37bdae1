// openapi-typescript reads the same document, and a type test proves that its types and ours accept each other. Two
// things it cannot say are made plain text on both sides first: ids with a prefix, and lists of values that may grow.

import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import openapiTS, { astToString } from "openapi-typescript";
import { expect, onTestFinished, test } from "vitest";

import { asObject, type Json } from "./place.ts";

const contract = fileURLToPath(new URL("../", import.meta.url));
const compiler = createRequire(join(contract, "package.json")).resolve("typescript/bin/tsc");

const comparison = `
import type * as ours from ${JSON.stringify(join(contract, "src/schemas.ts"))};
import type { components } from "./oracle.ts";

/** Ours, with ids and open lists as the text that they are on the wire. */
type Plain<T> = T extends string
  ? string extends T ? string : {} extends Record<T, 1> ? string : T
  : T extends (infer Item)[] ? Plain<Item>[]
  : T extends object ? { [Key in keyof T]: Plain<T[Key]> }
  : T;
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
type Theirs = components["schemas"];
`;

test("each schema's type and openapi-typescript's accept each other", async () => {
  const document: Json = JSON.parse(
    await readFile(join(contract, "src/openapi.json"), "utf8"),
    closedListsOnly,
  );
  const schemas = asObject(asObject(asObject(document, "#")["components"], "#")["schemas"], "#");
  const options = { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true };
  // The document is OpenAPI 3.1, which the generator's own reading has checked.
  const oracle = astToString(await openapiTS(JSON.parse(JSON.stringify(document)), options));
  const checks = Object.keys(schemas).map(
    (name) => `export const ${name}: Same<Plain<ours.${name}>, Theirs["${name}"]> = true;`,
  );
  const { status, stdout } = await compile({
    "oracle.ts": oracle,
    "check.ts": [comparison, ...checks].join("\n"),
  });
  expect(stdout).toBe("");
  expect(status).toBe(0);
  expect(checks.length).toBeGreaterThan(50);
});

test("the comparison would find a difference", async () => {
  const wrong = [
    `export const required: Same<{ a: string }, { a?: string }> = true;`,
    `export const optional: Same<{ a?: string }, { a: string }> = true;`,
    `export const nullable: Same<{ a: string | null }, { a: string }> = true;`,
    `export const value: Same<"a" | "b", "a"> = true;`,
    `export const id: Same<Plain<ours.OrderId>, number> = true;`,
  ];
  const oracle = "export interface components { schemas: {} }";
  const { stdout } = await compile({
    "oracle.ts": oracle,
    "check.ts": [comparison, ...wrong].join("\n"),
  });
  expect(stdout.match(/error TS2322/g)).toHaveLength(wrong.length);
});

/** For JSON.parse: an open list is to the oracle what it is on the wire, any text. */
function closedListsOnly(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("x-open-enum" in value)) return value;
  return { type: "string" };
}

async function compile(
  files: Record<string, string>,
): Promise<{ status: number | null; stdout: string }> {
  const folder = await mkdtemp(join(tmpdir(), "waybill-oracle-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)),
  );
  const options = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--skipLibCheck",
    "--target",
    "es2024",
  ];
  const modules = [
    "--module",
    "nodenext",
    "--allowImportingTsExtensions",
    "--lib",
    "esnext,dom,dom.iterable",
  ];
  const { status, stdout } = spawnSync(
    process.execPath,
    [compiler, ...options, ...modules, join(folder, "check.ts")],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout };
}
