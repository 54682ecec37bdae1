import type { Contract } from "./contract-model.ts";
import { emitApi } from "./emit-api.ts";
import { emitClientDocs } from "./emit-client-docs.ts";
import { emitClientOperations, emitCaching } from "./emit-client-operations.ts";
import { emitEvents } from "./emit-events.ts";
import { emitExamples } from "./emit-examples.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitQueryKinds } from "./emit-query-kinds.ts";
import { emitSchemas } from "./emit-schemas.ts";
import { emitTables } from "./emit-tables.ts";
import { exampleCalls } from "./example-calls.ts";
import { jsonFile, typeScriptFile, type SourceFile } from "./source-file.ts";

/** Every file that follows from the contract. */
export async function emitContract(contract: Contract): Promise<SourceFile[]> {
  const calls = await exampleCalls(contract);
  const files = await Promise.all([
    jsonFile("contract/src/openapi.json", contract.document),
    emitSchemas(contract),
    emitOperations(contract),
    emitApi(contract, calls),
    ...emitEvents(contract),
    ...emitTables(contract),
    emitClientOperations(contract, calls),
    emitCaching(contract),
    emitExamples(contract),
    emitQueryKinds(contract),
    ...emitClientDocs(contract, calls),
  ]);
  return [...files, await emitIndex(files), await emitTypes()];
}

function emitIndex(files: readonly SourceFile[]): Promise<SourceFile> {
  const modules = files
    .map(({ path }) => /^contract\/src\/(.+)\.ts$/.exec(path)?.[1])
    .filter((name) => name !== undefined)
    .toSorted();
  const typesOnly = new Set(["api", "schemas"]);
  const lines = modules.map(
    (name) => `export ${typesOnly.has(name) ? "type " : ""}* from "./${name}.ts";`,
  );
  return typeScriptFile("contract/src/index.ts", `export type * from "../call.ts";`, ...lines);
}

/** What another package may export again without bringing along a value or a name of its own. */
function emitTypes(): Promise<SourceFile> {
  return typeScriptFile(
    "contract/src/types.ts",
    `export type * from "../call.ts";`,
    `export type * from "./api.ts";`,
    `export type { CurrencyCode } from "./currencies.ts";`,
    `export type { EventOf, EventType } from "./events.ts";`,
    `export type { OperationId } from "./operations.ts";`,
    `export type { ProblemCodeWith } from "./problems.ts";`,
    `export type * from "./schemas.ts";`,
  );
}
