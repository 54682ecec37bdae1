import type { Membership } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import type { Transaction } from "../../../platform/database.ts";
import { newId } from "../../../platform/ids.ts";
import { problem } from "../../../platform/problems.ts";
import { hashBearerSecret } from "../bearer-secret.ts";
import { bindWaitingMember, insertMemberOf, selectMembershipsOf, type MembershipRow } from "../members/store.ts"; // prettier-ignore
import { presentMembership } from "../present-tenant.ts";
import { lockInvitationByToken, markInvitationAccepted, type PresentedInvitationRow } from "./store.ts"; // prettier-ignore

/** Who presents an invitation, as the session knows them. */
export interface Invitee {
  userId: Uuid;
  name: string;
  /** Undefined unless the issuer verified it. */
  verifiedEmail: string | undefined;
}

/**
 * Makes the person a member of the tenant that invited them. Accepting once more answers the same, so that a lost
 * answer can be asked for again. Runs through the system door.
 */
export async function acceptInvitation(
  tx: Transaction,
  token: string,
  invitee: Invitee,
  now: Date,
): Promise<Membership> {
  const invitation = await lockInvitationByToken(tx, hashBearerSecret(token));
  if (!invitation || !isFor(invitation, invitee)) throw refusal();
  const known = await membershipIn(tx, invitation.tenant_id, invitee.userId);
  if (invitation.accepted_at !== null) {
    // Accepted by this person before; if they were removed since, it does not let them in again.
    if (!known) throw refusal();
    return presentMembership(known);
  }
  if (invitation.revoked_at !== null || invitation.expires_at <= now) throw refusal();
  markInvitationAccepted(tx, invitation, invitee.userId, now);
  if (!known) await enter(tx, invitation, invitee, now);
  const made = known ?? (await membershipIn(tx, invitation.tenant_id, invitee.userId));
  if (!made) throw new Error("the member was made in this transaction");
  return presentMembership(made);
}

function isFor(invitation: PresentedInvitationRow, invitee: Invitee): boolean {
  return invitation.accepted_at === null
    ? invitation.email === invitee.verifiedEmail
    : invitation.accepted_by === invitee.userId;
}

/** Somebody who was added by email as well takes the place that waits for them, in the role of the invitation. */
async function enter(
  tx: Transaction,
  { tenant_id: tenantId, email, role }: PresentedInvitationRow,
  { userId, name }: Invitee,
  now: Date,
): Promise<void> {
  const wasWaiting = await bindWaitingMember(tx, tenantId, userId, email, role, now);
  if (wasWaiting) return;
  const newcomer = { id: newId(), userId, email, name, role };
  if (!(await insertMemberOf(tx, tenantId, newcomer, now))) throw refusal();
}

async function membershipIn(
  tx: Transaction,
  tenantId: Uuid,
  userId: Uuid,
): Promise<MembershipRow | undefined> {
  const memberships = await selectMembershipsOf(tx, userId);
  return memberships.find((membership) => membership.tenant_id === tenantId);
}

/** One answer for every reason: the token of another person tells nothing. */
function refusal() {
  return problem("invitation_invalid", {
    detail:
      "It has run out, was revoked or used, or is for another email address than the one you signed in with.",
  });
}
