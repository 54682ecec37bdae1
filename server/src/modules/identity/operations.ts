import type { Membership, Session } from "@waybill/contract";
import type { Caller, TenantlessContext } from "../../platform/context.ts";
import type { Database, Transaction } from "../../platform/database.ts";
import type { Handlers } from "../../platform/operation.ts";
import { encodeId } from "../../platform/ids.ts";
import { presentMembership, presentMembershipOfKey, selectMembershipsOf, selectTenant } from "../tenants/index.ts"; // prettier-ignore
import { refused } from "./read-credential.ts";
import { findUser } from "./store.ts";

export function identityOperations(database: Database): Pick<Handlers, "getSession"> {
  return {
    getSession: (_request, context) => getSession(database, context),
  };
}

/** Read anew each time, not from what is remembered for seconds: it is asked after something changed. */
async function getSession(database: Database, { caller }: TenantlessContext): Promise<Session> {
  if (!caller) throw refused("Sign in or send a credential.");
  const present = caller.type === "user" ? presentPerson : presentApiKey;
  return database.system((tx) => present(tx, caller), { readOnly: true });
}

async function presentPerson(tx: Transaction, caller: Caller): Promise<Session> {
  const [user, memberships] = await Promise.all([
    findUser(tx, caller.id),
    selectMembershipsOf(tx, caller.id),
  ]);
  if (!user) throw refused("This person is not known.");
  return {
    type: "user",
    user: { id: encodeId("usr", user.id), name: user.name, email: user.email },
    memberships: memberships.map(presentMembership),
    expiresAt: caller.expiresAt?.toISOString() ?? null,
  };
}

async function presentApiKey(tx: Transaction, caller: Caller): Promise<Session> {
  const found = caller.access.map(async ({ tenantId, permissions }): Promise<Membership[]> => {
    const tenant = await selectTenant(tx, tenantId);
    return tenant ? [presentMembershipOfKey(tenant, [...permissions])] : [];
  });
  return {
    type: "apiKey",
    user: null,
    memberships: (await Promise.all(found)).flat(),
    expiresAt: caller.expiresAt?.toISOString() ?? null,
  };
}
