import { typeName, type Operation, type Parameter } from "./contract-model.ts";
import { jsDoc } from "./js-doc.ts";
import { schemaType } from "./schema-type.ts";

/** How the client's function of an operation is called, in the one order that all of them have. */
export interface Signature {
  /** What the operation takes, without the options. */
  parameters: SignatureParameter[];
  options: SignatureParameter;
  answer: string;
  problemCode: string;
}

export interface SignatureParameter {
  name: string;
  type: string;
  isOptional: boolean;
  description: string;
}

export function signatureOf(operation: Operation): Signature {
  const path = operation.pathParameters.map((parameter) => ({
    name: parameter.name,
    type: schemaType(parameter.schema, parameter.place),
    isOptional: false,
    description: parameter.description,
  }));
  return {
    parameters: [...path, ...bodyOf(operation), ...queryOf(operation)],
    options: optionsOf(operation),
    answer: operation.answer ?? "void",
    problemCode: problemCodeName(operation),
  };
}

export const problemCodeName = (operation: Operation): string =>
  `${typeName(operation.id)}ProblemCode`;
export const queryName = (operation: Operation): string => `${typeName(operation.id)}Query`;

/** `name: Type`, or `name?: Type` when it may be left out. */
export const parameterText = ({ name, type, isOptional }: SignatureParameter): string =>
  `${name}${isOptional ? "?" : ""}: ${type}`;

export function queryMembers(parameters: readonly Parameter[]): string {
  return parameters
    .map(({ name, description, isRequired, schema, place }) => {
      const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
      // `undefined` is as good as left out here: it never reaches the URL.
      const type = schemaType(schema, place) + (isRequired ? "" : " | undefined");
      return `${jsDoc([description])}${key}${isRequired ? "" : "?"}: ${type};`;
    })
    .join("\n");
}

function bodyOf({ body }: Operation): SignatureParameter[] {
  if (body === undefined) return [];
  return [{ name: "body", type: body.schema, isOptional: !body.isRequired, description: "" }];
}

function queryOf(operation: Operation): SignatureParameter[] {
  if (operation.queryParameters.length === 0) return [];
  const isOptional = operation.queryParameters.every(({ isRequired }) => !isRequired);
  return [{ name: "query", type: queryName(operation), isOptional, description: "" }];
}

function optionsOf(operation: Operation): SignatureParameter {
  const name = "options";
  if (operation.needsIfMatch)
    return { name, type: "ConditionalOptions", isOptional: false, description: "" };
  const type = operation.takesIdempotencyKey ? "MutationOptions" : "CallOptions";
  return { name, type, isOptional: true, description: "" };
}
