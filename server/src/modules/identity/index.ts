import type { FastifyInstance } from "fastify";
import type { Handlers } from "../../platform/operation.ts";
import type { Authenticate, TenantlessContext, Uuid } from "../../platform/context.ts";
import type { Database } from "../../platform/database.ts";
import type { Invitee } from "../tenants/index.ts";
import { authenticatorOf } from "./authenticate-request.ts";
import { cookiePolicyFor } from "./cookies.ts";
import { findInvitee } from "./find-invitee.ts";
import { openBackground } from "./in-the-background.ts";
import { openIssuer, type IssuerSettings } from "./issuer.ts";
import { openApiKeys } from "./known-api-keys.ts";
import { openPeople } from "./known-people.ts";
import { serveLogin } from "./login-routes.ts";
import { identityOperations } from "./operations.ts";
import { openSessions } from "./sessions.ts";

export { ensureDemoTenants, type Credentials, type DemoTenantsOptions } from "./credentials.ts";
export { openEmbeddedIssuer, type EmbeddedIssuer } from "./embedded-issuer/index.ts";
export { sweepSessions } from "./sweep-sessions.ts";
export type { IssuerSettings } from "./issuer.ts";

export interface IdentityOptions {
  database: Database;
  issuer: IssuerSettings;
  publicUrl: string;
  /** Told of failures that no request waits for, and of a setting that is not safe. */
  warn(message: string, error?: unknown): void;
}

/** Who is calling, and how they prove it. */
export interface Identity {
  authenticate: Authenticate;
  operations: Pick<Handlers, "getSession">;
  /** Serves `/auth`. `@fastify/cookie` must be registered already. */
  serve(fastify: FastifyInstance): Promise<void>;
  findInvitee(context: TenantlessContext): Promise<Invitee>;
  /** Their roles changed: this process forgets what it remembers, others within 4 s. */
  forgetPerson(userId: Uuid): void;
  forgetApiKey(secretHash: Buffer): void;
  /** Waits for what is under way in the background; call it before the database is closed. */
  close(): Promise<void>;
}

export function openIdentity({ database, publicUrl, ...options }: IdentityOptions): Identity {
  const background = openBackground((error) => options.warn("Noting a use failed", error));
  const issuer = openIssuer(options.issuer);
  const cookies = cookiePolicyFor(publicUrl);
  if (cookies.warning !== undefined) options.warn(cookies.warning);
  const apiKeys = openApiKeys(database, background.start);
  const people = openPeople(database);
  const sessions = openSessions(database, background.start);
  const sessionCookie = cookies.session;
  return {
    authenticate: authenticatorOf({ issuer, apiKeys, people, sessions, sessionCookie, publicUrl }),
    operations: identityOperations(database),
    serve: (fastify) =>
      serveLogin(fastify, { database, issuer, sessions, people, cookies, publicUrl }),
    findInvitee: (context) => findInvitee(database, context),
    forgetPerson: people.forget,
    forgetApiKey: apiKeys.forget,
    close: background.settled,
  };
}
