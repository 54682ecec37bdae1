import type { Facade, Failure, Mutations, Queries, TenantFacade } from "@waybill/client";
import { unboundOperations } from "@waybill/client/caching";

type Calls = Queries & Mutations;
export type CallName = keyof Calls;

/** The client that an operation can be called with. */
export type ClientFor<Name extends CallName> = Calls[Name]["tenant"] extends true
  ? TenantFacade
  : Facade;

export type AnswerOf<Name extends CallName> = Calls[Name]["answer"];

export type FailureOf<Name extends CallName> = Failure<Calls[Name]["problemCode"], AnswerOf<Name>>;

/** The key of an operation's answers, the tenant first: dropping a tenant's cache is one prefix. */
export function operationKey(
  client: Facade,
  name: CallName,
  ...parameters: readonly unknown[]
): readonly unknown[] {
  const isUnbound = unboundOperations.includes(name);
  return [isUnbound ? null : (client.connection.tenantId ?? null), name, ...parameters];
}

/** Calls an operation by its name, with options after as many parameters as it has. */
export function callOperation<Name extends CallName>(
  client: Facade,
  name: Name,
  parameters: readonly unknown[],
  options?: object,
): Promise<AnswerOf<Name>> {
  // The facade has a method of each operation's name; the callers' types say which parameters it takes.
  const operations = client as unknown as Record<CallName, Method<Name>>;
  const operation = operations[name];
  if (options === undefined) return operation(...parameters);
  // The options are the last parameter, whether or not the optional ones before them are given.
  const given = Array.from({ length: operation.length - 1 }, (_, index) => parameters[index]);
  return operation(...given, options);
}

type Method<Name extends CallName> = (...values: unknown[]) => Promise<AnswerOf<Name>>;
