import { operations } from "@waybill/contract";
import type { ValidateFunction } from "ajv";
import { contractDocument } from "../src/platform/contract-document.ts";
import { compilePointer } from "../src/platform/validation.ts";

const validators = new Map<string, ValidateFunction>();

/** As `fetch`, but an answer that the contract does not describe to the letter is an error. */
export async function contractFetch(
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(input, init);
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  const method = init?.method ?? (input instanceof Request ? input.method : "GET");
  await checkAnswer(method, pathname, response.clone());
  return response;
}

async function checkAnswer(method: string, pathname: string, response: Response): Promise<void> {
  const operation = Object.values(operations).find(
    (one) =>
      one.method === method &&
      new RegExp(`^/v1${one.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(pathname),
  );
  if (!operation || response.status === 204) return;
  // `/orders/search` is also of the form `/orders/{orderId}`; the registry has it first.
  const place = `${method} ${pathname} ${response.status}`;
  const pointer = response.ok
    ? `/paths/${operation.path.replaceAll("/", "~1")}/${method.toLowerCase()}/responses/${operation.status}/content/application~1json/schema`
    : "/components/schemas/Problem";
  const validate = validators.get(pointer) ?? compilePointer(contractDocument, pointer);
  validators.set(pointer, validate);
  const body: unknown = await response.json();
  if (validate(body)) return;
  throw new Error(`${place} is not what the contract says: ${JSON.stringify(validate.errors)}`);
}
