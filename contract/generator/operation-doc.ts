import type { Contract, Operation } from "./contract-model.ts";
import { exampleTag } from "./example-calls.ts";
import { jsDoc } from "./js-doc.ts";
import { signatureOf } from "./signature.ts";

/** What an editor shows of an operation: what it does, takes and refuses, and how it is called. */
export function operationDoc(
  operation: Operation,
  { problems }: Contract,
  call: string | undefined,
): string {
  const { parameters } = signatureOf(operation);
  return jsDoc([
    `${operation.summary}.`,
    operation.description,
    ...parameters
      .filter(({ description }) => description !== "")
      .map(({ name, description }) => `@param ${name} ${description}`),
    ...(operation.needsIfMatch
      ? ["@param options With `ifMatch`, the version that the change was made from."]
      : []),
    ...operation.problems
      .map((code) => ({ code, status: problems[code]?.status ?? 0, title: problems[code]?.title }))
      .toSorted((one, other) => one.status - other.status)
      .map(({ code, status, title }) => `@throws {ApiError} ${status} \`${code}\`: ${title}.`),
    exampleTag(call),
    ...(operation.isDeprecated ? ["@deprecated"] : []),
  ]);
}
