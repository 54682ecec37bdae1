import type { TenantId } from "@waybill/contract";

import { mustBe } from "./argument-error.ts";
import type { Connection, RetryPolicy } from "./connection.ts";
import { credentialOf, type ApiKeyAuth, type Auth } from "./credential.ts";
import type { Client, TenantClient } from "./handle.ts";
import type { Hooks } from "./hooks.ts";

export interface ClientOptions {
  /** Where Waybill answers, as in `https://waybill.example`. */
  baseUrl: string;
  /** Who calls. Without it only public operations answer. */
  auth?: Auth;
  /** The tenant that calls are for. An API key belongs to one already. */
  tenantId?: TenantId;
  /** The limit of a whole call, retries included: 30 s unless said otherwise, here or with the call. */
  timeoutMs?: number;
  /** 4 attempts, from 250 ms to 8 s apart, and 20 retries ahead of its successes. */
  retry?: Partial<RetryPolicy>;
  hooks?: Hooks;
  fetch?: typeof fetch;
}

/** Options that bind the client to a tenant. */
export type TenantClientOptions = ClientOptions & ({ tenantId: TenantId } | { auth: ApiKeyAuth });

/** A client for the generated functions: what is not called is not in the bundle. */
export function connect(options: TenantClientOptions): TenantClient;
export function connect(options: ClientOptions): Client;
export function connect(options: ClientOptions): Client {
  const { auth, tenantId, timeoutMs = 30_000, hooks = {} } = options;
  const retry = { maxAttempts: 4, baseMs: 250, capMs: 8_000, budget: 20, ...options.retry };
  const connection: Connection = {
    baseUrl: versioned(options.baseUrl),
    credential: credentialOf(auth),
    tenantId: tenantId && checkedTenant(tenantId),
    isBound: tenantId !== undefined || "apiKey" in (auth ?? {}),
    // Called as a method of the connection, a browser's own fetch would refuse its `this`.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    hooks,
    timeoutMs,
    retry,
    budget: { left: retry.budget },
    gates: new Map(),
  };
  return { connection };
}

/** The same client for another tenant: a new one, which shares the credential and nothing of a tenant's. */
export function withTenant(client: Client, tenantId: TenantId): TenantClient {
  return { connection: { ...client.connection, tenantId: checkedTenant(tenantId), isBound: true } };
}

function versioned(baseUrl: string): string {
  const isAddress = /^https?:[^?#]+$/.test(baseUrl) && URL.canParse(baseUrl);
  mustBe(isAddress, "baseUrl", "an http address");
  return baseUrl.replace(/(\/v1)?\/*$/, "/v1");
}

function checkedTenant(tenantId: TenantId): TenantId {
  mustBe(/^ten_[0-9a-z]{26}$/.test(tenantId), "tenantId", "a tenant's id");
  return tenantId;
}
