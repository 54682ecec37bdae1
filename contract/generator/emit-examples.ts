import type { Contract } from "./contract-model.ts";
import { exampleOf } from "./example-of.ts";
import { at } from "./place.ts";
import { typeScriptFile, type SourceFile } from "./source-file.ts";

/** The client's examples.ts: a value of each named object, for tests to build theirs from. */
export function emitExamples(contract: Contract): Promise<SourceFile> {
  const names = Object.entries(contract.schemas)
    .filter(([, schema]) => schema["type"] === "object" && schema["properties"] !== undefined)
    .map(([name]) => name)
    .toSorted();
  const values = names.map((name) => {
    const place = at("#/components/schemas", name);
    const schema = contract.schemas[name] ?? {};
    return `${name}: ${JSON.stringify(exampleOf(schema, place, contract))}`;
  });
  return typeScriptFile(
    "client/src/testing/examples.ts",
    `import type { ${names.join(", ")} } from "@waybill/contract";\n`,
    `/** The objects of the contract by their names. */
    export interface Examples { ${names.map((name) => `${name}: ${name};`).join("\n")} }

    export const examples: Examples = { ${values.join(",\n")} };\n`,
  );
}
