import type { Uuid } from "../../platform/context.ts";
import type { Transaction } from "../../platform/database.ts";
import { bindWaitingMembers } from "../tenants/index.ts";
import type { Profile } from "./profile.ts";
import { upsertUser } from "./store.ts";

/**
 * Finds or makes the person by issuer and subject, never by email address: an address may pass to somebody else. Only
 * one that the issuer verified opens the memberships that wait for it.
 */
export async function signIn(
  tx: Transaction,
  profile: Profile & { email: string },
  now: Date,
): Promise<Uuid> {
  const userId = await upsertUser(tx, profile, now);
  if (profile.emailVerified) bindWaitingMembers(tx, userId, profile.email, now);
  return userId;
}
