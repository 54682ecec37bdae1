import { operations, type OperationId } from "@waybill/contract";

/** As much of an OpenAPI document as the reference shows. */
export interface OpenApiDocument {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
  };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, Answer>>;
  };
}

export interface Reference {
  readonly $ref?: string;
}

export interface PathItem {
  readonly parameters?: readonly (Parameter & Reference)[];
  readonly get?: Operation;
  readonly post?: Operation;
  readonly put?: Operation;
  readonly patch?: Operation;
  readonly delete?: Operation;
}

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly (Parameter & Reference)[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
  readonly responses: Readonly<Record<string, Answer & Reference>>;
  readonly "x-permission": string;
  readonly "x-tenant": string;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

export interface Answer {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Schema extends Reference {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly "x-id-prefix"?: string;
  readonly "x-open-enum"?: boolean;
  readonly "x-free-text"?: boolean;
  readonly "x-problem-codes"?: Readonly<
    Record<
      string,
      { readonly status: number; readonly title: string; readonly retryable?: boolean }
    >
  >;
}

/** One operation with where it is found, its references resolved. */
export interface Endpoint {
  readonly id: string;
  readonly method: string;
  /** With the contract's version in front. */
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly status: string;
  readonly answer: Answer;
  readonly problems: readonly string[];
}

const methods = ["get", "post", "put", "patch", "delete"] as const;

/** Every operation in the document's order. */
export function endpointsOf(document: OpenApiDocument): Endpoint[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [endpointOf(document, path, item, method, operation)];
    }),
  );
}

function endpointOf(
  document: OpenApiDocument,
  path: string,
  item: PathItem,
  method: string,
  operation: Operation,
): Endpoint {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
    (parameter) =>
      parameter.$ref === undefined
        ? parameter
        : found(document.components.parameters, parameter.$ref),
  );
  const [status = "200", answer = {}] =
    Object.entries(operation.responses).find(([key]) => key.startsWith("2")) ?? [];
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path: (document.servers[0]?.url ?? "") + path,
    operation,
    parameters,
    status,
    answer: answer.$ref === undefined ? answer : found(document.components.responses, answer.$ref),
    problems: isOperation(operation.operationId) ? operations[operation.operationId].problems : [],
  };
}

const isOperation = (id: string): id is OperationId => Object.hasOwn(operations, id);

export const referenceName = (reference: string): string =>
  reference.slice(reference.lastIndexOf("/") + 1);

export function resolved(document: OpenApiDocument, schema: Schema): Schema {
  return schema.$ref === undefined
    ? schema
    : resolved(document, found(document.components.schemas, schema.$ref));
}

function found<Item>(items: Readonly<Record<string, Item>> | undefined, reference: string): Item {
  const item = items?.[referenceName(reference)];
  if (item === undefined)
    throw new Error(`The contract refers to ${reference}, which it does not have`);
  return item;
}
