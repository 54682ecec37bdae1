import type { Permission, Role } from "@waybill/contract";
import type { FastifyRequest } from "fastify";
import type { ActorColumns } from "./actor.ts";
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

/** What let a change happen, for histories. `name` says which rule, webhook or import. */
export interface Cause {
  readonly type: "person" | "integration" | "rule" | "webhook" | "import";
  readonly name: string | null;
}

/** What a command of the domain works with: one transaction of one tenant, by whom, and why. */
export interface Work {
  readonly tx: Transaction;
  readonly tenantId: Uuid;
  /** The one instant of this transaction, in UTC. */
  readonly now: Date;
  readonly actor: ActorColumns;
  readonly cause: Cause;
  may(permission: Permission): boolean;
  /** Runs a task once this transaction is kept; a failure of it is told to the log, and undoes nothing. */
  afterCommit(task: () => Promise<void>): void;
}

/** What every operation is handed besides its request. */
export interface Context extends Work {
  readonly caller: Caller;
  readonly access: Access;
  readonly requestId: string;
  /**
   * Once this transaction is kept, waits some seconds for what the task comes to, and answers that: the representation as
   * it is then, or the refusal that it throws. If it takes longer, what the handler answered stands; the task goes on.
   */
  conclude(task: () => Promise<unknown>): void;
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
