import type { Invitation, IssuedInvitation, NewInvitation } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { encodeId, newId } from "../../../platform/ids.ts";
import { problem } from "../../../platform/problems.ts";
import { hashBearerSecret, newBearerSecret } from "../bearer-secret.ts";
import { normalEmail } from "../email.ts";
import { insertInvitation, revokeExpiredInvitations, type InvitationRow } from "./store.ts";

const lifetimeMs = 7 * 24 * 60 * 60 * 1_000;

/** Invites a person; the token is in the answer and nowhere else. */
export async function createInvitation(
  { tx, now }: Context,
  body: NewInvitation,
  publicUrl: string,
): Promise<IssuedInvitation> {
  const email = normalEmail(body.email);
  const token = newBearerSecret();
  const tokenHash = hashBearerSecret(token);
  const expiresAt = new Date(now.getTime() + lifetimeMs);
  revokeExpiredInvitations(tx, email, now);
  const invitation = { id: newId(), email, role: body.role, tokenHash, expiresAt };
  const row = await insertInvitation(tx, invitation, now);
  if (!row) {
    throw problem("duplicate", { detail: "This email address is invited already, or a member's." });
  }
  // Behind the # it stays in the browser: no log and no other site sees it.
  return {
    invitation: presentInvitation(row),
    token,
    acceptUrl: `${publicUrl}/accept-invitation#${token}`,
  };
}

export function presentInvitation(row: InvitationRow): Invitation {
  return {
    id: encodeId("inv", row.id),
    email: row.email,
    role: row.role,
    expiresAt: row.expires_at.toISOString(),
    createdAt: row.created_at.toISOString(),
  };
}
