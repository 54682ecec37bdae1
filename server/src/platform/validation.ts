import { isCurrency } from "@waybill/contract";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { FieldError } from "@waybill/contract";
import { freeTextKeyword, refuseCardNumbers } from "./free-text.ts";
import { invalidFields, type ProblemError } from "./problems.ts";
import { escapeStep, findUnsafeText } from "./text-safety.ts";

/** The bundled contract, as far as it is looked into here. */
export interface ContractDocument {
  paths: Record<string, PathItem>;
  components: { parameters: Record<string, ParameterObject> };
}

interface PathItem extends Partial<Record<Method, OperationObject>> {
  parameters?: ParameterObject[];
}

const methods = ["get", "post", "put", "patch", "delete"] as const;
type Method = (typeof methods)[number];

interface OperationObject {
  operationId: string;
  parameters?: ParameterObject[];
  requestBody?: { required?: boolean; content: Record<string, { schema: object }> };
}

interface ParameterObject {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: object;
}

/** Checks what came in for one operation. Parameters are coerced to the contract's types, bodies never. */
export interface Validator {
  path(value: unknown): void;
  query(value: unknown): void;
  headers(value: unknown): void;
  /** Undefined when the operation takes no body. */
  body: ((value: unknown) => void) | undefined;
}

const documentKey = "contract";
const mostErrors = 20;

/** Compiles the checks of every operation from the contract, by JSON pointer into the one document. */
export function compileValidators(document: ContractDocument): Map<string, Validator> {
  const bodies = openAjv(document, { coerceTypes: false });
  const parameters = openAjv(document, { coerceTypes: "array", useDefaults: true });
  const validators = new Map<string, Validator>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const shared = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const described = shared.map((parameter) => resolve(document, parameter));
      const pointer = `/paths/${path.replaceAll("/", "~1")}/${method}/requestBody/content/application~1json/schema`;
      validators.set(operation.operationId, {
        path: check(parameters.compile(groupOf(described, "path")), "path:"),
        query: check(parameters.compile(groupOf(described, "query")), "query:"),
        headers: checkHeaders(parameters.compile(groupOf(described, "header")), described),
        body: operation.requestBody
          ? check(bodies.compile({ $ref: `${documentKey}#${encodeURI(pointer)}` }), "")
          : undefined,
      });
    }
  }
  return validators;
}

/** One check against any schema of the document, strict: for answers, in tests. */
export function compilePointer(document: object, pointer: string): ValidateFunction {
  return openAjv(document, { coerceTypes: false }).compile({
    $ref: `${documentKey}#${encodeURI(pointer)}`,
  });
}

function openAjv(document: object, options: object): Ajv2020 {
  // The document is OpenAPI around the schemas, so unknown keywords cannot be refused here; the generator refuses them.
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: true, ...options });
  addFormats.default(ajv as never); // Its types are of another copy of ajv.
  ajv.addFormat("date-time", isTimestamp);
  ajv.addFormat("iso4217", isCurrency);
  ajv.addKeyword(freeTextKeyword);
  return ajv.addSchema(withoutMappings(document), documentKey);
}

/** What a tag stands for is said by each member's own constant, so ajv finds the one that is meant without a mapping. */
function withoutMappings(document: object): object {
  const text = JSON.stringify(document, (key, value: { propertyName?: unknown }) =>
    key === "discriminator" ? { propertyName: value.propertyName } : value,
  );
  return JSON.parse(text) as object; // What was serialised was an object.
}

/** RFC 3339, of a year that both JavaScript and PostgreSQL can say. */
function isTimestamp(text: string): boolean {
  const form = /^[1-9]\d{3}-\d\d-(\d\d)T\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(text);
  if (!form || Number.isNaN(Date.parse(text))) return false;
  // JavaScript takes the 31st of February for a day in March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate();
  return day === Number(form[1]);
}

function resolve(document: ContractDocument, parameter: ParameterObject): ParameterObject {
  const name = parameter.$ref?.split("/").at(-1);
  const resolved = name === undefined ? parameter : document.components.parameters[name];
  if (!resolved) throw new Error(`The contract has no parameter ${name}`);
  return resolved;
}

function groupOf(parameters: ParameterObject[], place: ParameterObject["in"]): object {
  const group = parameters.filter((parameter) => parameter.in === place);
  const nameOf = ({ name }: ParameterObject) => (place === "header" ? name.toLowerCase() : name);
  return {
    type: "object",
    properties: Object.fromEntries(group.map((one) => [nameOf(one), anchored(one.schema)])),
    required: group.filter(({ required }) => required).map(nameOf),
    // Headers are everybody's; path and query are ours alone.
    additionalProperties: place === "header",
  };
}

/** References inside a parameter mean the document. */
function anchored(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${documentKey}#/`),
  ) as object; // What was serialised was an object.
}

function check(validate: ValidateFunction, place: string) {
  return (value: unknown): void => {
    const unsafe = findUnsafeText(value);
    if (unsafe) throw invalidFields([{ ...unsafe, pointer: placed(place, unsafe.pointer) }]);
    if (validate(value)) return;
    throw refusalOf(validate.errors ?? [], place);
  };
}

/** Node gives headers in lower case; the caller is told the name that the contract gives them. */
function checkHeaders(validate: ValidateFunction, parameters: ParameterObject[]) {
  const nameOf = new Map(parameters.map(({ name }) => [`header:${name.toLowerCase()}`, name]));
  return (value: unknown): void => {
    if (validate(value)) return;
    const errors = describeErrors(validate.errors ?? [], "header:");
    throw invalidFields(
      errors.map((error) => ({
        ...error,
        pointer: `header:${nameOf.get(error.pointer) ?? error.pointer}`,
      })),
    );
  };
}

/** The number of a card is refused before anything else: whoever mends the rest should not send it again. */
function refusalOf(errors: ErrorObject[], place: string): ProblemError {
  const cards = errors.filter(({ keyword }) => keyword === freeTextKeyword.keyword);
  return cards.length > 0
    ? refuseCardNumbers(cards.map(({ instancePath }) => placed(place, instancePath)))
    : invalidFields(describeErrors(errors, place));
}

function placed(place: string, pointer: string): string {
  return place === "" ? pointer : `${place}${pointer.slice(1)}`;
}

/** What ajv found, said to a person, each place once. */
function describeErrors(errors: ErrorObject[], place: string): FieldError[] {
  const told = new Map<string, FieldError>();
  for (const error of errors) {
    // "This or null" fails twice; the branch that is not null says what is wrong.
    if (error.keyword === "oneOf" || isNullBranch(error)) continue;
    const pointer = placed(place, pointerOf(error));
    if (!told.has(pointer)) {
      told.set(pointer, { pointer, detail: detailOf(error), code: codeOf(error) });
    }
    if (told.size === mostErrors) break;
  }
  return [...told.values()];
}

function isNullBranch({ keyword, params }: ErrorObject): boolean {
  return keyword === "type" && params["type"] === "null";
}

function pointerOf(error: ErrorObject): string {
  const named: unknown =
    error.params["missingProperty"] ??
    error.params["additionalProperty"] ??
    (error.keyword === "discriminator" ? error.params["tag"] : undefined);
  return typeof named === "string"
    ? `${error.instancePath}/${escapeStep(named)}`
    : error.instancePath;
}

function codeOf({ keyword }: ErrorObject): string {
  return keyword === "additionalProperties" ? "unknown_field" : keyword;
}

function detailOf(error: ErrorObject): string {
  switch (error.keyword) {
    case "required":
      return "is required";
    case "additionalProperties":
      return "is not a field that can be sent here";
    case "enum":
      return `must be one of ${(error.params["allowedValues"] as unknown[]).join(", ")}`; // ajv's documented parameter.
    case "discriminator":
      return "is not a kind that there is";
    case "pattern":
      return "does not have the right form";
    case "format":
      return error.params["format"] === "iso4217"
        ? "is not a currency of ISO 4217"
        : `must be a valid ${String(error.params["format"])}`;
    default:
      return error.message ?? "is not valid";
  }
}
