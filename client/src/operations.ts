// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

import type {
  AcceptInvitationProblemCode,
  AcknowledgePaymentProblemCode,
  AddMemberProblemCode,
  AdjustStockProblemCode,
  AdjustStoreCreditProblemCode,
  ApiKeyId,
  ApiKeyPage,
  ApplyChangeSetProblemCode,
  ApproveReturnProblemCode,
  ArchiveProductProblemCode,
  AuditEntryPage,
  AutomationRule,
  AutomationRuleList,
  AutomationRuleName,
  AutomationRuleUpdate,
  Availability,
  BalanceEntry,
  BalanceEntryPage,
  BeginChangeSetProblemCode,
  Call,
  CallOptions,
  CancelFulfilmentOrderProblemCode,
  CancelReturnProblemCode,
  CancelTransferProblemCode,
  CapturePaymentProblemCode,
  ChangeOrderStatusProblemCode,
  ChangeSet,
  ChangeSetId,
  ChangeSetPage,
  ChangeSetPreview,
  ChangeSetUpdate,
  CheckAvailabilityProblemCode,
  CheckAvailabilityQuery,
  CompareOrderVersionsProblemCode,
  CompareOrderVersionsQuery,
  ComparePaymentsProblemCode,
  ConditionalOptions,
  ContractDocument,
  CountStockProblemCode,
  CreateApiKeyProblemCode,
  CreateCustomerProblemCode,
  CreateInvitationProblemCode,
  CreateLocationProblemCode,
  CreateProductProblemCode,
  CreateRefundProblemCode,
  CreateShipmentProblemCode,
  CreateShippingMethodProblemCode,
  CreateSubStatusProblemCode,
  CreateTaxRateProblemCode,
  CreateTransferProblemCode,
  Customer,
  CustomerId,
  CustomerPage,
  CustomerUpdate,
  DeclineReturnProblemCode,
  DeliverShipmentProblemCode,
  Delivery,
  DisableGiftCardProblemCode,
  DiscardChangeSetProblemCode,
  DisputePage,
  EditOrderLinesProblemCode,
  ExchangeReturnProblemCode,
  FindGiftCardProblemCode,
  FulfilmentOrder,
  FulfilmentOrderCancellation,
  FulfilmentOrderId,
  FulfilmentOrderMerge,
  FulfilmentOrderMove,
  FulfilmentOrderPage,
  FulfilmentUnits,
  GatewayName,
  GetChangeSetProblemCode,
  GetContractProblemCode,
  GetCustomerProblemCode,
  GetFulfilmentOrderProblemCode,
  GetGiftCardProblemCode,
  GetLocationProblemCode,
  GetOrderProblemCode,
  GetOrderVersionProblemCode,
  GetPaymentProblemCode,
  GetProductProblemCode,
  GetReturnProblemCode,
  GetSessionProblemCode,
  GetShippingMethodProblemCode,
  GetTaxRateProblemCode,
  GetTenantProblemCode,
  GetTransferProblemCode,
  GiftCard,
  GiftCardId,
  GiftCardLookup,
  GiftCardPage,
  GiftCardUpdate,
  HistoryPage,
  Hold,
  HoldId,
  HoldOrderProblemCode,
  HoldPage,
  HoldRelease,
  ImportStockProblemCode,
  InvitationAcceptance,
  InvitationId,
  InvitationPage,
  IssueGiftCardProblemCode,
  IssuedApiKey,
  IssuedGiftCard,
  IssuedInvitation,
  ListAllPaymentsProblemCode,
  ListAllPaymentsQuery,
  ListApiKeysProblemCode,
  ListApiKeysQuery,
  ListAuditEntriesProblemCode,
  ListAuditEntriesQuery,
  ListAutomationRulesProblemCode,
  ListChangeSetsProblemCode,
  ListChangeSetsQuery,
  ListCustomersProblemCode,
  ListCustomersQuery,
  ListDisputesProblemCode,
  ListDisputesQuery,
  ListFulfilmentOrdersProblemCode,
  ListFulfilmentOrdersQuery,
  ListGiftCardEntriesProblemCode,
  ListGiftCardEntriesQuery,
  ListGiftCardsProblemCode,
  ListGiftCardsQuery,
  ListInvitationsProblemCode,
  ListInvitationsQuery,
  ListLocationsProblemCode,
  ListLocationsQuery,
  ListMembersProblemCode,
  ListMembersQuery,
  ListOrderHistoryProblemCode,
  ListOrderHistoryQuery,
  ListOrderHoldsProblemCode,
  ListOrderHoldsQuery,
  ListOrdersProblemCode,
  ListOrdersQuery,
  ListPaymentAccountsProblemCode,
  ListPaymentComparisonsProblemCode,
  ListPaymentComparisonsQuery,
  ListPaymentDifferencesProblemCode,
  ListPaymentDifferencesQuery,
  ListPaymentEntriesProblemCode,
  ListPaymentEntriesQuery,
  ListPaymentWebhooksProblemCode,
  ListPaymentWebhooksQuery,
  ListPaymentsProblemCode,
  ListPaymentsQuery,
  ListProductsProblemCode,
  ListProductsQuery,
  ListRefundsProblemCode,
  ListRefundsQuery,
  ListReservationsProblemCode,
  ListReservationsQuery,
  ListReturnsProblemCode,
  ListReturnsQuery,
  ListShipmentsProblemCode,
  ListShipmentsQuery,
  ListShippingMethodsProblemCode,
  ListShippingMethodsQuery,
  ListStockLevelsProblemCode,
  ListStockLevelsQuery,
  ListStockMovementsProblemCode,
  ListStockMovementsQuery,
  ListStoreCreditEntriesProblemCode,
  ListStoreCreditEntriesQuery,
  ListStoreCreditProblemCode,
  ListStoreCreditQuery,
  ListSubStatusesProblemCode,
  ListSubStatusesQuery,
  ListTaxRatesProblemCode,
  ListTaxRatesQuery,
  ListTransfersProblemCode,
  ListTransfersQuery,
  Location,
  LocationId,
  LocationPage,
  LocationUpdate,
  Member,
  MemberId,
  MemberPage,
  MemberUpdate,
  Membership,
  MergeFulfilmentOrdersProblemCode,
  MoveFulfilmentOrderProblemCode,
  MutationOptions,
  NewApiKey,
  NewChangeSet,
  NewCustomer,
  NewGiftCard,
  NewHold,
  NewInvitation,
  NewLocation,
  NewMember,
  NewOrder,
  NewPayment,
  NewPaymentComparison,
  NewPaymentRequest,
  NewProduct,
  NewRefund,
  NewReturn,
  NewShipment,
  NewShippingMethod,
  NewStockCount,
  NewStockImport,
  NewSubStatus,
  NewTaxRate,
  NewTransfer,
  OpenPaymentPageProblemCode,
  Order,
  OrderComparison,
  OrderEdits,
  OrderId,
  OrderPage,
  OrderUpdate,
  OrderVersion,
  PackFulfilmentOrderProblemCode,
  Payment,
  PaymentAccount,
  PaymentAccountList,
  PaymentAccountUpdate,
  PaymentCapture,
  PaymentComparison,
  PaymentComparisonPage,
  PaymentDifference,
  PaymentDifferenceId,
  PaymentDifferencePage,
  PaymentDifferenceResolution,
  PaymentEntryPage,
  PaymentId,
  PaymentPage,
  PaymentPageUrl,
  PaymentVoid,
  PaymentWebhook,
  PaymentWebhookId,
  PaymentWebhookPage,
  PickFulfilmentOrderProblemCode,
  PlaceOrderProblemCode,
  PreviewChangeSetProblemCode,
  Product,
  ProductId,
  ProductPage,
  ProductUpdate,
  ReceiveReturnProblemCode,
  ReceiveTransferProblemCode,
  RecordPaymentProblemCode,
  Refund,
  RefundId,
  RefundPage,
  RefundReturnProblemCode,
  RefundSettlement,
  ReleaseHoldProblemCode,
  RemoveMemberProblemCode,
  ReplayPaymentWebhookProblemCode,
  RequestPaymentProblemCode,
  RequestReturnProblemCode,
  ReservationPage,
  ResolvePaymentDifferenceProblemCode,
  Return,
  ReturnCredit,
  ReturnDecline,
  ReturnExchange,
  ReturnId,
  ReturnPage,
  ReturnReceipt,
  RevokeApiKeyProblemCode,
  RevokeInvitationProblemCode,
  SearchOrdersProblemCode,
  SearchOrdersQuery,
  Session,
  SettleRefundProblemCode,
  ShipTransferProblemCode,
  Shipment,
  ShipmentId,
  ShipmentPage,
  ShipmentUpdate,
  ShippingMethod,
  ShippingMethodId,
  ShippingMethodPage,
  ShippingMethodUpdate,
  SplitFulfilmentOrderProblemCode,
  SplitUnits,
  StatusChange,
  StockAdjustment,
  StockCount,
  StockImport,
  StockLevelPage,
  StockMovement,
  StockMovementPage,
  StoreCreditAdjustment,
  StoreCreditPage,
  SubStatus,
  SubStatusId,
  SubStatusPage,
  SubStatusUpdate,
  TaxRate,
  TaxRateId,
  TaxRatePage,
  TaxRateUpdate,
  Tenant,
  TenantUpdate,
  Transfer,
  TransferId,
  TransferPage,
  TransferReceipt,
  UnpackFulfilmentOrderProblemCode,
  UnpackedUnits,
  UpdateAutomationRuleProblemCode,
  UpdateChangeSetProblemCode,
  UpdateCustomerProblemCode,
  UpdateGiftCardProblemCode,
  UpdateLocationProblemCode,
  UpdateMemberProblemCode,
  UpdateOrderProblemCode,
  UpdatePaymentAccountProblemCode,
  UpdateProductProblemCode,
  UpdateShipmentProblemCode,
  UpdateShippingMethodProblemCode,
  UpdateSubStatusProblemCode,
  UpdateTaxRateProblemCode,
  UpdateTenantProblemCode,
  VoidPaymentProblemCode,
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * Adds to or takes from what a location has. What is on hand never goes below what is
 * reserved.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `out_of_stock`: There is not enough stock.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
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
 * Count stock.
 *
 * What is on hand at a location as somebody counted it. Each difference becomes a movement of
 * the type `counted`. Less than what orders were promised is refused, and nothing is written.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `stock_reserved`: Orders were promised more than that.
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
 * await countStock(client, { counts: [{ sku: "CHAI-1", quantity: 38 }] });
 */
export const countStock = (
  client: TenantClient,
  body: NewStockCount,
  options?: MutationOptions,
): Call<StockCount, CountStockProblemCode> =>
  call(client, "POST", "/stock-counts", [], body, options);

/**
 * Import stock.
 *
 * Sets or adds to what is on hand in up to 1,000 places at once, all or nothing; every wrong
 * row is named.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `stock_reserved`: Orders were promised more than that.
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
 * await importStock(client, {
 *   rows: [{ sku: "CHAI-1", locationCode: "MAIN", quantity: 40, mode: "set" }],
 * });
 */
export const importStock = (
  client: TenantClient,
  body: NewStockImport,
  options?: MutationOptions,
): Call<StockImport, ImportStockProblemCode> =>
  call(client, "POST", "/stock-imports", [], body, options);

/**
 * Check availability.
 *
 * What can be had of many SKUs now, where it is, and what is on its way.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await checkAvailability(client, { sku: ["CHAI-1"] });
 */
export const checkAvailability = (
  client: TenantClient,
  query: CheckAvailabilityQuery,
  options?: CallOptions,
): Call<Availability, CheckAvailabilityProblemCode> =>
  call(client, "GET", "/availability", [], query, options);

/**
 * List transfers.
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
 * await listTransfers(client);
 */
export const listTransfers = (
  client: TenantClient,
  query?: ListTransfersQuery,
  options?: CallOptions,
): Call<TransferPage, ListTransfersProblemCode> =>
  call(client, "GET", "/transfers", [], query, options);

/**
 * Create a transfer.
 *
 * Asks for stock from another location, which ships it when it can, or tells of stock that a
 * supplier is going to bring.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `product_archived`: A product is no longer sold.
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
 * await createTransfer(client, {
 *   fromLocationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   toLocationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   lines: [{ sku: "CHAI-1", quantity: 1 }],
 * });
 */
export const createTransfer = (
  client: TenantClient,
  body: NewTransfer,
  options?: MutationOptions,
): Call<Transfer, CreateTransferProblemCode> =>
  call(client, "POST", "/transfers", [], body, options);

/**
 * Read a transfer.
 *
 * With what of it is still on its way.
 * @param transferId The transfer's id.
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
 * await getTransfer(client, "trf_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getTransfer = (
  client: TenantClient,
  transferId: TransferId,
  options?: CallOptions,
): Call<Transfer, GetTransferProblemCode> =>
  call(client, "GET", "/transfers/{transferId}", [transferId], undefined, options);

/**
 * Ship a transfer.
 *
 * All of it leaves the location that it was asked from: from on hand there to on its way.
 * @param transferId The transfer's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `transition_not_allowed`: It cannot go there from here.
 * @throws {ApiError} 409 `out_of_stock`: There is not enough stock.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await shipTransfer(client, "trf_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const shipTransfer = (
  client: TenantClient,
  transferId: TransferId,
  options?: MutationOptions,
): Call<Transfer, ShipTransferProblemCode> =>
  call(client, "POST", "/transfers/{transferId}/shipment", [transferId], undefined, options);

/**
 * Receive a transfer.
 *
 * Some or all of what is on its way has arrived: it is on hand, or damaged. Without `lines`,
 * all of it arrived whole.
 * @param transferId The transfer's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `transition_not_allowed`: It cannot go there from here.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
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
 * await receiveTransfer(client, "trf_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   lines: [{ sku: "CHAI-1", quantity: 24, damaged: 2 }],
 * });
 */
export const receiveTransfer = (
  client: TenantClient,
  transferId: TransferId,
  body: TransferReceipt,
  options?: MutationOptions,
): Call<Transfer, ReceiveTransferProblemCode> =>
  call(client, "POST", "/transfers/{transferId}/receipts", [transferId], body, options);

/**
 * Cancel a transfer.
 *
 * What has not arrived will not: it is on hand again where it left, and what was received
 * stays.
 * @param transferId The transfer's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `transition_not_allowed`: It cannot go there from here.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await cancelTransfer(client, "trf_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const cancelTransfer = (
  client: TenantClient,
  transferId: TransferId,
  options?: MutationOptions,
): Call<Transfer, CancelTransferProblemCode> =>
  call(client, "POST", "/transfers/{transferId}/cancellation", [transferId], undefined, options);

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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * it goes to; `createTaxRate` says how. A draft reserves nothing before its status is changed
 * to `pending`, unless
 * `reserveUntil` says until when it holds its units.
 *
 * What is short of a product with `allowBackorder` waits for stock. What comes in goes to the
 * orders that wait, the one
 * placed first first, by itself; other orders take only what those leave.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * Addresses, note, tags, assignee, due date, external id, and until when its stock is kept. A
 * field left out stays as it is, null clears it. A completed or cancelled order takes only
 * note, tags and assignee.
 * @param orderId The order's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `duplicate`: There is one already.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `out_of_stock`: There is not enough stock.
 * @throws {ApiError} 409 `product_archived`: A product is no longer sold.
 * @throws {ApiError} 409 `reservation_expired`: The stock is no longer kept for this order.
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
 * a reason, releases it, and what was paid becomes a pending refund; `completed` needs
 * everything shipped. `allowedActions` of the order says beforehand what will be allowed. With
 * the status that the order has, it changes the sub-status alone; a change of the status
 * clears the sub-status, unless it gives one of the new status.
 * @param orderId The order's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `transition_not_allowed`: It cannot go there from here.
 * @throws {ApiError} 409 `order_on_hold`: The order is on hold.
 * @throws {ApiError} 409 `reservation_expired`: The stock is no longer kept for this order.
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
 * Edit a draft.
 *
 * Carries out the edits one after the other, all or none, and prices the draft anew. Units
 * that it holds follow at once. Prices, discounts and fees need the permission `orders:price`
 * and a reason. A placed order is edited by a change set: `beginChangeSet`.
 * @param orderId The order's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `out_of_stock`: There is not enough stock.
 * @throws {ApiError} 409 `product_archived`: A product is no longer sold.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `currency_mismatch`: Amounts are in different currencies.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await editOrderLines(
 *   client,
 *   "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { edits: [{ type: "add", sku: "CHAI-1", quantity: 2 }] },
 *   { ifMatch: 3 },
 * );
 */
export const editOrderLines = (
  client: TenantClient,
  orderId: OrderId,
  body: OrderEdits,
  options: ConditionalOptions,
): Call<Order, EditOrderLinesProblemCode> =>
  call(client, "PATCH", "/orders/{orderId}/lines", [orderId], body, options);

/**
 * List an order's change sets.
 *
 * Newest first.
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
 * await listChangeSets(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const listChangeSets = (
  client: TenantClient,
  orderId: OrderId,
  query?: ListChangeSetsQuery,
  options?: CallOptions,
): Call<ChangeSetPage, ListChangeSetsProblemCode> =>
  call(client, "GET", "/orders/{orderId}/change-sets", [orderId], query, options);

/**
 * Begin to edit a placed order.
 *
 * Keeps the edits beside the order, which stays as it is until they are applied. An order has
 * one open change set at a
 * time; another one is refused with `change_set_open`, and `changeSetId` says which one is
 * open.
 *
 * Prices, discounts and fees need the permission `orders:price` of whoever writes them down;
 * who applies them needs
 * only `orders:write`.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `change_set_open`: The order is being edited already.
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
 * await beginChangeSet(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   edits: [{ type: "add", sku: "CHAI-1", quantity: 2 }],
 *   reason: "She rang and wants two more",
 * });
 */
export const beginChangeSet = (
  client: TenantClient,
  orderId: OrderId,
  body: NewChangeSet,
  options?: MutationOptions,
): Call<ChangeSet, BeginChangeSetProblemCode> =>
  call(client, "POST", "/orders/{orderId}/change-sets", [orderId], body, options);

/**
 * Read a change set.
 *
 * With its edits as they were written.
 * @param changeSetId The change set's id.
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
 * await getChangeSet(client, "chs_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getChangeSet = (
  client: TenantClient,
  changeSetId: ChangeSetId,
  options?: CallOptions,
): Call<ChangeSet, GetChangeSetProblemCode> =>
  call(client, "GET", "/change-sets/{changeSetId}", [changeSetId], undefined, options);

/**
 * Change a change set.
 *
 * Other edits or another reason, while it is open. What is left out stays.
 * @param changeSetId The change set's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
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
 * await updateChangeSet(
 *   client,
 *   "chs_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { edits: [{ type: "add", sku: "CHAI-1", quantity: 3 }] },
 *   { ifMatch: 3 },
 * );
 */
export const updateChangeSet = (
  client: TenantClient,
  changeSetId: ChangeSetId,
  body: ChangeSetUpdate,
  options: ConditionalOptions,
): Call<ChangeSet, UpdateChangeSetProblemCode> =>
  call(client, "PUT", "/change-sets/{changeSetId}", [changeSetId], body, options);

/**
 * Preview a change set.
 *
 * What would come of applying it now: lines, totals, stock, and what would be charged or
 * refunded. Nothing changes. `problems` are what would refuse it; with none, applying it to
 * `orderVersion` works unless stock leaves meanwhile.
 * @param changeSetId The change set's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await previewChangeSet(client, "chs_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const previewChangeSet = (
  client: TenantClient,
  changeSetId: ChangeSetId,
  options?: CallOptions,
): Call<ChangeSetPreview, PreviewChangeSetProblemCode> =>
  call(client, "GET", "/change-sets/{changeSetId}/preview", [changeSetId], undefined, options);

/**
 * Apply a change set.
 *
 * Carries out the edits, all or none: units that are no longer wanted go back on sale, more
 * are reserved, the order is priced anew with today's taxes, fulfilment orders follow, and
 * what was paid too much becomes a pending refund. `If-Match` is the ETag of the order, not of
 * the change set.
 * @param changeSetId The change set's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `line_shipped`: Units of the line have been shipped.
 * @throws {ApiError} 409 `out_of_stock`: There is not enough stock.
 * @throws {ApiError} 409 `product_archived`: A product is no longer sold.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 422 `currency_mismatch`: Amounts are in different currencies.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await applyChangeSet(client, "chs_01jd3k8q9wf2m5x7v0c4b6n8ta", { ifMatch: 3 });
 */
export const applyChangeSet = (
  client: TenantClient,
  changeSetId: ChangeSetId,
  options: ConditionalOptions,
): Call<Order, ApplyChangeSetProblemCode> =>
  call(client, "POST", "/change-sets/{changeSetId}/apply", [changeSetId], undefined, options);

/**
 * Discard a change set.
 *
 * The order stays as it is, and may get another one. Discarding it again answers the same.
 * @param changeSetId The change set's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await discardChangeSet(client, "chs_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const discardChangeSet = (
  client: TenantClient,
  changeSetId: ChangeSetId,
  options?: MutationOptions,
): Call<ChangeSet, DiscardChangeSetProblemCode> =>
  call(client, "POST", "/change-sets/{changeSetId}/discard", [changeSetId], undefined, options);

/**
 * Read an order as it was.
 *
 * At any version since the service keeps what changes replace. The customer is shown as they
 * are now; addresses and notes that were erased are null.
 * @param orderId The order's id.
 * @param version A version of the order.
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
 * await getOrderVersion(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta", 1);
 */
export const getOrderVersion = (
  client: TenantClient,
  orderId: OrderId,
  version: number,
  options?: CallOptions,
): Call<OrderVersion, GetOrderVersionProblemCode> =>
  call(
    client,
    "GET",
    "/orders/{orderId}/versions/{version}",
    [orderId, String(version)],
    undefined,
    options,
  );

/**
 * Compare two versions of an order.
 *
 * What differs between any two versions, in either direction. Amounts are minor units;
 * personal fields name themselves without their values.
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
 * await compareOrderVersions(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta", { from: 1, to: 1 });
 */
export const compareOrderVersions = (
  client: TenantClient,
  orderId: OrderId,
  query: CompareOrderVersionsQuery,
  options?: CallOptions,
): Call<OrderComparison, CompareOrderVersionsProblemCode> =>
  call(client, "GET", "/orders/{orderId}/changes", [orderId], query, options);

/**
 * List an order's holds.
 *
 * Newest first, released ones too.
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
 * await listOrderHolds(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const listOrderHolds = (
  client: TenantClient,
  orderId: OrderId,
  query?: ListOrderHoldsQuery,
  options?: CallOptions,
): Call<HoldPage, ListOrderHoldsProblemCode> =>
  call(client, "GET", "/orders/{orderId}/holds", [orderId], query, options);

/**
 * Put an order on hold.
 *
 * Until every hold is released, the order cannot be confirmed, processed, packed, shipped or
 * completed; each attempt is told this reason. It can still be edited and cancelled.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
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
 * await holdOrder(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   reason: "The address is being checked.",
 * });
 */
export const holdOrder = (
  client: TenantClient,
  orderId: OrderId,
  body: NewHold,
  options?: MutationOptions,
): Call<Hold, HoldOrderProblemCode> =>
  call(client, "POST", "/orders/{orderId}/holds", [orderId], body, options);

/**
 * Release a hold.
 *
 * One that is released stays as it is, whoever releases it again.
 * @param orderId The order's id.
 * @param holdId The hold's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * await releaseHold(
 *   client,
 *   "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   "hld_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { note: "The address is right." },
 * );
 */
export const releaseHold = (
  client: TenantClient,
  orderId: OrderId,
  holdId: HoldId,
  body: HoldRelease,
  options?: MutationOptions,
): Call<Hold, ReleaseHoldProblemCode> =>
  call(
    client,
    "POST",
    "/orders/{orderId}/holds/{holdId}/release",
    [orderId, holdId],
    body,
    options,
  );

/**
 * List sub-statuses.
 *
 * The tenant's labels under the statuses of orders, by position, inactive ones too.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listSubStatuses(client);
 */
export const listSubStatuses = (
  client: TenantClient,
  query?: ListSubStatusesQuery,
  options?: CallOptions,
): Call<SubStatusPage, ListSubStatusesProblemCode> =>
  call(client, "GET", "/sub-statuses", [], query, options);

/**
 * Create a sub-status.
 *
 * A label that orders of one status may have. Without a position it comes last.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * await createSubStatus(client, {
 *   status: "processing",
 *   label: "Waiting for gift wrap",
 *   color: "purple",
 * });
 */
export const createSubStatus = (
  client: TenantClient,
  body: NewSubStatus,
  options?: MutationOptions,
): Call<SubStatus, CreateSubStatusProblemCode> =>
  call(client, "POST", "/sub-statuses", [], body, options);

/**
 * Change a sub-status.
 *
 * A field left out stays as it is. Its status cannot change. Orders that have an inactive one
 * keep it; no other order gets it.
 * @param subStatusId The sub-status's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * await updateSubStatus(
 *   client,
 *   "sub_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { label: "text" },
 *   { ifMatch: 3 },
 * );
 */
export const updateSubStatus = (
  client: TenantClient,
  subStatusId: SubStatusId,
  body: SubStatusUpdate,
  options: ConditionalOptions,
): Call<SubStatus, UpdateSubStatusProblemCode> =>
  call(client, "PUT", "/sub-statuses/{subStatusId}", [subStatusId], body, options);

/**
 * List automation rules.
 *
 * What happens to the tenant's orders by itself. All rules there are, changed or not.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listAutomationRules(client);
 */
export const listAutomationRules = (
  client: TenantClient,
  options?: CallOptions,
): Call<AutomationRuleList, ListAutomationRulesProblemCode> =>
  call(client, "GET", "/automation-rules", [], undefined, options);

/**
 * Change an automation rule.
 *
 * Switches a rule on or off, or changes its parameters. A field left out stays as it is.
 * Orders that a rule has moved stay where they are.
 * @param name The rule's name.
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
 * await updateAutomationRule(
 *   client,
 *   "confirmWhenPaid",
 *   { isEnabled: false },
 *   { ifMatch: 3 },
 * );
 */
export const updateAutomationRule = (
  client: TenantClient,
  name: AutomationRuleName,
  body: AutomationRuleUpdate,
  options: ConditionalOptions,
): Call<AutomationRule, UpdateAutomationRuleProblemCode> =>
  call(client, "PUT", "/automation-rules/{name}", [name], body, options);

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
 * `processing`. With `fulfilmentOrderId`, only what is packed there can leave. Without it,
 * units of any location are picked, packed and shipped in one go. Without `lines`, everything
 * leaves that can. Refused while the order is on hold.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `order_on_hold`: The order is on hold.
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
 * Change a shipment's tracking.
 *
 * A field left out stays as it is, null clears it.
 * @param shipmentId The shipment's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
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
 * await updateShipment(
 *   client,
 *   "shp_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { trackingNumber: "SE 4471" },
 *   { ifMatch: 3 },
 * );
 */
export const updateShipment = (
  client: TenantClient,
  shipmentId: ShipmentId,
  body: ShipmentUpdate,
  options: ConditionalOptions,
): Call<Shipment, UpdateShipmentProblemCode> =>
  call(client, "PUT", "/shipments/{shipmentId}", [shipmentId], body, options);

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
 * List fulfilment orders.
 *
 * What locations have to pick, pack and send: with `status=open` and a location, its pick
 * queue. What has waited longest comes first. Several statuses mean any of them.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listFulfilmentOrders(client);
 */
export const listFulfilmentOrders = (
  client: TenantClient,
  query?: ListFulfilmentOrdersQuery,
  options?: CallOptions,
): Call<FulfilmentOrderPage, ListFulfilmentOrdersProblemCode> =>
  call(client, "GET", "/fulfilment-orders", [], query, options);

/**
 * Merge fulfilment orders.
 *
 * Fulfilment orders of one order at one location become one, the first of those that are
 * named; the others are cancelled and say where their units went. Nothing of them may have
 * been shipped.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
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
 * await mergeFulfilmentOrders(client, {
 *   fulfilmentOrderIds: [
 *     "ful_01h455vb4pex5vsknk084sn02q",
 *     "ful_01h455vb4pex5vsknk084sn02r",
 *   ],
 * });
 */
export const mergeFulfilmentOrders = (
  client: TenantClient,
  body: FulfilmentOrderMerge,
  options?: MutationOptions,
): Call<FulfilmentOrder, MergeFulfilmentOrdersProblemCode> =>
  call(client, "POST", "/fulfilment-orders/merge", [], body, options);

/**
 * Read a fulfilment order.
 *
 * With its version.
 * @param fulfilmentOrderId The fulfilment order's id.
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
 * await getFulfilmentOrder(client, "ful_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getFulfilmentOrder = (
  client: TenantClient,
  fulfilmentOrderId: FulfilmentOrderId,
  options?: CallOptions,
): Call<FulfilmentOrder, GetFulfilmentOrderProblemCode> =>
  call(
    client,
    "GET",
    "/fulfilment-orders/{fulfilmentOrderId}",
    [fulfilmentOrderId],
    undefined,
    options,
  );

/**
 * Pick units of a fulfilment order.
 *
 * Records units that were taken off the shelf. Without `lines`, all that are not picked yet.
 * Refused while the order is on hold.
 * @param fulfilmentOrderId The fulfilment order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
 * @throws {ApiError} 409 `order_on_hold`: The order is on hold.
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
 * await pickFulfilmentOrder(client, "ful_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1 }],
 * });
 */
export const pickFulfilmentOrder = (
  client: TenantClient,
  fulfilmentOrderId: FulfilmentOrderId,
  body: FulfilmentUnits,
  options?: MutationOptions,
): Call<FulfilmentOrder, PickFulfilmentOrderProblemCode> =>
  call(
    client,
    "POST",
    "/fulfilment-orders/{fulfilmentOrderId}/picks",
    [fulfilmentOrderId],
    body,
    options,
  );

/**
 * Pack units of a fulfilment order.
 *
 * Records picked units that were put into a parcel. Without `lines`, all that are picked and
 * not packed yet. Units that nobody has picked are refused, and so is packing while the order
 * is on hold.
 * @param fulfilmentOrderId The fulfilment order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
 * @throws {ApiError} 409 `order_on_hold`: The order is on hold.
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
 * await packFulfilmentOrder(client, "ful_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1 }],
 * });
 */
export const packFulfilmentOrder = (
  client: TenantClient,
  fulfilmentOrderId: FulfilmentOrderId,
  body: FulfilmentUnits,
  options?: MutationOptions,
): Call<FulfilmentOrder, PackFulfilmentOrderProblemCode> =>
  call(
    client,
    "POST",
    "/fulfilment-orders/{fulfilmentOrderId}/packs",
    [fulfilmentOrderId],
    body,
    options,
  );

/**
 * Take units out of their parcel.
 *
 * Packed units become picked ones again, so that the order can be edited and they can be split
 * off, moved or cancelled. With `toShelf`, picked and packed units go back to the shelf,
 * packed ones last. Without `lines`, all of them. What has been shipped is not here any more.
 * @param fulfilmentOrderId The fulfilment order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
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
 * await unpackFulfilmentOrder(client, "ful_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1 }],
 * });
 */
export const unpackFulfilmentOrder = (
  client: TenantClient,
  fulfilmentOrderId: FulfilmentOrderId,
  body: UnpackedUnits,
  options?: MutationOptions,
): Call<FulfilmentOrder, UnpackFulfilmentOrderProblemCode> =>
  call(
    client,
    "POST",
    "/fulfilment-orders/{fulfilmentOrderId}/unpacks",
    [fulfilmentOrderId],
    body,
    options,
  );

/**
 * Split a fulfilment order.
 *
 * The units that are named become a fulfilment order of their own at the same location, with
 * its place in the queue: first units that nobody has picked, then picked ones. Packed units
 * must be unpacked first, and at least one unit stays.
 * @param fulfilmentOrderId The fulfilment order's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
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
 * await splitFulfilmentOrder(
 *   client,
 *   "ful_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1 }] },
 *   { ifMatch: 3 },
 * );
 */
export const splitFulfilmentOrder = (
  client: TenantClient,
  fulfilmentOrderId: FulfilmentOrderId,
  body: SplitUnits,
  options: ConditionalOptions,
): Call<FulfilmentOrder, SplitFulfilmentOrderProblemCode> =>
  call(
    client,
    "POST",
    "/fulfilment-orders/{fulfilmentOrderId}/split",
    [fulfilmentOrderId],
    body,
    options,
  );

/**
 * Let another location send it.
 *
 * Reserves the units there instead, all or nothing. Packed units must be unpacked first, and
 * what was picked goes back to the shelf. When part of it has been shipped, the rest becomes a
 * fulfilment order of its own.
 * @param fulfilmentOrderId The fulfilment order's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `out_of_stock`: There is not enough stock.
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
 * await moveFulfilmentOrder(
 *   client,
 *   "ful_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { locationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta" },
 *   { ifMatch: 3 },
 * );
 */
export const moveFulfilmentOrder = (
  client: TenantClient,
  fulfilmentOrderId: FulfilmentOrderId,
  body: FulfilmentOrderMove,
  options: ConditionalOptions,
): Call<FulfilmentOrder, MoveFulfilmentOrderProblemCode> =>
  call(
    client,
    "POST",
    "/fulfilment-orders/{fulfilmentOrderId}/move",
    [fulfilmentOrderId],
    body,
    options,
  );

/**
 * Cancel a fulfilment order.
 *
 * Its location cannot send what is left of it: the units are reserved at other locations by
 * the tenant's rule, all or nothing, and wait there in fulfilment orders with its place in the
 * queue. The order itself does not change. Packed units must be unpacked first, and what was
 * picked goes back to the shelf. To give up units altogether, cancel or edit the order.
 * @param fulfilmentOrderId The fulfilment order's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `out_of_stock`: There is not enough stock.
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
 * await cancelFulfilmentOrder(
 *   client,
 *   "ful_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { reason: "The shelf was empty" },
 *   { ifMatch: 3 },
 * );
 */
export const cancelFulfilmentOrder = (
  client: TenantClient,
  fulfilmentOrderId: FulfilmentOrderId,
  body: FulfilmentOrderCancellation,
  options: ConditionalOptions,
): Call<FulfilmentOrder, CancelFulfilmentOrderProblemCode> =>
  call(
    client,
    "POST",
    "/fulfilment-orders/{fulfilmentOrderId}/cancel",
    [fulfilmentOrderId],
    body,
    options,
  );

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
 * By bank transfer, in cash, or through another system; or from the customer's store credit or
 * a gift card, whose balance it lowers in the same change. It cannot exceed what is still due
 * (what is owed, less what was paid and neither paid back nor on its way back), nor what the
 * balance holds. Several payments make up one order.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `reservation_expired`: The stock is no longer kept for this order.
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

/**
 * Ask the customer to pay.
 *
 * By card: the answer has a `link` for the customer, who pays on the gateway's own page; its
 * state is live on the
 * payment and the order. For a shopper at the screen, `openPaymentPage` leads there at once. A
 * bank transfer or cash
 * on delivery is expected until `capturePayment` says what has arrived.
 *
 * It can be for all that is due or for part of it. What is asked for reserves nothing: the
 * page asks for what is
 * still due when it is opened.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `reservation_expired`: The stock is no longer kept for this order.
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
 * await requestPayment(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   method: "card",
 *   capture: "manual",
 * });
 */
export const requestPayment = (
  client: TenantClient,
  orderId: OrderId,
  body: NewPaymentRequest,
  options?: MutationOptions,
): Call<Payment, RequestPaymentProblemCode> =>
  call(client, "POST", "/orders/{orderId}/payment-requests", [orderId], body, options);

/**
 * Read the ledger of an order's payments.
 *
 * Oldest first, of all payments of the order.
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
 * await listPaymentEntries(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const listPaymentEntries = (
  client: TenantClient,
  orderId: OrderId,
  query?: ListPaymentEntriesQuery,
  options?: CallOptions,
): Call<PaymentEntryPage, ListPaymentEntriesProblemCode> =>
  call(client, "GET", "/orders/{orderId}/payment-entries", [orderId], query, options);

/**
 * List payments of all orders.
 *
 * Newest first. One filter at a time.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listAllPayments(client);
 */
export const listAllPayments = (
  client: TenantClient,
  query?: ListAllPaymentsQuery,
  options?: CallOptions,
): Call<PaymentPage, ListAllPaymentsProblemCode> =>
  call(client, "GET", "/payments", [], query, options);

/**
 * Read a payment.
 *
 * With what the gateway was asked for.
 * @param paymentId The payment's id.
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
 * await getPayment(client, "pay_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getPayment = (
  client: TenantClient,
  paymentId: PaymentId,
  options?: CallOptions,
): Call<Payment, GetPaymentProblemCode> =>
  call(client, "GET", "/payments/{paymentId}", [paymentId], undefined, options);

/**
 * Take money that is authorised.
 *
 * In full or in part, as often as the gateway allows; one that captures once releases the
 * rest. Of a bank transfer or
 * cash on delivery it records what has arrived.
 *
 * The gateway is asked after the intent is kept. When it answers within some seconds, so does
 * this; otherwise the
 * answer shows the operation as `requested` or `unknown`, and `getPayment` tells what became
 * of it. The gateway's no
 * is `payment_refused`.
 * @param paymentId The payment's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `reservation_expired`: The stock is no longer kept for this order.
 * @throws {ApiError} 409 `authorization_expired`: The time to capture this payment is over.
 * @throws {ApiError} 409 `payment_refused`: The payment gateway said no.
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
 * await capturePayment(client, "pay_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   amount: { amount: 2500, currency: "USD" },
 * });
 */
export const capturePayment = (
  client: TenantClient,
  paymentId: PaymentId,
  body: PaymentCapture,
  options?: MutationOptions,
): Call<Payment, CapturePaymentProblemCode> =>
  call(client, "POST", "/payments/{paymentId}/capture", [paymentId], body, options);

/**
 * Withdraw a payment, or release what is authorised.
 *
 * One that nobody has paid is withdrawn: its link no longer works. What is authorised and not
 * captured is released.
 * What was captured stays: it goes back by a refund.
 * @param paymentId The payment's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `payment_refused`: The payment gateway said no.
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
 * await voidPayment(client, "pay_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   reason: "Paid by bank transfer instead",
 * });
 */
export const voidPayment = (
  client: TenantClient,
  paymentId: PaymentId,
  body: PaymentVoid,
  options?: MutationOptions,
): Call<Payment, VoidPaymentProblemCode> =>
  call(client, "POST", "/payments/{paymentId}/void", [paymentId], body, options);

/**
 * Open the gateway's page for a shopper at the screen.
 *
 * Answers where to send the shopper; from there the gateway leads back to the payment's link.
 * A page that is open already is answered again. Nobody pays by it after it has expired.
 * @param paymentId The payment's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `reservation_expired`: The stock is no longer kept for this order.
 * @throws {ApiError} 409 `payment_refused`: The payment gateway said no.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `gateway_unanswered`: The payment gateway does not answer.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await openPaymentPage(client, "pay_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const openPaymentPage = (
  client: TenantClient,
  paymentId: PaymentId,
  options?: MutationOptions,
): Call<PaymentPageUrl, OpenPaymentPageProblemCode> =>
  call(client, "POST", "/payments/{paymentId}/page", [paymentId], undefined, options);

/**
 * Say that somebody has looked at a payment.
 *
 * Takes its `attention` away. Nothing else changes.
 * @param paymentId The payment's id.
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
 * await acknowledgePayment(client, "pay_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const acknowledgePayment = (
  client: TenantClient,
  paymentId: PaymentId,
  options?: MutationOptions,
): Call<Payment, AcknowledgePaymentProblemCode> =>
  call(client, "POST", "/payments/{paymentId}/acknowledgement", [paymentId], undefined, options);

/**
 * List the tenant's accounts at payment gateways.
 *
 * One for each gateway that this installation can speak to, connected or not. Keys and secrets
 * are never shown.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listPaymentAccounts(client);
 */
export const listPaymentAccounts = (
  client: TenantClient,
  options?: CallOptions,
): Call<PaymentAccountList, ListPaymentAccountsProblemCode> =>
  call(client, "GET", "/payment-accounts", [], undefined, options);

/**
 * Connect an account at a payment gateway, or change it.
 *
 * A field left out stays as it is. An account is made active once it has both a key and a
 * webhook secret: new card
 * payments go through it then, and through the sandbox no more. Payments that were made by an
 * account that is
 * inactive now can still be captured, released and paid back.
 *
 * With a new `webhookSecret` the one before it counts for another 24 hours, until
 * `previousValidUntil`, so that
 * nothing is lost while the gateway changes over. The sandbox needs no keys: it takes
 * `isActive` alone.
 * @param provider The gateway.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
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
 * await updatePaymentAccount(client, "sandbox", { isActive: false }, { ifMatch: 3 });
 */
export const updatePaymentAccount = (
  client: TenantClient,
  provider: GatewayName,
  body: PaymentAccountUpdate,
  options: ConditionalOptions,
): Call<PaymentAccount, UpdatePaymentAccountProblemCode> =>
  call(client, "PUT", "/payment-accounts/{provider}", [provider], body, options);

/**
 * List what payment gateways have told.
 *
 * Newest first. What they said is not shown; it may name the customer.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listPaymentWebhooks(client);
 */
export const listPaymentWebhooks = (
  client: TenantClient,
  query?: ListPaymentWebhooksQuery,
  options?: CallOptions,
): Call<PaymentWebhookPage, ListPaymentWebhooksProblemCode> =>
  call(client, "GET", "/payment-webhooks", [], query, options);

/**
 * Apply again what could not be applied.
 *
 * One that is `dead` or `ignored`, as long as its body is kept. The answer shows what came of
 * it. What it says is learned once, however often it is replayed.
 * @param paymentWebhookId The webhook's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await replayPaymentWebhook(client, "pwh_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const replayPaymentWebhook = (
  client: TenantClient,
  paymentWebhookId: PaymentWebhookId,
  options?: MutationOptions,
): Call<PaymentWebhook, ReplayPaymentWebhookProblemCode> =>
  call(
    client,
    "POST",
    "/payment-webhooks/{paymentWebhookId}/replay",
    [paymentWebhookId],
    undefined,
    options,
  );

/**
 * List comparisons with a gateway's ledger.
 *
 * Newest first. Each night the last days are compared by themselves.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listPaymentComparisons(client);
 */
export const listPaymentComparisons = (
  client: TenantClient,
  query?: ListPaymentComparisonsQuery,
  options?: CallOptions,
): Call<PaymentComparisonPage, ListPaymentComparisonsProblemCode> =>
  call(client, "GET", "/payment-comparisons", [], query, options);

/**
 * Compare payments with a gateway's ledger.
 *
 * Holds every payment that the gateway has of a period against ours, and every payment of ours
 * that money came in by
 * against the gateway's. What the gateway knows and we had not heard of is taken over;
 * whatever still differs then is
 * a difference that a person should look at. One that is found no more, here or in a later
 * comparison, is resolved by
 * itself. No money is moved.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `payment_refused`: The payment gateway said no.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `gateway_unanswered`: The payment gateway does not answer.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await comparePayments(client, {
 *   from: "2026-11-21T00:00:00Z",
 *   until: "2026-11-22T00:00:00Z",
 * });
 */
export const comparePayments = (
  client: TenantClient,
  body: NewPaymentComparison,
  options?: MutationOptions,
): Call<PaymentComparison, ComparePaymentsProblemCode> =>
  call(client, "POST", "/payment-comparisons", [], body, options);

/**
 * List where our ledger and a gateway's differ.
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
 * await listPaymentDifferences(client);
 */
export const listPaymentDifferences = (
  client: TenantClient,
  query?: ListPaymentDifferencesQuery,
  options?: CallOptions,
): Call<PaymentDifferencePage, ListPaymentDifferencesProblemCode> =>
  call(client, "GET", "/payment-differences", [], query, options);

/**
 * Say what a difference came to.
 *
 * For one that has an explanation. It is not listed as open any more, and later comparisons do
 * not tell it again as long as the figures stay as they are. Resolving it again changes
 * nothing and answers how it was resolved.
 * @param paymentDifferenceId The difference's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * await resolvePaymentDifference(client, "pdi_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   resolution: "Paid by a customer of the café through the same account",
 * });
 */
export const resolvePaymentDifference = (
  client: TenantClient,
  paymentDifferenceId: PaymentDifferenceId,
  body: PaymentDifferenceResolution,
  options?: MutationOptions,
): Call<PaymentDifference, ResolvePaymentDifferenceProblemCode> =>
  call(
    client,
    "POST",
    "/payment-differences/{paymentDifferenceId}/resolution",
    [paymentDifferenceId],
    body,
    options,
  );

/**
 * List disputes.
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
 * await listDisputes(client);
 */
export const listDisputes = (
  client: TenantClient,
  query?: ListDisputesQuery,
  options?: CallOptions,
): Call<DisputePage, ListDisputesProblemCode> =>
  call(client, "GET", "/disputes", [], query, options);

/**
 * List an order's refunds.
 *
 * Oldest first, those on their way and those that were paid back.
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
 * await listRefunds(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const listRefunds = (
  client: TenantClient,
  orderId: OrderId,
  query?: ListRefundsQuery,
  options?: CallOptions,
): Call<RefundPage, ListRefundsProblemCode> =>
  call(client, "GET", "/orders/{orderId}/refunds", [orderId], query, options);

/**
 * Give money back as goodwill.
 *
 * Takes the amount off what the customer owes, as a charge of type `credit`, and makes a
 * pending refund of it. It
 * cannot exceed what was paid and is not going back already. With `lines` it says which lines
 * it is for: what was
 * given back for a line is not given back again when the line is returned.
 *
 * Other refunds come by themselves: whenever more was paid than is owed (an order is
 * cancelled, an edit lowers its
 * total, a return is credited), the excess becomes a pending refund in the same change. When
 * the total rises again,
 * a pending refund stays: it was promised, and the new amount is due.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * await createRefund(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   amount: { amount: 500, currency: "USD" },
 *   reason: "Arrived late",
 * });
 */
export const createRefund = (
  client: TenantClient,
  orderId: OrderId,
  body: NewRefund,
  options?: MutationOptions,
): Call<Refund, CreateRefundProblemCode> =>
  call(client, "POST", "/orders/{orderId}/refunds", [orderId], body, options);

/**
 * Pay a refund back, or record that it was.
 *
 * By `card` the gateway is asked to pay it back, through the payments that the money came by:
 * when one of them does not
 * suffice, the refund is split, and this answers the first part. The refund is `processing`
 * until the gateway says
 * that it was done; its no puts the refund back to `pending`, with the reason.
 *
 * By `store_credit` it is added to the customer's balance, by `gift_card` to the gift cards
 * that paid, at once. A
 * refund that goes back through several payments is split likewise. An expired or disabled
 * gift card takes nothing back.
 *
 * It is settled once. Settling it again changes nothing and answers how it was settled.
 * @param refundId The refund's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
 * @throws {ApiError} 409 `conflict`: The change does not fit the present state.
 * @throws {ApiError} 409 `payment_refused`: The payment gateway said no.
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
 * await settleRefund(client, "ref_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   method: "bank_transfer",
 *   reference: "TR-2041",
 * });
 */
export const settleRefund = (
  client: TenantClient,
  refundId: RefundId,
  body: RefundSettlement,
  options?: MutationOptions,
): Call<Refund, SettleRefundProblemCode> =>
  call(client, "POST", "/refunds/{refundId}/settlement", [refundId], body, options);

/**
 * List gift cards.
 *
 * Newest first, used and disabled ones included, never a code.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listGiftCards(client);
 */
export const listGiftCards = (
  client: TenantClient,
  query?: ListGiftCardsQuery,
  options?: CallOptions,
): Call<GiftCardPage, ListGiftCardsProblemCode> =>
  call(client, "GET", "/gift-cards", [], query, options);

/**
 * Issue a gift card.
 *
 * Answers its code once; Waybill keeps nothing that the code could be read from. Whoever has
 * the code can pay with the
 * card.
 *
 * It makes money that orders are paid with, so it needs the permission `orders:price` besides:
 * who may not lower a
 * price may not give it away either.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * await issueGiftCard(client, {
 *   amount: { amount: 5000, currency: "USD" },
 *   reason: "Sold at the counter",
 * });
 */
export const issueGiftCard = (
  client: TenantClient,
  body: NewGiftCard,
  options?: MutationOptions,
): Call<IssuedGiftCard, IssueGiftCardProblemCode> =>
  call(client, "POST", "/gift-cards", [], body, options);

/**
 * Read a gift card.
 *
 * With what is left on it. `listGiftCardEntries` tells how it came to that.
 * @param giftCardId The gift card's id.
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
 * await getGiftCard(client, "gft_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getGiftCard = (
  client: TenantClient,
  giftCardId: GiftCardId,
  options?: CallOptions,
): Call<GiftCard, GetGiftCardProblemCode> =>
  call(client, "GET", "/gift-cards/{giftCardId}", [giftCardId], undefined, options);

/**
 * Change a gift card.
 *
 * Until when it can be used, and whose it is. A field left out stays as it is, null clears it.
 * What was written off
 * when it expired does not come back. Needs the permission `orders:price` besides, like
 * issuing one.
 * @param giftCardId The gift card's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
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
 * await updateGiftCard(
 *   client,
 *   "gft_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { expiresAt: "2031-01-01T00:00:00.000Z" },
 *   { ifMatch: 3 },
 * );
 */
export const updateGiftCard = (
  client: TenantClient,
  giftCardId: GiftCardId,
  body: GiftCardUpdate,
  options: ConditionalOptions,
): Call<GiftCard, UpdateGiftCardProblemCode> =>
  call(client, "PUT", "/gift-cards/{giftCardId}", [giftCardId], body, options);

/**
 * Disable a gift card.
 *
 * For good, when its code was lost or stolen: nobody pays with it any more, and no refund goes
 * to it. What is left on
 * it stays in its entries; to make it good, issue another card or grant store credit.
 * Disabling it again changes
 * nothing. Everybody with `payments:write` may: it protects money and gives none away.
 * @param giftCardId The gift card's id.
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
 * await disableGiftCard(client, "gft_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const disableGiftCard = (
  client: TenantClient,
  giftCardId: GiftCardId,
  options?: MutationOptions,
): Call<GiftCard, DisableGiftCardProblemCode> =>
  call(client, "POST", "/gift-cards/{giftCardId}/disabling", [giftCardId], undefined, options);

/**
 * Read the ledger of a gift card.
 *
 * Newest first.
 * @param giftCardId The gift card's id.
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
 * await listGiftCardEntries(client, "gft_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const listGiftCardEntries = (
  client: TenantClient,
  giftCardId: GiftCardId,
  query?: ListGiftCardEntriesQuery,
  options?: CallOptions,
): Call<BalanceEntryPage, ListGiftCardEntriesProblemCode> =>
  call(client, "GET", "/gift-cards/{giftCardId}/entries", [giftCardId], query, options);

/**
 * Find a gift card by its code.
 *
 * Answers what is left on it. A code that is unknown, expired or disabled answers `not_found`
 * alike, so that guessing
 * tells nothing; after twenty wrong codes within a minute, the caller has to wait. The code is
 * in the body, because
 * addresses end up in logs.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
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
 * await findGiftCard(client, { code: "K7QM-2XTR-9BHC-4WD9" });
 */
export const findGiftCard = (
  client: TenantClient,
  body: GiftCardLookup,
  options?: MutationOptions,
): Call<GiftCard, FindGiftCardProblemCode> =>
  call(client, "POST", "/gift-card-lookups", [], body, options);

/**
 * List a customer's store credit.
 *
 * One balance for each currency in which there ever was one, by currency.
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
 * await listStoreCredit(client, "cus_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const listStoreCredit = (
  client: TenantClient,
  customerId: CustomerId,
  query?: ListStoreCreditQuery,
  options?: CallOptions,
): Call<StoreCreditPage, ListStoreCreditProblemCode> =>
  call(client, "GET", "/customers/{customerId}/store-credit", [customerId], query, options);

/**
 * Grant or take store credit.
 *
 * A positive amount is granted, a negative one taken: never more than there is. The first one
 * in a currency opens the
 * balance. Refunds by `store_credit` add to it by themselves.
 *
 * It makes money that orders are paid with, so it needs the permission `orders:price` besides.
 * @param customerId The customer's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
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
 * await adjustStoreCredit(client, "cus_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   amount: { amount: 1500, currency: "USD" },
 *   reason: "Their parcel was late",
 * });
 */
export const adjustStoreCredit = (
  client: TenantClient,
  customerId: CustomerId,
  body: StoreCreditAdjustment,
  options?: MutationOptions,
): Call<BalanceEntry, AdjustStoreCreditProblemCode> =>
  call(client, "POST", "/customers/{customerId}/store-credit", [customerId], body, options);

/**
 * Read the ledger of a customer's store credit.
 *
 * Newest first, in all currencies.
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
 * await listStoreCreditEntries(client, "cus_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const listStoreCreditEntries = (
  client: TenantClient,
  customerId: CustomerId,
  query?: ListStoreCreditEntriesQuery,
  options?: CallOptions,
): Call<BalanceEntryPage, ListStoreCreditEntriesProblemCode> =>
  call(client, "GET", "/customers/{customerId}/store-credit/entries", [customerId], query, options);

/**
 * Ask for goods to be sent back.
 *
 * Of what was delivered, and neither came back nor was asked for already. After the tenant's
 * return window, counted from when the whole order had arrived, it needs the permission
 * `orders:price`.
 * @param orderId The order's id.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `return_window_closed`: The time to send it back is over.
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
 * await requestReturn(client, "ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
 *   lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1 }],
 * });
 */
export const requestReturn = (
  client: TenantClient,
  orderId: OrderId,
  body: NewReturn,
  options?: MutationOptions,
): Call<Return, RequestReturnProblemCode> =>
  call(client, "POST", "/orders/{orderId}/returns", [orderId], body, options);

/**
 * List returns.
 *
 * Newest first. Several statuses mean any of them.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await listReturns(client);
 */
export const listReturns = (
  client: TenantClient,
  query?: ListReturnsQuery,
  options?: CallOptions,
): Call<ReturnPage, ListReturnsProblemCode> => call(client, "GET", "/returns", [], query, options);

/**
 * Read a return.
 *
 * With what it is worth, and what may be done with it next.
 * @param returnId The return's id.
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
 * await getReturn(client, "ret_01jd3k8q9wf2m5x7v0c4b6n8ta");
 */
export const getReturn = (
  client: TenantClient,
  returnId: ReturnId,
  options?: CallOptions,
): Call<Return, GetReturnProblemCode> =>
  call(client, "GET", "/returns/{returnId}", [returnId], undefined, options);

/**
 * Agree to a return.
 *
 * The goods are expected from now on.
 * @param returnId The return's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `transition_not_allowed`: It cannot go there from here.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await approveReturn(client, "ret_01jd3k8q9wf2m5x7v0c4b6n8ta", { ifMatch: 3 });
 */
export const approveReturn = (
  client: TenantClient,
  returnId: ReturnId,
  options: ConditionalOptions,
): Call<Return, ApproveReturnProblemCode> =>
  call(client, "POST", "/returns/{returnId}/approval", [returnId], undefined, options);

/**
 * Decline a return.
 *
 * The units may be asked for again.
 * @param returnId The return's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `transition_not_allowed`: It cannot go there from here.
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
 * await declineReturn(
 *   client,
 *   "ret_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { reason: "Worn and without its label" },
 *   { ifMatch: 3 },
 * );
 */
export const declineReturn = (
  client: TenantClient,
  returnId: ReturnId,
  body: ReturnDecline,
  options: ConditionalOptions,
): Call<Return, DeclineReturnProblemCode> =>
  call(client, "POST", "/returns/{returnId}/decline", [returnId], body, options);

/**
 * Cancel a return.
 *
 * What has not arrived is no longer expected, and may be asked for again. When part of it has
 * arrived, the return goes on with that part.
 * @param returnId The return's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `transition_not_allowed`: It cannot go there from here.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await cancelReturn(client, "ret_01jd3k8q9wf2m5x7v0c4b6n8ta", { ifMatch: 3 });
 */
export const cancelReturn = (
  client: TenantClient,
  returnId: ReturnId,
  options: ConditionalOptions,
): Call<Return, CancelReturnProblemCode> =>
  call(client, "POST", "/returns/{returnId}/cancellation", [returnId], undefined, options);

/**
 * Receive goods that came back.
 *
 * In full or in part. Each unit goes back on hand (`restock`), among the damaged (`damage`) or
 * away (`discard`), and counts as returned in its order.
 * @param returnId The return's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `transition_not_allowed`: It cannot go there from here.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
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
 * await receiveReturn(
 *   client,
 *   "ret_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   {
 *     lines: [
 *       { lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1, disposition: "restock" },
 *     ],
 *   },
 *   { ifMatch: 3 },
 * );
 */
export const receiveReturn = (
  client: TenantClient,
  returnId: ReturnId,
  body: ReturnReceipt,
  options: ConditionalOptions,
): Call<Return, ReceiveReturnProblemCode> =>
  call(client, "POST", "/returns/{returnId}/receipts", [returnId], body, options);

/**
 * Credit what came back.
 *
 * Takes what the received and not yet credited units cost, their tax and their part of the
 * discounts included, off what the customer owes; what was paid beyond that becomes a pending
 * refund. A lower amount needs a reason.
 * @param returnId The return's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 400 `card_number_not_accepted`: Numbers of payment cards are not
 * accepted.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `transition_not_allowed`: It cannot go there from here.
 * @throws {ApiError} 409 `quantity_exceeded`: That is more than there is left.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `currency_mismatch`: Amounts are in different currencies.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await refundReturn(client, "ret_01jd3k8q9wf2m5x7v0c4b6n8ta", {}, { ifMatch: 3 });
 */
export const refundReturn = (
  client: TenantClient,
  returnId: ReturnId,
  body: ReturnCredit,
  options: ConditionalOptions,
): Call<Return, RefundReturnProblemCode> =>
  call(client, "POST", "/returns/{returnId}/refund", [returnId], body, options);

/**
 * Send something else instead.
 *
 * Credits the received and not yet credited units in full, and places a new order for the same
 * customer, all or nothing. What was paid beyond what is owed then pays for the new order, as
 * far as it goes; the rest becomes a pending refund. Needs `orders:write` too.
 * @param returnId The return's id.
 * @param options With `ifMatch`, the version that the change was made from.
 * @throws {ApiError} 400 `invalid_request`: The request is not valid.
 * @throws {ApiError} 400 `tenant_required`: Say which tenant the request is for.
 * @throws {ApiError} 400 `malformed_body`: The body is not valid JSON.
 * @throws {ApiError} 401 `unauthenticated`: Sign in or send a valid credential.
 * @throws {ApiError} 403 `forbidden`: This credential may not do that.
 * @throws {ApiError} 404 `not_found`: There is no such thing.
 * @throws {ApiError} 409 `transition_not_allowed`: It cannot go there from here.
 * @throws {ApiError} 409 `out_of_stock`: There is not enough stock.
 * @throws {ApiError} 409 `product_archived`: A product is no longer sold.
 * @throws {ApiError} 409 `idempotency_in_flight`: The first request with this key is still
 * running.
 * @throws {ApiError} 412 `version_mismatch`: Somebody changed it meanwhile.
 * @throws {ApiError} 413 `payload_too_large`: The body is too large.
 * @throws {ApiError} 415 `unsupported_media_type`: Send JSON.
 * @throws {ApiError} 422 `currency_mismatch`: Amounts are in different currencies.
 * @throws {ApiError} 422 `idempotency_key_reused`: This key was used for another request.
 * @throws {ApiError} 428 `version_required`: Say which version the change was made from.
 * @throws {ApiError} 429 `rate_limited`: Too many requests.
 * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
 * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
 * @throws {ApiError} 504 `timeout`: The request took too long.
 * @example
 * await exchangeReturn(
 *   client,
 *   "ret_01jd3k8q9wf2m5x7v0c4b6n8ta",
 *   { lines: [{ sku: "CHAI-1", quantity: 1 }] },
 *   { ifMatch: 3 },
 * );
 */
export const exchangeReturn = (
  client: TenantClient,
  returnId: ReturnId,
  body: ReturnExchange,
  options: ConditionalOptions,
): Call<Return, ExchangeReturnProblemCode> =>
  call(client, "POST", "/returns/{returnId}/exchange", [returnId], body, options);
