import type { Contract, Operation } from "./contract-model.ts";
import type { ExampleCalls } from "./example-calls.ts";
import { operationDoc } from "./operation-doc.ts";
import { parameterText, queryName, signatureOf } from "./signature.ts";
import { typeScriptFile, type SourceFile } from "./source-file.ts";

/** The client's operations.ts: one function per operation, each of which a bundler can leave out. */
export function emitClientOperations(contract: Contract, calls: ExampleCalls): Promise<SourceFile> {
  const functions = contract.operations.map(
    (operation) =>
      operationDoc(operation, contract, calls.get(operation.id)?.function) + functionOf(operation),
  );
  return typeScriptFile(
    "client/src/operations.ts",
    `import type { ${typesUsed(functions.join("\n"), contract).join(", ")} } from "@waybill/contract";\n`,
    `import { call } from "./call.ts";\nimport type { Client, TenantClient } from "./handle.ts";\n`,
    ...functions,
  );
}

/** The client's caching.ts: what a cache of answers has to know about the operations. */
export function emitCaching({ operations }: Contract): Promise<SourceFile> {
  const entries = operations
    .filter(({ invalidates }) => invalidates.length > 0)
    .map(({ id, invalidates }) => [id, invalidates]);
  const unbound = operations.filter(({ needsTenant }) => !needsTenant).map(({ id }) => id);
  return typeScriptFile(
    "client/src/caching.ts",
    `import type { Mutations, OperationId, Queries } from "@waybill/contract";\n`,
    `/** Which queries are stale once a mutation has succeeded. */
    export const invalidations: { readonly [Name in keyof Mutations]?: readonly (keyof Queries)[] } = ${JSON.stringify(Object.fromEntries(entries))};

    /** The operations whose answers are the same whatever the tenant. */
    export const unboundOperations: readonly OperationId[] = ${JSON.stringify(unbound)};\n`,
  );
}

function functionOf(operation: Operation): string {
  const { parameters, options, answer, problemCode } = signatureOf(operation);
  const client = `client: ${operation.needsTenant ? "TenantClient" : "Client"}`;
  const list = [client, ...[...parameters, options].map(parameterText)].join(", ");
  // A path is text: whatever is no number is refused by the service, what would lead elsewhere by the client.
  const path = operation.pathParameters
    .map(({ name, schema }) => (schema["type"] === "integer" ? `String(${name})` : name))
    .join(", ");
  const input =
    parameters.find(({ name }) => name === "body" || name === "query")?.name ?? "undefined";
  const passed = [
    "client",
    JSON.stringify(operation.method),
    JSON.stringify(operation.path),
    `[${path}]`,
    input,
    "options",
  ];
  return `export const ${operation.id} = (${list}): Call<${answer}, ${problemCode}> => call(${[...passed, ...traitsOf(operation)].join(", ")});\n`;
}

/** Only what differs from the usual: an operation of a tenant that answers JSON. */
function traitsOf(operation: Operation): string[] {
  const traits = [
    ...(operation.needsTenant ? [] : ["needsTenant: false"]),
    ...(operation.answer === undefined ? ["isEmpty: true"] : []),
  ];
  return traits.length === 0 ? [] : [`{ ${traits.join(", ")} }`];
}

function typesUsed(text: string, { operations, schemas }: Contract): string[] {
  const code = text.replaceAll(/\/\*\*[^]*?\*\//g, "").replaceAll(/"[^"]*"/g, "");
  const words = new Set(code.match(/\b[A-Z][A-Za-z0-9]*\b/g));
  const known = [
    ...["Call", "CallOptions", "ConditionalOptions", "MutationOptions"],
    ...operations.flatMap((operation) => [
      signatureOf(operation).problemCode,
      queryName(operation),
    ]),
    ...Object.keys(schemas),
  ];
  return known.filter((name) => words.has(name)).toSorted();
}
