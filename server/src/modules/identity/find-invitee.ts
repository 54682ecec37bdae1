import type { TenantlessContext } from "../../platform/context.ts";
import type { Database } from "../../platform/database.ts";
import type { Invitee } from "../tenants/index.ts";
import { refused } from "./read-credential.ts";
import { findUser } from "./store.ts";

/** The caller as an invitation must know them: by an email address that the issuer verified. */
export async function findInvitee(
  database: Database,
  { caller }: TenantlessContext,
): Promise<Invitee> {
  if (caller?.type !== "user") throw refused("Sign in first.");
  const user = await database.system((tx) => findUser(tx, caller.id), { readOnly: true });
  if (!user) throw refused("This person is not known.");
  const verifiedEmail = user.email_verified ? user.email : undefined;
  return { userId: user.id, name: user.name, verifiedEmail };
}
