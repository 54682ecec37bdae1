// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

import type {
  AcceptInvitationProblemCode,
  AddMemberProblemCode,
  AdjustStockProblemCode,
  ApiKeyId,
  ApiKeyPage,
  ArchiveProductProblemCode,
  AuditEntryPage,
  Call,
  CallOptions,
  ChangeOrderStatusProblemCode,
  ConditionalOptions,
  ContractDocument,
  CreateApiKeyProblemCode,
  CreateCustomerProblemCode,
  CreateInvitationProblemCode,
  CreateLocationProblemCode,
  CreateProductProblemCode,
  CreateShipmentProblemCode,
  CreateShippingMethodProblemCode,
  CreateTaxRateProblemCode,
  Customer,
  CustomerId,
  CustomerPage,
  CustomerUpdate,
  DeliverShipmentProblemCode,
  Delivery,
  GetContractProblemCode,
  GetCustomerProblemCode,
  GetLocationProblemCode,
  GetOrderProblemCode,
  GetProductProblemCode,
  GetSessionProblemCode,
  GetShippingMethodProblemCode,
  GetTaxRateProblemCode,
  GetTenantProblemCode,
  HistoryPage,
  InvitationAcceptance,
  InvitationId,
  InvitationPage,
  IssuedApiKey,
  IssuedInvitation,
  ListApiKeysProblemCode,
  ListApiKeysQuery,
  ListAuditEntriesProblemCode,
  ListAuditEntriesQuery,
  ListCustomersProblemCode,
  ListCustomersQuery,
  ListInvitationsProblemCode,
  ListInvitationsQuery,
  ListLocationsProblemCode,
  ListLocationsQuery,
  ListMembersProblemCode,
  ListMembersQuery,
  ListOrderHistoryProblemCode,
  ListOrderHistoryQuery,
  ListOrdersProblemCode,
  ListOrdersQuery,
  ListPaymentsProblemCode,
  ListPaymentsQuery,
  ListProductsProblemCode,
  ListProductsQuery,
  ListReservationsProblemCode,
  ListReservationsQuery,
  ListShipmentsProblemCode,
  ListShipmentsQuery,
  ListShippingMethodsProblemCode,
  ListShippingMethodsQuery,
  ListStockLevelsProblemCode,
  ListStockLevelsQuery,
  ListStockMovementsProblemCode,
  ListStockMovementsQuery,
  ListTaxRatesProblemCode,
  ListTaxRatesQuery,
  Location,
  LocationId,
  LocationPage,
  LocationUpdate,
  Member,
  MemberId,
  MemberPage,
  MemberUpdate,
  Membership,
  MutationOptions,
  NewApiKey,
  NewCustomer,
  NewInvitation,
  NewLocation,
  NewMember,
  NewOrder,
  NewPayment,
  NewProduct,
  NewShipment,
  NewShippingMethod,
  NewTaxRate,
  Order,
  OrderId,
  OrderPage,
  OrderUpdate,
  Payment,
  PaymentPage,
  PlaceOrderProblemCode,
  Product,
  ProductId,
  ProductPage,
  ProductUpdate,
  RecordPaymentProblemCode,
  RemoveMemberProblemCode,
  ReservationPage,
  RevokeApiKeyProblemCode,
  RevokeInvitationProblemCode,
  SearchOrdersProblemCode,
  SearchOrdersQuery,
  Session,
  Shipment,
  ShipmentId,
  ShipmentPage,
  ShippingMethod,
  ShippingMethodId,
  ShippingMethodPage,
  ShippingMethodUpdate,
  StatusChange,
  StockAdjustment,
  StockLevelPage,
  StockMovement,
  StockMovementPage,
  TaxRate,
  TaxRateId,
  TaxRatePage,
  TaxRateUpdate,
  Tenant,
  TenantUpdate,
  UpdateCustomerProblemCode,
  UpdateLocationProblemCode,
  UpdateMemberProblemCode,
  UpdateOrderProblemCode,
  UpdateProductProblemCode,
  UpdateShippingMethodProblemCode,
  UpdateTaxRateProblemCode,
  UpdateTenantProblemCode,
} from "@waybill/contract";

import { call } from "./call.ts";
import type { Client, TenantClient } from "./handle.ts";

/**
 * This contract.
 *
 * The OpenAPI document that the service was built from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await getContract(client);
 */
export const getContract = (
  client: Client,
  options?: CallOptions,
): Call<ContractDocument, GetContractProblemCode> =>
  call(client, "GET", "/openapi.json", [], undefined, options, { needsTenant: false });

/**
 * Who is calling.
 *
 * The person or API key behind the credential, and the tenants it may act for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await getSession(client);
 */
export const getSession = (
  client: Client,
  options?: CallOptions,
): Call<Session, GetSessionProblemCode> =>
  call(client, "GET", "/session", [], undefined, options, { needsTenant: false });

/**
 * Read the tenant's settings.
 *
 * Zone, currency, locale and return window.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await getTenant(client);
 */
export const getTenant = (
  client: TenantClient,
  options?: CallOptions,
): Call<Tenant, GetTenantProblemCode> => call(client, "GET", "/tenant", [], undefined, options);

/**
 * Change the tenant's settings.
 *
 * A field left out stays as it is. The currency of placed orders never changes.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await updateTenant(client, { name: "text" }, { ifMatch: 3 });
 */
export const updateTenant = (
  client: TenantClient,
  body: TenantUpdate,
  options: ConditionalOptions,
): Call<Tenant, UpdateTenantProblemCode> => call(client, "PUT", "/tenant", [], body, options);

/**
 * List members.
 *
 * The people of the tenant, by name.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listMembers(client);
 */
export const listMembers = (
  client: TenantClient,
  query?: ListMembersQuery,
  options?: CallOptions,
): Call<MemberPage, ListMembersProblemCode> => call(client, "GET", "/members", [], query, options);

/**
 * Add a member by email.
 *
 * For people who are known before they first sign in (an import of staff). They become active
 * when they sign in with that verified email address.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await addMember(client, {
 *   email: "nancy@example.com",
 *   name: "Nancy Davolio",
 *   role: "agent",
 * });
 */
export const addMember = (
  client: TenantClient,
  body: NewMember,
  options?: MutationOptions,
): Call<Member, AddMemberProblemCode> => call(client, "POST", "/members", [], body, options);

/**
 * Change a member's role.
 *
 * Takes effect within 5 seconds.
 * @param memberId The member's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `last_admin`: A tenant keeps at least one admin.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await updateMember(
 *   client,
 *   "mem_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { role: "viewer" },
 *   { ifMatch: 3 },
 * );
 */
export const updateMember = (
  client: TenantClient,
  memberId: MemberId,
  body: MemberUpdate,
  options: ConditionalOptions,
): Call<Member, UpdateMemberProblemCode> =>
  call(client, "PUT", "/members/{memberId}", [memberId], body, options);

/**
 * Remove a member.
 *
 * The person keeps no access; their name stays in histories. Takes effect within 5 seconds.
 * @param memberId The member's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `last_admin`: A tenant keeps at least one admin.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await removeMember(client, "mem_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const removeMember = (
  client: TenantClient,
  memberId: MemberId,
  options?: MutationOptions,
): Call<void, RemoveMemberProblemCode> =>
  call(client, "DELETE", "/members/{memberId}", [memberId], undefined, options, { isEmpty: true });

/**
 * List open invitations.
 *
 * Newest first.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listInvitations(client);
 */
export const listInvitations = (
  client: TenantClient,
  query?: ListInvitationsQuery,
  options?: CallOptions,
): Call<InvitationPage, ListInvitationsProblemCode> =>
  call(client, "GET", "/invitations", [], query, options);

/**
 * Invite a person.
 *
 * Answers the token once; whoever signs in with the invited email address and presents it
 * becomes a member.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await createInvitation(client, { email: "nancy@example.com", role: "agent" });
 */
export const createInvitation = (
  client: TenantClient,
  body: NewInvitation,
  options?: MutationOptions,
): Call<IssuedInvitation, CreateInvitationProblemCode> =>
  call(client, "POST", "/invitations", [], body, options);

/**
 * Revoke an invitation.
 *
 * Its token stops working at once.
 * @param invitationId The invitation's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await revokeInvitation(client, "inv_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const revokeInvitation = (
  client: TenantClient,
  invitationId: InvitationId,
  options?: MutationOptions,
): Call<void, RevokeInvitationProblemCode> =>
  call(client, "DELETE", "/invitations/{invitationId}", [invitationId], undefined, options, {
    isEmpty: true,
  });

/**
 * Accept an invitation.
 *
 * Makes the signed-in person a member of the inviting tenant.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 409 `invitation_invalid`: This invitation can no longer be accepted.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await acceptInvitation(client, { token: "texttttttttttttttttt" });
 */
export const acceptInvitation = (
  client: Client,
  body: InvitationAcceptance,
  options?: MutationOptions,
): Call<Membership, AcceptInvitationProblemCode> =>
  call(client, "POST", "/invitation-acceptances", [], body, options, { needsTenant: false });

/**
 * List API keys.
 *
 * Newest first, revoked ones included, never a secret.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listApiKeys(client);
 */
export const listApiKeys = (
  client: TenantClient,
  query?: ListApiKeysQuery,
  options?: CallOptions,
): Call<ApiKeyPage, ListApiKeysProblemCode> => call(client, "GET", "/api-keys", [], query, options);

/**
 * Create an API key.
 *
 * Answers the secret once. A key can have no permission that its creator lacks.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await createApiKey(client, {
 *   name: "Web shop",
 *   permissions: ["orders:read", "orders:write"],
 * });
 */
export const createApiKey = (
  client: TenantClient,
  body: NewApiKey,
  options?: MutationOptions,
): Call<IssuedApiKey, CreateApiKeyProblemCode> =>
  call(client, "POST", "/api-keys", [], body, options);

/**
 * Revoke an API key.
 *
 * It stops working within 5 seconds.
 * @param apiKeyId The key's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await revokeApiKey(client, "key_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const revokeApiKey = (
  client: TenantClient,
  apiKeyId: ApiKeyId,
  options?: MutationOptions,
): Call<void, RevokeApiKeyProblemCode> =>
  call(client, "DELETE", "/api-keys/{apiKeyId}", [apiKeyId], undefined, options, { isEmpty: true });

/**
 * Read the audit log.
 *
 * Who changed what besides orders (those have a history of their own), newest first.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listAuditEntries(client);
 */
export const listAuditEntries = (
  client: TenantClient,
  query?: ListAuditEntriesQuery,
  options?: CallOptions,
): Call<AuditEntryPage, ListAuditEntriesProblemCode> =>
  call(client, "GET", "/audit-log", [], query, options);

/**
 * List customers.
 *
 * By company, else by name; `q` keeps those in whose name, company or email each of its words
 * begins a word.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listCustomers(client);
 */
export const listCustomers = (
  client: TenantClient,
  query?: ListCustomersQuery,
  options?: CallOptions,
): Call<CustomerPage, ListCustomersProblemCode> =>
  call(client, "GET", "/customers", [], query, options);

/**
 * Create a customer.
 *
 * A person or a company.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await createCustomer(client, {
 *   name: "Maria Anders",
 *   company: "Alfreds Futterkiste",
 *   email: "maria.anders@example.com",
 * });
 */
export const createCustomer = (
  client: TenantClient,
  body: NewCustomer,
  options?: MutationOptions,
): Call<Customer, CreateCustomerProblemCode> =>
  call(client, "POST", "/customers", [], body, options);

/**
 * Read a customer.
 *
 * With the address that new orders start from.
 * @param customerId The customer's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await getCustomer(client, "cus_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getCustomer = (
  client: TenantClient,
  customerId: CustomerId,
  options?: CallOptions,
): Call<Customer, GetCustomerProblemCode> =>
  call(client, "GET", "/customers/{customerId}", [customerId], undefined, options);

/**
 * Change a customer.
 *
 * A field left out stays as it is, null clears it. Placed orders keep the addresses they were
 * placed with.
 * @param customerId The customer's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await updateCustomer(
 *   client,
 *   "cus_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { name: "text" },
 *   { ifMatch: 3 },
 * );
 */
export const updateCustomer = (
  client: TenantClient,
  customerId: CustomerId,
  body: CustomerUpdate,
  options: ConditionalOptions,
): Call<Customer, UpdateCustomerProblemCode> =>
  call(client, "PUT", "/customers/{customerId}", [customerId], body, options);

/**
 * List products.
 *
 * By SKU, with what is available now; `q` keeps those in whose SKU, title or barcode each of
 * its words begins a word.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listProducts(client);
 */
export const listProducts = (
  client: TenantClient,
  query?: ListProductsQuery,
  options?: CallOptions,
): Call<ProductPage, ListProductsProblemCode> =>
  call(client, "GET", "/products", [], query, options);

/**
 * Create a product.
 *
 * Something that is sold by its SKU.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await createProduct(client, {
 *   sku: "CHAI-1",
 *   title: "Chai",
 *   price: { amount: 1800, currency: "USD" },
 * });
 */
export const createProduct = (
  client: TenantClient,
  body: NewProduct,
  options?: MutationOptions,
): Call<Product, CreateProductProblemCode> => call(client, "POST", "/products", [], body, options);

/**
 * Read a product.
 *
 * With what is available now.
 * @param productId The product's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await getProduct(client, "prd_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getProduct = (
  client: TenantClient,
  productId: ProductId,
  options?: CallOptions,
): Call<Product, GetProductProblemCode> =>
  call(client, "GET", "/products/{productId}", [productId], undefined, options);

/**
 * Change a product.
 *
 * A field left out stays as it is, null clears it. Placed orders keep the title and price they
 * were placed with.
 * @param productId The product's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await updateProduct(
 *   client,
 *   "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { sku: "CHAI-1" },
 *   { ifMatch: 3 },
 * );
 */
export const updateProduct = (
  client: TenantClient,
  productId: ProductId,
  body: ProductUpdate,
  options: ConditionalOptions,
): Call<Product, UpdateProductProblemCode> =>
  call(client, "PUT", "/products/{productId}", [productId], body, options);

/**
 * Archive a product.
 *
 * New orders can no longer contain it. Orders, stock and movements stay. Archiving again
 * changes nothing.
 * @param productId The product's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await archiveProduct(client, "prd_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const archiveProduct = (
  client: TenantClient,
  productId: ProductId,
  options?: MutationOptions,
): Call<Product, ArchiveProductProblemCode> =>
  call(client, "POST", "/products/{productId}/archive", [productId], undefined, options);

/**
 * List locations.
 *
 * In the order in which stock is taken from them.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listLocations(client);
 */
export const listLocations = (
  client: TenantClient,
  query?: ListLocationsQuery,
  options?: CallOptions,
): Call<LocationPage, ListLocationsProblemCode> =>
  call(client, "GET", "/locations", [], query, options);

/**
 * Create a location.
 *
 * A warehouse or a shop that holds stock.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await createLocation(client, { code: "MAIN", name: "Main warehouse" });
 */
export const createLocation = (
  client: TenantClient,
  body: NewLocation,
  options?: MutationOptions,
): Call<Location, CreateLocationProblemCode> =>
  call(client, "POST", "/locations", [], body, options);

/**
 * Read a location.
 *
 * With its version.
 * @param locationId The location's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await getLocation(client, "loc_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getLocation = (
  client: TenantClient,
  locationId: LocationId,
  options?: CallOptions,
): Call<Location, GetLocationProblemCode> =>
  call(client, "GET", "/locations/{locationId}", [locationId], undefined, options);

/**
 * Change a location.
 *
 * A field left out stays as it is. A location that holds stock cannot be made inactive.
 * @param locationId The location's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `location_in_use`: The location still holds stock.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await updateLocation(
 *   client,
 *   "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { code: "MAIN" },
 *   { ifMatch: 3 },
 * );
 */
export const updateLocation = (
  client: TenantClient,
  locationId: LocationId,
  body: LocationUpdate,
  options: ConditionalOptions,
): Call<Location, UpdateLocationProblemCode> =>
  call(client, "PUT", "/locations/{locationId}", [locationId], body, options);

/**
 * List stock levels.
 *
 * What each location holds of each product, by SKU.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listStockLevels(client);
 */
export const listStockLevels = (
  client: TenantClient,
  query?: ListStockLevelsQuery,
  options?: CallOptions,
): Call<StockLevelPage, ListStockLevelsProblemCode> =>
  call(client, "GET", "/stock-levels", [], query, options);

/**
 * Adjust stock.
 *
 * Adds to or takes from what a location has on hand. It never goes below what is reserved.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `out_of_stock`: There is not enough stock.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await adjustStock(client, { sku: "CHAI-1", quantity: 40, reason: "received" });
 */
export const adjustStock = (
  client: TenantClient,
  body: StockAdjustment,
  options?: MutationOptions,
): Call<StockMovement, AdjustStockProblemCode> =>
  call(client, "POST", "/stock-adjustments", [], body, options);

/**
 * List stock movements.
 *
 * The ledger behind what is on hand, newest first. On hand is the sum of a product's
 * movements.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listStockMovements(client);
 */
export const listStockMovements = (
  client: TenantClient,
  query?: ListStockMovementsQuery,
  options?: CallOptions,
): Call<StockMovementPage, ListStockMovementsProblemCode> =>
  call(client, "GET", "/stock-movements", [], query, options);

/**
 * List reservations.
 *
 * What is promised to which order, newest first.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listReservations(client);
 */
export const listReservations = (
  client: TenantClient,
  query?: ListReservationsQuery,
  options?: CallOptions,
): Call<ReservationPage, ListReservationsProblemCode> =>
  call(client, "GET", "/reservations", [], query, options);

/**
 * List shipping methods.
 *
 * By name.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listShippingMethods(client);
 */
export const listShippingMethods = (
  client: TenantClient,
  query?: ListShippingMethodsQuery,
  options?: CallOptions,
): Call<ShippingMethodPage, ListShippingMethodsProblemCode> =>
  call(client, "GET", "/shipping-methods", [], query, options);

/**
 * Create a shipping method.
 *
 * A way to send an order, and its flat price in any currency. An order of another currency
 * cannot use it.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await createShippingMethod(client, {
 *   name: "Standard",
 *   carrier: "Speedy Express",
 *   price: { amount: 490, currency: "USD" },
 * });
 */
export const createShippingMethod = (
  client: TenantClient,
  body: NewShippingMethod,
  options?: MutationOptions,
): Call<ShippingMethod, CreateShippingMethodProblemCode> =>
  call(client, "POST", "/shipping-methods", [], body, options);

/**
 * Read a shipping method.
 *
 * With its version.
 * @param shippingMethodId The method's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await getShippingMethod(client, "shm_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getShippingMethod = (
  client: TenantClient,
  shippingMethodId: ShippingMethodId,
  options?: CallOptions,
): Call<ShippingMethod, GetShippingMethodProblemCode> =>
  call(
    client,
    "GET",
    "/shipping-methods/{shippingMethodId}",
    [shippingMethodId],
    undefined,
    options,
  );

/**
 * Change a shipping method.
 *
 * A field left out stays as it is. Orders keep the price they were placed with.
 * @param shippingMethodId The method's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await updateShippingMethod(
 *   client,
 *   "shm_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { name: "text" },
 *   { ifMatch: 3 },
 * );
 */
export const updateShippingMethod = (
  client: TenantClient,
  shippingMethodId: ShippingMethodId,
  body: ShippingMethodUpdate,
  options: ConditionalOptions,
): Call<ShippingMethod, UpdateShippingMethodProblemCode> =>
  call(client, "PUT", "/shipping-methods/{shippingMethodId}", [shippingMethodId], body, options);

/**
 * List tax rates.
 *
 * By country, region, postal prefix, product category and name; those out of use as well.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listTaxRates(client);
 */
export const listTaxRates = (
  client: TenantClient,
  query?: ListTaxRatesQuery,
  options?: CallOptions,
): Call<TaxRatePage, ListTaxRatesProblemCode> =>
  call(client, "GET", "/tax-rates", [], query, options);

/**
 * Create a tax rate.
 *
 * New orders are taxed by where they go: the shipping address, else the billing address, else
 * the tenant's own
 * country, else not at all.
 *
 * - A rate matches a place when its country is the same, and its region and postal prefix too
 * where it has them.
 * - Of the matching rates of one name and category, the most precise one counts: the longest
 * postal prefix, then one
 * with a region, then the country's.
 * - Rates of different names stack: a state's and a county's are two rows, and both are
 * charged.
 * - A product is taxed by the rates of its category; where none matches, by those of
 * `standard`. A rate of 0 frees a
 * category.
 * - Shipping is taxed by the matching rates with `appliesToShipping` of the category
 * `standard`; where none matches,
 * by those of the first other category that has one.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await createTaxRate(client, {
 *   name: "VAT",
 *   country: "DE",
 *   rate: 190000,
 *   appliesToShipping: true,
 * });
 */
export const createTaxRate = (
  client: TenantClient,
  body: NewTaxRate,
  options?: MutationOptions,
): Call<TaxRate, CreateTaxRateProblemCode> => call(client, "POST", "/tax-rates", [], body, options);

/**
 * Read a tax rate.
 *
 * With its version.
 * @param taxRateId The rate's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await getTaxRate(client, "txr_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getTaxRate = (
  client: TenantClient,
  taxRateId: TaxRateId,
  options?: CallOptions,
): Call<TaxRate, GetTaxRateProblemCode> =>
  call(client, "GET", "/tax-rates/{taxRateId}", [taxRateId], undefined, options);

/**
 * Change a tax rate.
 *
 * A field left out stays as it is; null widens the rate to the whole country. `isActive` false
 * takes it out of use. Orders keep the taxes they were placed with.
 * @param taxRateId The rate's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await updateTaxRate(
 *   client,
 *   "txr_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { name: "text" },
 *   { ifMatch: 3 },
 * );
 */
export const updateTaxRate = (
  client: TenantClient,
  taxRateId: TaxRateId,
  body: TaxRateUpdate,
  options: ConditionalOptions,
): Call<TaxRate, UpdateTaxRateProblemCode> =>
  call(client, "PUT", "/tax-rates/{taxRateId}", [taxRateId], body, options);

/**
 * List orders.
 *
 * Newest first unless `sort` says otherwise. Several values of one filter mean any of them;
 * several filters mean all of them.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listOrders(client);
 */
export const listOrders = (
  client: TenantClient,
  query?: ListOrdersQuery,
  options?: CallOptions,
): Call<OrderPage, ListOrdersProblemCode> => call(client, "GET", "/orders", [], query, options);

/**
 * Place an order.
 *
 * Prices the lines from the catalogue, reserves their stock and writes the order, all or
 * nothing. `unitPrice`,
 * `discount`, `discounts`, `shippingPrice` and `placedAt` need the permission `orders:price`.
 * Taxes follow from where
 * it goes to; `createTaxRate` says how. With `draft` nothing is reserved until the order's
 * status is changed to
 * `pending`.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `out_of_stock`: There is not enough stock.
 * @throws {ApiError} 409 `product_archived`: A product is no longer sold.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `currency_mismatch`: Amounts are in different currencies.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await placeOrder(client, {
 *   customer: { name: "Maria Anders", email: "maria.anders@example.com" },
 *   lines: [{ sku: "CHAI-1", quantity: 2 }],
 * });
 */
export const placeOrder = (
  client: TenantClient,
  body: NewOrder,
  options?: MutationOptions,
): Call<Order, PlaceOrderProblemCode> => call(client, "POST", "/orders", [], body, options);

/**
 * Search orders.
 *
 * Orders that have every word of `q`, each as the beginning of a word in the number, external
 * id, customer's name, company or email, a SKU, a title or a tag; case and accents ignored. A
 * customer is found by the name of the time when the order was placed. Newest first.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await searchOrders(client, { q: "text" });
 */
export const searchOrders = (
  client: TenantClient,
  query: SearchOrdersQuery,
  options?: CallOptions,
): Call<OrderPage, SearchOrdersProblemCode> =>
  call(client, "GET", "/orders/search", [], query, options);

/**
 * Read an order.
 *
 * The whole order with what may be done to it next.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await getOrder(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getOrder = (
  client: TenantClient,
  orderId: OrderId,
  options?: CallOptions,
): Call<Order, GetOrderProblemCode> =>
  call(client, "GET", "/orders/{orderId}", [orderId], undefined, options);

/**
 * Change an order.
 *
 * Addresses, note, tags, assignee, due date and external id. A field left out stays as it is,
 * null clears it. A completed or cancelled order takes only note, tags and assignee.
 * @param orderId The order's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await updateOrder(
 *   client,
 *   "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   {
 *     shippingAddress: {
 *       line1: "Obere Str. 57",
 *       city: "Berlin",
 *       postalCode: "12209",
 *       country: "DE",
 *     },
 *   },
 *   { ifMatch: 3 },
 * );
 */
export const updateOrder = (
  client: TenantClient,
  orderId: OrderId,
  body: OrderUpdate,
  options: ConditionalOptions,
): Call<Order, UpdateOrderProblemCode> =>
  call(client, "PUT", "/orders/{orderId}", [orderId], body, options);

/**
 * Change an order's status.
 *
 * Moves the order along its machine. `pending` from a draft reserves stock; `cancelled` needs
 * a reason and releases it; `completed` needs everything shipped. `allowedActions` of the
 * order says beforehand what will be allowed.
 * @param orderId The order's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `transition_not_allowed`: The order cannot go there from here.
 * @throws {ApiError} 409 `out_of_stock`: There is not enough stock.
 * @throws {ApiError} 409 `product_archived`: A product is no longer sold.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await changeOrderStatus(
 *   client,
 *   "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { status: "confirmed" },
 *   { ifMatch: 3 },
 * );
 */
export const changeOrderStatus = (
  client: TenantClient,
  orderId: OrderId,
  body: StatusChange,
  options: ConditionalOptions,
): Call<Order, ChangeOrderStatusProblemCode> =>
  call(client, "PATCH", "/orders/{orderId}/status", [orderId], body, options);

/**
 * Read an order's history.
 *
 * Every change, newest first.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listOrderHistory(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const listOrderHistory = (
  client: TenantClient,
  orderId: OrderId,
  query?: ListOrderHistoryQuery,
  options?: CallOptions,
): Call<HistoryPage, ListOrderHistoryProblemCode> =>
  call(client, "GET", "/orders/{orderId}/history", [orderId], query, options);

/**
 * List an order's shipments.
 *
 * Oldest first.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listShipments(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const listShipments = (
  client: TenantClient,
  orderId: OrderId,
  query?: ListShipmentsQuery,
  options?: CallOptions,
): Call<ShipmentPage, ListShipmentsProblemCode> =>
  call(client, "GET", "/orders/{orderId}/shipments", [orderId], query, options);

/**
 * Ship an order, in full or in part.
 *
 * Takes the units off the stock and ends their reservations. A confirmed order becomes
 * `processing`. Without `lines`, everything that is allocated is shipped.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await createShipment(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   carrier: "Speedy Express",
 *   trackingNumber: "SE 4471",
 * });
 */
export const createShipment = (
  client: TenantClient,
  orderId: OrderId,
  body: NewShipment,
  options?: MutationOptions,
): Call<Shipment, CreateShipmentProblemCode> =>
  call(client, "POST", "/orders/{orderId}/shipments", [orderId], body, options);

/**
 * Record that a shipment arrived.
 *
 * Recording it again changes nothing.
 * @param shipmentId The shipment's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await deliverShipment(client, "shp_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   deliveredAt: "2026-11-22T09:30:00.000Z",
 * });
 */
export const deliverShipment = (
  client: TenantClient,
  shipmentId: ShipmentId,
  body: Delivery,
  options?: MutationOptions,
): Call<Shipment, DeliverShipmentProblemCode> =>
  call(client, "POST", "/shipments/{shipmentId}/delivery", [shipmentId], body, options);

/**
 * List an order's payments.
 *
 * Oldest first.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listPayments(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const listPayments = (
  client: TenantClient,
  orderId: OrderId,
  query?: ListPaymentsQuery,
  options?: CallOptions,
): Call<PaymentPage, ListPaymentsProblemCode> =>
  call(client, "GET", "/orders/{orderId}/payments", [orderId], query, options);

/**
 * Record money received.
 *
 * By bank transfer, in cash, or through another system. It cannot exceed what is still due:
 * what is owed, less what was paid and neither paid back nor on its way back.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `currency_mismatch`: Amounts are in different currencies.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await recordPayment(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   method: "bank_transfer",
 *   amount: { amount: 3600, currency: "USD" },
 * });
 */
export const recordPayment = (
  client: TenantClient,
  orderId: OrderId,
  body: NewPayment,
  options?: MutationOptions,
): Call<Payment, RecordPaymentProblemCode> =>
  call(client, "POST", "/orders/{orderId}/payments", [orderId], body, options);
