import { rolePermissions, type Permission, type Role } from "@waybill/contract";
import type { Access, Caller, Uuid } from "../../platform/context.ts";
import { currentTime } from "../../platform/clock.ts";
import type { Database } from "../../platform/database.ts";
import { selectMembershipsOf } from "../tenants/index.ts";
import type { Profile } from "./profile.ts";
import { shortLivedCache } from "./short-lived-cache.ts";
import { signIn } from "./sign-in.ts";
import { findUser, findUserOfIssuer } from "./store.ts";

export interface KnownPeople {
  callerOf(userId: Uuid, expiresAt: Date): Promise<Caller | undefined>;
  /** The person that an access token speaks of. Somebody new is taken in if the token carries their verified email. */
  userOf(profile: Profile): Promise<Uuid | undefined>;
  /** Their memberships changed. */
  forget(userId: Uuid): void;
}

const readOnly = { readOnly: true };

interface KnownPerson {
  name: string;
  access: readonly Access[];
}

export function openPeople(database: Database): KnownPeople {
  const people = shortLivedCache<KnownPerson>({ load: (userId) => loadPerson(database, userId) });
  const users = shortLivedCache<{ id: Uuid }>({
    async load(identity) {
      // The key is what `userOf` wrote.
      const [issuer, subject] = JSON.parse(identity) as [string, string];
      const id = await database.system((tx) => findUserOfIssuer(tx, issuer, subject), readOnly);
      return id === undefined ? undefined : { id };
    },
  });
  return {
    async callerOf(userId, expiresAt) {
      const person = await people.get(userId);
      if (!person) return undefined;
      return { type: "user", id: userId, name: person.name, access: person.access, expiresAt };
    },
    async userOf(profile) {
      const identity = JSON.stringify([profile.issuer, profile.subject]);
      const user = await users.get(identity);
      if (user) return user.id;
      const { email, emailVerified } = profile;
      if (email === undefined || !emailVerified) return undefined;
      const newcomer = { ...profile, email };
      const id = await database.system((tx) => signIn(tx, newcomer, currentTime()));
      users.forget(identity);
      return id;
    },
    forget: (userId) => people.forget(userId),
  };
}

async function loadPerson(database: Database, userId: Uuid): Promise<KnownPerson | undefined> {
  return database.system(async (tx) => {
    const [user, memberships] = await Promise.all([
      findUser(tx, userId),
      selectMembershipsOf(tx, userId),
    ]);
    if (!user) return undefined;
    const access = memberships.map((membership) => ({
      tenantId: membership.tenant_id,
      memberId: membership.id,
      role: membership.role,
      permissions: permissionsOf[membership.role],
    }));
    return { name: user.name, access };
  }, readOnly);
}

const permissionsOf = {
  viewer: new Set(rolePermissions.viewer),
  agent: new Set(rolePermissions.agent),
  manager: new Set(rolePermissions.manager),
  admin: new Set(rolePermissions.admin),
} satisfies Record<Role, ReadonlySet<Permission>>;
