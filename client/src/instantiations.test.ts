import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
// By their manifests: version 7 does not let its program be resolved.
const compilerOf = (workspace: string): string =>
  join(dirname(createRequire(join(root, workspace)).resolve("typescript/package.json")), "bin/tsc");
const oldest = compilerOf("contract/package.json");
const newest = compilerOf("package.json");

const threeCalls = `
import { createClient, type OrderId } from "@waybill/client";
declare const orderId: OrderId;
const client = createClient({ baseUrl: "https://waybill.example", auth: { apiKey: "wb_key" } });
export const placed = await client.placeOrder({ lines: [{ sku: "CHAI-1", quantity: 1 }] });
export const page = await client.listOrders({ status: ["pending"] });
export const order = await client.getOrder(orderId);
export const total: number = order.total.amount;
`;

const compilerOptions = {
  target: "ES2024",
  lib: ["ESNext", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  module: "NodeNext",
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

test("three calls cost a consumer's compiler at most 2,000 instantiations, in TypeScript 5.9 and 7", async () => {
  const folder = await declarations();
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(folder, "calls.ts"), threeCalls);
  const config = { compilerOptions: { ...compilerOptions, noEmit: true }, files: ["calls.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  for (const compiler of [oldest, newest]) {
    const { status, stdout } = run(compiler, [
      "-p",
      join(folder, "tsconfig.json"),
      "--extendedDiagnostics",
    ]);
    const instantiations = Number(/^Instantiations:\s+(\d+)$/m.exec(stdout)?.[1]);
    console.log(`three calls: ${instantiations} instantiations`);
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(instantiations).toBeGreaterThan(0);
    expect(instantiations).toBeLessThanOrEqual(2_000);
  }
});

/** The declarations of the client and the contract, laid out as a consumer would have them installed. */
async function declarations(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "waybill-types-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const outDir = join(folder, "node_modules/@waybill");
  await mkdir(outDir, { recursive: true });
  const files = ["client/src/index.ts", "contract/src/index.ts", "contract/src/types.ts"].map(
    (file) => join(root, file),
  );
  const emit = {
    ...compilerOptions,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir,
  };
  await writeFile(join(folder, "emit.json"), JSON.stringify({ compilerOptions: emit, files }));
  expect(run(oldest, ["-p", join(folder, "emit.json")])).toMatchObject({ status: 0 });
  for (const name of ["client", "contract"]) {
    const manifest = await readFile(join(root, name, "package.json"), "utf8");
    await writeFile(join(outDir, name, "package.json"), manifest.replaceAll('.ts"', '.d.ts"'));
  }
  return folder;
}

const run = (compiler: string, parameters: readonly string[]) =>
  spawnSync(process.execPath, [compiler, ...parameters], { encoding: "utf8" });
