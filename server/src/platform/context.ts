import type { Permission, Role } from "@waybill/contract";
import type { FastifyRequest } from "fastify";
import type { Cursors } from "./cursor.ts";
import type { Uuid } from "./ids.ts";
import type { Transaction } from "./transaction.ts";

export type { Uuid } from "./ids.ts";

/** What a caller may do in one tenant. */
export interface Access {
  readonly tenantId: Uuid;
  /** The member, when the caller is a person. */
  readonly memberId: Uuid | null;
  readonly role: Role | null;
  readonly permissions: ReadonlySet<Permission>;
}

/** Who sent the request, as the credential proves it. */
export interface Caller {
  readonly type: "user" | "apiKey";
  readonly id: Uuid;
  /** For histories: the person's or the key's name. */
  readonly name: string;
  readonly access: readonly Access[];
  readonly expiresAt: Date | null;
}

/** Answers who sent a request, or throws the problem `unauthenticated`. */
export type Authenticate = (request: FastifyRequest) => Promise<Caller>;

/** What every operation is handed besides its request. */
export interface Context {
  readonly tx: Transaction;
  readonly caller: Caller;
  readonly tenantId: Uuid;
  readonly access: Access;
  /** The one instant of this transaction, in UTC. */
  readonly now: Date;
  readonly requestId: string;
  may(permission: Permission): boolean;
  /** The cursors of this list: they lead nowhere but to the same tenant, operation and filters. */
  cursors(query: object): Cursors;
}

/** What an operation without a tenant (`x-tenant: none`) is handed: no transaction is open. */
export interface TenantlessContext {
  /** Null for public operations only. */
  readonly caller: Caller | null;
  readonly now: Date;
  readonly requestId: string;
}
