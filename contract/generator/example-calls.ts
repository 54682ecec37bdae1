import { format } from "oxfmt";

import type { Contract, Operation, Parameter } from "./contract-model.ts";
import { exampleOf } from "./example-of.ts";
import { asObject, at, type Json, type JsonObject } from "./place.ts";

/** How an operation is called, by its name: as the facade's method, and as the function of the same name. */
export type ExampleCalls = ReadonlyMap<string, { method: string; function: string }>;

export async function exampleCalls(contract: Contract): Promise<ExampleCalls> {
  const calls = contract.operations.map(async (operation) => {
    const list = argumentsOf(operation, contract);
    const method = await formatted(`await client.${operation.id}(${list.join(", ")});`);
    const call = await formatted(`await ${operation.id}(${["client", ...list].join(", ")});`);
    return [operation.id, { method, function: call }] as const;
  });
  return new Map(await Promise.all(calls));
}

/** As a paragraph of a JSDoc comment. */
export const exampleTag = (call: string | undefined): string =>
  call === undefined ? "" : `@example\n${call}`;

function argumentsOf(operation: Operation, contract: Contract): string[] {
  const path = operation.pathParameters.map((parameter) => valueOf(parameter, contract));
  const query = operation.queryParameters.filter(({ isRequired }) => isRequired);
  const members = query.map((parameter) => [parameter.name, valueOf(parameter, contract)]);
  const input: Json[] = operation.body
    ? [bodyOf(operation.body.schema, contract)]
    : members.length > 0
      ? [Object.fromEntries(members)]
      : [];
  const options: Json[] = operation.needsIfMatch ? [{ ifMatch: 3 }] : [];
  return [...path, ...input, ...options].map((value) => JSON.stringify(value));
}

const valueOf = ({ schema, place }: Parameter, contract: Contract): Json =>
  exampleOf(schema, place, contract);

/** What has to be said, or where nothing has to be, the first thing that can be. */
function bodyOf(name: string, contract: Contract): Json {
  const place = at("#/components/schemas", name);
  const schema = asObject(contract.schemas[name], place);
  const body = exampleOf(schema, place, contract, "required");
  if (typeof body !== "object" || body === null || Object.keys(body).length > 0) return body;
  const whole: JsonObject = asObject(exampleOf(schema, place, contract), place);
  return Object.fromEntries(Object.entries(whole).slice(0, 1));
}

async function formatted(code: string): Promise<string> {
  // Narrower than the file by what stands before it in a comment.
  const { code: text } = await format("call.ts", code, { printWidth: 90 });
  return text.trim();
}
