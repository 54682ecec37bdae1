export { isApiKeySecret, looksLikeApiKey } from "./api-keys/api-key.ts";
export { findApiKeyBySecret, noteApiKeyUse, type ApiKeyRow } from "./api-keys/store.ts";
export { hashBearerSecret, newBearerSecret } from "./bearer-secret.ts";
export {
  addApiKeyOf,
  addMemberOf,
  createTenant,
  type CreatedTenant,
  type FurnishTenant,
  type NewTenant,
} from "./create-tenant.ts";
export { isEmail, normalEmail } from "./email.ts";
export type { Invitee } from "./invitations/accept-invitation.ts";
export { bindWaitingMembers, findMember, selectMembershipsOf } from "./members/store.ts";
export { tenantOperations, type TenantOptions } from "./operations.ts";
export { presentMembership, presentMembershipOfKey } from "./present-tenant.ts";
export { readTenant, selectTenant, selectTenantBySlug } from "./store.ts";
