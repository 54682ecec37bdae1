import { queryMembers, signatureOf, parameterText } from "./signature.ts";
import type { Contract, Operation } from "./contract-model.ts";
import type { ExampleCalls } from "./example-calls.ts";
import { asArray, asObject, asString, type Json } from "./place.ts";
import { markdownFile, type SourceFile } from "./source-file.ts";

export const docsFolder = "client/docs";

/** The client's reference: a page for each module, and one that leads to them. */
export function emitClientDocs(contract: Contract, calls: ExampleCalls): Promise<SourceFile>[] {
  const modules = asArray(contract.document["tags"] ?? [], "#/tags").map(readModule);
  const pages = modules
    .map((module) => ({
      ...module,
      operations: contract.operations.filter(({ tag }) => tag === module.name),
    }))
    .filter(({ operations }) => operations.length > 0);
  if (pages.length === 0) return [];
  return [
    markdownFile(
      `${docsFolder}/README.md`,
      "# Reference of @waybill/client\n",
      "Every operation is a method of `createClient()`, and a function of the same name that takes the client first.\n",
      ...pages.flatMap(({ name, description, operations }) => [
        `## [${name}](./${name}.md)\n`,
        `${description}\n`,
        ...operations.map(
          ({ id, summary }) => `- [\`${id}\`](./${name}.md#${id.toLowerCase()}): ${summary}`,
        ),
        "",
      ]),
    ),
    ...pages.map(({ name, description, operations }) =>
      markdownFile(
        `${docsFolder}/${name}.md`,
        `# ${name}\n`,
        `${description}\n`,
        ...operations.flatMap((operation) => sectionOf(operation, contract, calls)),
      ),
    ),
  ];
}

function readModule(value: Json): { name: string; description: string } {
  const tag = asObject(value, "#/tags");
  return {
    name: asString(tag["name"], "#/tags"),
    description: asString(tag["description"], "#/tags"),
  };
}

function sectionOf(operation: Operation, contract: Contract, calls: ExampleCalls): string[] {
  const { id, method, path, permission, needsTenant, invalidates } = operation;
  const { parameters, options, answer } = signatureOf(operation);
  const list = [...parameters, options].map(parameterText).join(", ");
  return [
    `## ${id}\n`,
    `${operation.isDeprecated ? "**Deprecated.** " : ""}${operation.summary}. ${operation.description}\n`,
    `\`${method} ${path}\` · ${needsTenant ? "for one tenant" : "without a tenant"} · ${permissionText(permission)}\n`,
    "```ts",
    `${id}(${list}): Call<${answer}>`,
    "```\n",
    ...(calls.has(id) ? ["```ts example", calls.get(id)?.method ?? "", "```\n"] : []),
    ...querySection(operation),
    "| Status | Code | |",
    "| --- | --- | --- |",
    ...operation.problems
      .map((code) => ({ code, ...contract.problems[code] }))
      .toSorted((one, other) => (one.status ?? 0) - (other.status ?? 0))
      .map(({ code, status, title }) => `| ${status} | \`${code}\` | ${title} |`),
    "",
    ...(invalidates.length === 0
      ? []
      : [`Makes stale: ${invalidates.map((name) => `\`${name}\``).join(", ")}.\n`]),
  ];
}

function permissionText(permission: string): string {
  if (permission === "public") return "anybody";
  return permission === "authenticated" ? "whoever is signed in" : `needs \`${permission}\``;
}

function querySection({ queryParameters }: Operation): string[] {
  if (queryParameters.length === 0) return [];
  return ["```ts", `interface Query {\n${queryMembers(queryParameters)}\n}`, "```\n"];
}
