import type { AcceptInvitationRequest, Membership } from "@waybill/contract";
import type { Handlers } from "../../platform/operation.ts";
import type { TenantlessContext, Uuid } from "../../platform/context.ts";
import type { Database } from "../../platform/database.ts";
import { decodeId } from "../../platform/ids.ts";
import { pageOf } from "../../platform/page.ts";
import { notFound, problem } from "../../platform/problems.ts";
import { createApiKey, presentApiKey } from "./api-keys/create-api-key.ts";
import { revokeApiKeyRow, selectApiKeys } from "./api-keys/store.ts";
import { presentAuditEntry } from "./audit-log/present-audit-entry.ts";
import { selectAuditEntries } from "./audit-log/store.ts";
import { acceptInvitation, type Invitee } from "./invitations/accept-invitation.ts";
import { createInvitation, presentInvitation } from "./invitations/create-invitation.ts";
import { revokeOpenInvitation, selectOpenInvitations } from "./invitations/store.ts";
import { addMember } from "./members/add-member.ts";
import { presentMember } from "./members/present-member.ts";
import { removeMember } from "./members/remove-member.ts";
import { selectMembers } from "./members/store.ts";
import { updateMember } from "./members/update-member.ts";
import { presentTenant } from "./present-tenant.ts";
import { readTenant } from "./store.ts";
import { updateTenant } from "./update-tenant.ts";

type TenantOperationId =
  | "getTenant"
  | "updateTenant"
  | "listMembers"
  | "addMember"
  | "updateMember"
  | "removeMember"
  | "listInvitations"
  | "createInvitation"
  | "revokeInvitation"
  | "acceptInvitation"
  | "listApiKeys"
  | "createApiKey"
  | "revokeApiKey"
  | "listAuditEntries";

export interface TenantOptions {
  database: Database;
  publicUrl: string;
  /** Who is signed in, as identity knows them. */
  findInvitee(context: TenantlessContext): Promise<Invitee>;
  /** Told when a person's roles changed, so that what is remembered of them is forgotten. */
  membershipChanged(userId: Uuid): void;
  /** Likewise for a key, named by the hash of its secret. */
  apiKeyRevoked(secretHash: Buffer): void;
}

export function tenantOperations(options: TenantOptions): Pick<Handlers, TenantOperationId> {
  const { publicUrl, membershipChanged, apiKeyRevoked } = options;
  return {
    getTenant: async (_request, { tx }) => presentTenant(await readTenant(tx)),
    updateTenant: ({ body, ifMatch }, context) => updateTenant(context, body, ifMatch),

    async listMembers({ query }, { tx, cursors: cursorsOf }) {
      const cursors = cursorsOf(query);
      const rows = await selectMembers(tx, query.limit + 1, cursors.read(query.cursor));
      return pageOf(rows, query.limit, cursors, ({ name, id }) => [name, id], presentMember);
    },
    addMember: ({ body }, context) => addMember(context, body),
    updateMember: ({ path, body, ifMatch }, context) =>
      updateMember(context, decodeId(path.memberId), body, ifMatch, membershipChanged),
    removeMember: ({ path }, context) =>
      removeMember(context, decodeId(path.memberId), membershipChanged),

    async listInvitations({ query }, { tx, now, cursors: cursorsOf }) {
      const cursors = cursorsOf(query);
      const after = cursors.read(query.cursor);
      const rows = await selectOpenInvitations(tx, now, query.limit + 1, after);
      return pageOf(rows, query.limit, cursors, ({ id }) => [id], presentInvitation);
    },
    createInvitation: ({ body }, context) => createInvitation(context, body, publicUrl),
    async revokeInvitation({ path }, { tx, now }) {
      const wasOpen = await revokeOpenInvitation(tx, decodeId(path.invitationId), now);
      if (!wasOpen) throw notFound("open invitation");
    },
    acceptInvitation: (request, context) => accept(options, request, context),

    async listApiKeys({ query }, { tx, cursors: cursorsOf }) {
      const cursors = cursorsOf(query);
      const rows = await selectApiKeys(tx, query.limit + 1, cursors.read(query.cursor));
      return pageOf(rows, query.limit, cursors, ({ id }) => [id], presentApiKey);
    },
    createApiKey: ({ body }, context) => createApiKey(context, body),
    async revokeApiKey({ path }, { tx, now }) {
      const secretHash = await revokeApiKeyRow(tx, decodeId(path.apiKeyId), now);
      if (!secretHash) throw notFound("API key");
      apiKeyRevoked(secretHash);
    },

    async listAuditEntries({ query }, { tx, cursors: cursorsOf }) {
      const cursors = cursorsOf(query);
      const rows = await selectAuditEntries(tx, query.limit + 1, cursors.read(query.cursor));
      return pageOf(rows, query.limit, cursors, ({ id }) => [id], presentAuditEntry);
    },
  };
}

/** There is no tenant yet whose transaction could be open, so this opens its own. */
async function accept(
  { database, findInvitee, membershipChanged }: TenantOptions,
  { body }: AcceptInvitationRequest,
  context: TenantlessContext,
): Promise<Membership> {
  if (context.caller?.type !== "user") {
    throw problem("forbidden", { detail: "An invitation is accepted by a person who signed in." });
  }
  const invitee = await findInvitee(context);
  const membership = await database.system((tx) =>
    acceptInvitation(tx, body.token, invitee, context.now),
  );
  membershipChanged(invitee.userId);
  return membership;
}
