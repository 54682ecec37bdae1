import { isSafe, type Contract, type Operation } from "./contract-model.ts";
import { jsDoc } from "./js-doc.ts";
import { typeScriptFile, type SourceFile } from "./source-file.ts";

/** operations.ts: what a program has to know about each operation at run time. */
export function emitOperations({ operations }: Contract): Promise<SourceFile> {
  return typeScriptFile(
    "contract/src/operations.ts",
    ...operations.map(descriptor),
    `/** Every operation by its name. */
    export const operations = Object.freeze({ ${operations.map(({ id }) => id).join(", ")} });

    export type OperationId = keyof typeof operations;
    `,
  );
}

function descriptor(operation: Operation): string {
  const value = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    status: operation.status,
    safe: isSafe(operation),
    ifMatch: operation.needsIfMatch,
    tenant: operation.needsTenant,
    sealed: operation.isSealed,
    audit: operation.isAudited,
    permission: operation.permission,
    problems: operation.problems,
    invalidates: operation.invalidates,
  };
  return `${jsDoc([`${operation.summary}.`])}export const ${operation.id} = Object.freeze(${JSON.stringify(value)} as const);\n`;
}
