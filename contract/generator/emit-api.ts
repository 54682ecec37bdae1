import { typeName, type Contract, type Operation } from "./contract-model.ts";
import type { ExampleCalls } from "./example-calls.ts";
import { operationDoc } from "./operation-doc.ts";
import { refuse } from "./place.ts";
import { schemaType } from "./schema-type.ts";
import {
  parameterText,
  problemCodeName,
  queryMembers,
  queryName,
  signatureOf,
} from "./signature.ts";
import { typeScriptFile, type SourceFile } from "./source-file.ts";

/** api.ts: what the client is, what the server implements, and the types of each operation's parts. */
export function emitApi(contract: Contract, calls: ExampleCalls): Promise<SourceFile> {
  const { operations } = contract;
  checkTypeNames(contract);
  return typeScriptFile(
    "contract/src/api.ts",
    `import type { Call, CallOptions, ConditionalOptions, MutationOptions } from "../call.ts";`,
    `import type { ${schemasUsed(contract).join(", ")} } from "./schemas.ts";\n`,
    ...operations.map(partsOf),
    emitCallers(contract, calls),
    emitHandlers(operations),
    emitCalls(
      "Queries",
      "What each reading operation takes and gives, by its name.",
      operations.filter(isQuery),
    ),
    emitCalls(
      "Mutations",
      "What each changing operation takes and gives, by its name.",
      operations.filter((operation) => !isQuery(operation)),
    ),
  );
}

const isQuery = ({ method }: Operation): boolean => method === "GET";

function partsOf(operation: Operation): string {
  const query =
    operation.queryParameters.length === 0
      ? ""
      : `export interface ${queryName(operation)} {\n${queryMembers(operation.queryParameters)}\n}\n`;
  const codes = operation.problems.map((code) => JSON.stringify(code)).join(" | ");
  const problems = `/** The problems that \`${operation.id}\` may answer with. */
  export type ${problemCodeName(operation)} = ${codes};\n`;
  return [query, requestOf(operation), problems].filter((part) => part !== "").join("\n");
}

function requestOf(operation: Operation): string {
  const path = operation.pathParameters.map(
    ({ name, schema, place }) => `${name}: ${schemaType(schema, place)}`,
  );
  const members = [
    ...(path.length > 0 ? [`path: { ${path.join("; ")} };`] : []),
    ...(operation.queryParameters.length > 0 ? [`query: ${coercedQuery(operation)};`] : []),
    ...(operation.body === undefined
      ? []
      : [`body${operation.body.isRequired ? "" : "?"}: ${operation.body.schema};`]),
    ...(operation.needsIfMatch ? ["ifMatch?: string;"] : []),
  ];
  const name = `${typeName(operation.id)}Request`;
  return members.length === 0
    ? `export type ${name} = Record<never, never>;\n`
    : `export interface ${name} {\n${members.join("\n")}\n}\n`;
}

/** The server fills in the defaults, so a handler finds them there. */
function coercedQuery(operation: Operation): string {
  const name = queryName(operation);
  const defaulted = operation.queryParameters.filter(
    ({ schema }) => schema["default"] !== undefined,
  );
  if (defaulted.length === 0) return name;
  const members = defaulted.map(
    ({ name: key, schema, place }) => `${key}: ${schemaType(schema, place)}`,
  );
  return `${name} & { ${members.join("; ")} }`;
}

function emitCallers(contract: Contract, calls: ExampleCalls): string {
  const members = (needsTenant: boolean): string =>
    contract.operations
      .filter((operation) => operation.needsTenant === needsTenant)
      .map((operation) => {
        const { parameters, options, answer, problemCode } = signatureOf(operation);
        const list = [...parameters, options].map(parameterText).join(", ");
        const documentation = operationDoc(operation, contract, calls.get(operation.id)?.method);
        return `${documentation}${operation.id}(${list}): Call<${answer}, ${problemCode}>;`;
      })
      .join("\n");
  return `/** What a client can do before a tenant is chosen. */
export interface UnboundApi {\n${members(false)}\n}

/** What a client that is bound to a tenant can do. */
export interface Api extends UnboundApi {\n${members(true)}\n}\n`;
}

function emitHandlers(operations: readonly Operation[]): string {
  const members = operations.map(
    ({ id, method, path, answer }) =>
      `/** ${method} ${path} */\n${id}(request: ${typeName(id)}Request, context: Context): Promise<${answer ?? "void"}>;`,
  );
  return `/** What the server implements: a handler for each operation, which returns the answer's body. */
export interface Operations<Context> {\n${members.join("\n")}\n}\n`;
}

function emitCalls(name: string, description: string, operations: readonly Operation[]): string {
  const members = operations.map((operation) => {
    const { parameters, options, answer, problemCode } = signatureOf(operation);
    const list = parameters.map(parameterText).join(", ");
    return `${operation.id}: { parameters: [${list}]; options: ${options.type}; answer: ${answer}; problemCode: ${problemCode}; tenant: ${operation.needsTenant} };`;
  });
  return `/** ${description} */\nexport interface ${name} {\n${members.join("\n")}\n}\n`;
}

/** Two modules that export one name would silently export neither from the index. */
function checkTypeNames({ operations, schemas }: Contract): void {
  for (const operation of operations) {
    const names = [
      `${typeName(operation.id)}Request`,
      queryName(operation),
      problemCodeName(operation),
    ];
    for (const name of names) {
      if (schemas[name] !== undefined)
        refuse(`#/components/schemas/${name}`, `"${operation.id}" needs that name`);
    }
  }
}

/** The names of the schemas that the text will mention. */
function schemasUsed({ operations, schemas }: Contract): string[] {
  const types = operations.flatMap((operation) => [
    operation.answer ?? "",
    operation.body?.schema ?? "",
    ...[...operation.pathParameters, ...operation.queryParameters].map(({ schema, place }) =>
      schemaType(schema, place),
    ),
  ]);
  const words = new Set(types.flatMap((type) => type.match(/\b[A-Z][A-Za-z0-9]*\b/g) ?? []));
  return Object.keys(schemas)
    .filter((name) => words.has(name))
    .toSorted();
}
