// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

import type { Call, CallOptions, ConditionalOptions, MutationOptions } from "../call.ts";
import type {
  ApiKeyId,
  ApiKeyPage,
  AuditEntryPage,
  AutomationRule,
  AutomationRuleList,
  AutomationRuleName,
  AutomationRuleUpdate,
  Availability,
  BalanceEntry,
  BalanceEntryPage,
  ChangeSet,
  ChangeSetId,
  ChangeSetPage,
  ChangeSetPreview,
  ChangeSetUpdate,
  ContractDocument,
  CountryCode,
  Currency,
  Customer,
  CustomerId,
  CustomerPage,
  CustomerUpdate,
  Delivery,
  DisputePage,
  DisputeStatus,
  ExternalId,
  FulfillmentStatus,
  FulfilmentOrder,
  FulfilmentOrderCancellation,
  FulfilmentOrderId,
  FulfilmentOrderMerge,
  FulfilmentOrderMove,
  FulfilmentOrderPage,
  FulfilmentOrderStatus,
  FulfilmentUnits,
  GatewayName,
  GiftCard,
  GiftCardEnding,
  GiftCardId,
  GiftCardLookup,
  GiftCardPage,
  GiftCardUpdate,
  HistoryPage,
  Hold,
  HoldId,
  HoldPage,
  HoldRelease,
  InvitationAcceptance,
  InvitationId,
  InvitationPage,
  IssuedApiKey,
  IssuedGiftCard,
  IssuedInvitation,
  Location,
  LocationId,
  LocationPage,
  LocationUpdate,
  Member,
  MemberId,
  MemberPage,
  MemberUpdate,
  Membership,
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
  Order,
  OrderComparison,
  OrderEdits,
  OrderId,
  OrderPage,
  OrderSort,
  OrderStatus,
  OrderUpdate,
  OrderVersion,
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
  PaymentState,
  PaymentStatus,
  PaymentVoid,
  PaymentWebhook,
  PaymentWebhookId,
  PaymentWebhookPage,
  PaymentWebhookState,
  Product,
  ProductId,
  ProductPage,
  ProductStatus,
  ProductUpdate,
  Refund,
  RefundId,
  RefundPage,
  RefundSettlement,
  ReservationPage,
  Return,
  ReturnCredit,
  ReturnDecline,
  ReturnExchange,
  ReturnId,
  ReturnPage,
  ReturnReceipt,
  ReturnStatus,
  Session,
  Shipment,
  ShipmentId,
  ShipmentPage,
  ShipmentUpdate,
  ShippingMethod,
  ShippingMethodId,
  ShippingMethodPage,
  ShippingMethodUpdate,
  Sku,
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
  Tag,
  TaxRate,
  TaxRateId,
  TaxRatePage,
  TaxRateUpdate,
  Tenant,
  TenantUpdate,
  Timestamp,
  Transfer,
  TransferId,
  TransferPage,
  TransferReceipt,
  TransferStatus,
  UnpackedUnits,
} from "./schemas.ts";

export type GetContractRequest = Record<never, never>;

/** The problems that `getContract` may answer with. */
export type GetContractProblemCode = "rate_limited" | "internal_error" | "unavailable" | "timeout";

export type GetSessionRequest = Record<never, never>;

/** The problems that `getSession` may answer with. */
export type GetSessionProblemCode =
  | "unauthenticated"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export type GetTenantRequest = Record<never, never>;

/** The problems that `getTenant` may answer with. */
export type GetTenantProblemCode =
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateTenantRequest {
  body: TenantUpdate;
  ifMatch?: string;
}

/** The problems that `updateTenant` may answer with. */
export type UpdateTenantProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListMembersQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListMembersRequest {
  query: ListMembersQuery & { limit: number };
}

/** The problems that `listMembers` may answer with. */
export type ListMembersProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface AddMemberRequest {
  body: NewMember;
}

/** The problems that `addMember` may answer with. */
export type AddMemberProblemCode =
  | "invalid_request"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateMemberRequest {
  path: { memberId: MemberId };
  body: MemberUpdate;
  ifMatch?: string;
}

/** The problems that `updateMember` may answer with. */
export type UpdateMemberProblemCode =
  | "invalid_request"
  | "not_found"
  | "last_admin"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface RemoveMemberRequest {
  path: { memberId: MemberId };
}

/** The problems that `removeMember` may answer with. */
export type RemoveMemberProblemCode =
  | "invalid_request"
  | "not_found"
  | "last_admin"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListInvitationsQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListInvitationsRequest {
  query: ListInvitationsQuery & { limit: number };
}

/** The problems that `listInvitations` may answer with. */
export type ListInvitationsProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CreateInvitationRequest {
  body: NewInvitation;
}

/** The problems that `createInvitation` may answer with. */
export type CreateInvitationProblemCode =
  | "invalid_request"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface RevokeInvitationRequest {
  path: { invitationId: InvitationId };
}

/** The problems that `revokeInvitation` may answer with. */
export type RevokeInvitationProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface AcceptInvitationRequest {
  body: InvitationAcceptance;
}

/** The problems that `acceptInvitation` may answer with. */
export type AcceptInvitationProblemCode =
  | "invalid_request"
  | "invitation_invalid"
  | "unauthenticated"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListApiKeysQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListApiKeysRequest {
  query: ListApiKeysQuery & { limit: number };
}

/** The problems that `listApiKeys` may answer with. */
export type ListApiKeysProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CreateApiKeyRequest {
  body: NewApiKey;
}

/** The problems that `createApiKey` may answer with. */
export type CreateApiKeyProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface RevokeApiKeyRequest {
  path: { apiKeyId: ApiKeyId };
}

/** The problems that `revokeApiKey` may answer with. */
export type RevokeApiKeyProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListAuditEntriesQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListAuditEntriesRequest {
  query: ListAuditEntriesQuery & { limit: number };
}

/** The problems that `listAuditEntries` may answer with. */
export type ListAuditEntriesProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListCustomersQuery {
  /**
   * Beginnings of words of the name, company or email, all of which must be found; case and
   * accents ignored.
   */
  q?: string | undefined;
  /** Exactly this external id. */
  externalId?: ExternalId | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListCustomersRequest {
  query: ListCustomersQuery & { limit: number };
}

/** The problems that `listCustomers` may answer with. */
export type ListCustomersProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "card_number_not_accepted"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CreateCustomerRequest {
  body: NewCustomer;
}

/** The problems that `createCustomer` may answer with. */
export type CreateCustomerProblemCode =
  | "invalid_request"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetCustomerRequest {
  path: { customerId: CustomerId };
}

/** The problems that `getCustomer` may answer with. */
export type GetCustomerProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateCustomerRequest {
  path: { customerId: CustomerId };
  body: CustomerUpdate;
  ifMatch?: string;
}

/** The problems that `updateCustomer` may answer with. */
export type UpdateCustomerProblemCode =
  | "invalid_request"
  | "not_found"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListProductsQuery {
  /**
   * Beginnings of words of the SKU, the title or the barcode, all of which must be found; case
   * and accents ignored.
   */
  q?: string | undefined;
  /** Exactly these SKUs. */
  sku?: Sku[] | undefined;
  /** Those of which fewer are available than their `lowStockLevel`, or with `false` the others. */
  lowStock?: boolean | undefined;
  /** Without it, active ones only. */
  status?: ProductStatus[] | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListProductsRequest {
  query: ListProductsQuery & { limit: number };
}

/** The problems that `listProducts` may answer with. */
export type ListProductsProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "card_number_not_accepted"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CreateProductRequest {
  body: NewProduct;
}

/** The problems that `createProduct` may answer with. */
export type CreateProductProblemCode =
  | "invalid_request"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetProductRequest {
  path: { productId: ProductId };
}

/** The problems that `getProduct` may answer with. */
export type GetProductProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateProductRequest {
  path: { productId: ProductId };
  body: ProductUpdate;
  ifMatch?: string;
}

/** The problems that `updateProduct` may answer with. */
export type UpdateProductProblemCode =
  | "invalid_request"
  | "not_found"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ArchiveProductRequest {
  path: { productId: ProductId };
}

/** The problems that `archiveProduct` may answer with. */
export type ArchiveProductProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListLocationsQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListLocationsRequest {
  query: ListLocationsQuery & { limit: number };
}

/** The problems that `listLocations` may answer with. */
export type ListLocationsProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CreateLocationRequest {
  body: NewLocation;
}

/** The problems that `createLocation` may answer with. */
export type CreateLocationProblemCode =
  | "invalid_request"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetLocationRequest {
  path: { locationId: LocationId };
}

/** The problems that `getLocation` may answer with. */
export type GetLocationProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateLocationRequest {
  path: { locationId: LocationId };
  body: LocationUpdate;
  ifMatch?: string;
}

/** The problems that `updateLocation` may answer with. */
export type UpdateLocationProblemCode =
  | "invalid_request"
  | "not_found"
  | "duplicate"
  | "location_in_use"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListStockLevelsQuery {
  /** Of this product. */
  productId?: ProductId | undefined;
  /** At this location. */
  locationId?: LocationId | undefined;
  /**
   * Of products in whose SKU, title or barcode each of its words begins a word; case and accents
   * ignored.
   */
  q?: string | undefined;
  /**
   * Of products of which fewer are available, at all locations, than their `lowStockLevel`, or
   * with `false` of the others.
   */
  lowStock?: boolean | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListStockLevelsRequest {
  query: ListStockLevelsQuery & { limit: number };
}

/** The problems that `listStockLevels` may answer with. */
export type ListStockLevelsProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "card_number_not_accepted"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface AdjustStockRequest {
  body: StockAdjustment;
}

/** The problems that `adjustStock` may answer with. */
export type AdjustStockProblemCode =
  | "invalid_request"
  | "out_of_stock"
  | "quantity_exceeded"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CountStockRequest {
  body: NewStockCount;
}

/** The problems that `countStock` may answer with. */
export type CountStockProblemCode =
  | "invalid_request"
  | "stock_reserved"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ImportStockRequest {
  body: NewStockImport;
}

/** The problems that `importStock` may answer with. */
export type ImportStockProblemCode =
  | "invalid_request"
  | "stock_reserved"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CheckAvailabilityQuery {
  /** The SKUs. */
  sku: Sku[];
}

export interface CheckAvailabilityRequest {
  query: CheckAvailabilityQuery;
}

/** The problems that `checkAvailability` may answer with. */
export type CheckAvailabilityProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListTransfersQuery {
  /** Of these statuses. */
  status?: TransferStatus[] | undefined;
  /** From or to this location. */
  locationId?: LocationId | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListTransfersRequest {
  query: ListTransfersQuery & { limit: number };
}

/** The problems that `listTransfers` may answer with. */
export type ListTransfersProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CreateTransferRequest {
  body: NewTransfer;
}

/** The problems that `createTransfer` may answer with. */
export type CreateTransferProblemCode =
  | "invalid_request"
  | "product_archived"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetTransferRequest {
  path: { transferId: TransferId };
}

/** The problems that `getTransfer` may answer with. */
export type GetTransferProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ShipTransferRequest {
  path: { transferId: TransferId };
}

/** The problems that `shipTransfer` may answer with. */
export type ShipTransferProblemCode =
  | "invalid_request"
  | "not_found"
  | "transition_not_allowed"
  | "out_of_stock"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ReceiveTransferRequest {
  path: { transferId: TransferId };
  body: TransferReceipt;
}

/** The problems that `receiveTransfer` may answer with. */
export type ReceiveTransferProblemCode =
  | "invalid_request"
  | "not_found"
  | "transition_not_allowed"
  | "quantity_exceeded"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CancelTransferRequest {
  path: { transferId: TransferId };
}

/** The problems that `cancelTransfer` may answer with. */
export type CancelTransferProblemCode =
  | "invalid_request"
  | "not_found"
  | "transition_not_allowed"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListStockMovementsQuery {
  /** Of this product. */
  productId?: ProductId | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListStockMovementsRequest {
  query: ListStockMovementsQuery & { limit: number };
}

/** The problems that `listStockMovements` may answer with. */
export type ListStockMovementsProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListReservationsQuery {
  /** Of this product. */
  productId?: ProductId | undefined;
  /** For this order. */
  orderId?: OrderId | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListReservationsRequest {
  query: ListReservationsQuery & { limit: number };
}

/** The problems that `listReservations` may answer with. */
export type ListReservationsProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListShippingMethodsQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListShippingMethodsRequest {
  query: ListShippingMethodsQuery & { limit: number };
}

/** The problems that `listShippingMethods` may answer with. */
export type ListShippingMethodsProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CreateShippingMethodRequest {
  body: NewShippingMethod;
}

/** The problems that `createShippingMethod` may answer with. */
export type CreateShippingMethodProblemCode =
  | "invalid_request"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetShippingMethodRequest {
  path: { shippingMethodId: ShippingMethodId };
}

/** The problems that `getShippingMethod` may answer with. */
export type GetShippingMethodProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateShippingMethodRequest {
  path: { shippingMethodId: ShippingMethodId };
  body: ShippingMethodUpdate;
  ifMatch?: string;
}

/** The problems that `updateShippingMethod` may answer with. */
export type UpdateShippingMethodProblemCode =
  | "invalid_request"
  | "not_found"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListTaxRatesQuery {
  /** Of this country. */
  country?: CountryCode | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListTaxRatesRequest {
  query: ListTaxRatesQuery & { limit: number };
}

/** The problems that `listTaxRates` may answer with. */
export type ListTaxRatesProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CreateTaxRateRequest {
  body: NewTaxRate;
}

/** The problems that `createTaxRate` may answer with. */
export type CreateTaxRateProblemCode =
  | "invalid_request"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetTaxRateRequest {
  path: { taxRateId: TaxRateId };
}

/** The problems that `getTaxRate` may answer with. */
export type GetTaxRateProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateTaxRateRequest {
  path: { taxRateId: TaxRateId };
  body: TaxRateUpdate;
  ifMatch?: string;
}

/** The problems that `updateTaxRate` may answer with. */
export type UpdateTaxRateProblemCode =
  | "invalid_request"
  | "not_found"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListOrdersQuery {
  /** Any of these. */
  status?: OrderStatus[] | undefined;
  /** Any of these. */
  paymentStatus?: PaymentStatus[] | undefined;
  /** Any of these. */
  fulfillmentStatus?: FulfillmentStatus[] | undefined;
  /** Placed at or after. */
  placedFrom?: Timestamp | undefined;
  /** Placed before. */
  placedTo?: Timestamp | undefined;
  /** Of this customer. */
  customerId?: CustomerId | undefined;
  /** Total at least, in minor units. */
  totalFrom?: number | undefined;
  /** Total at most, in minor units. */
  totalTo?: number | undefined;
  /** In this currency; say it with a range of totals when the tenant sells in several. */
  currency?: Currency | undefined;
  /** Assigned to this member. */
  assigneeId?: MemberId | undefined;
  /** With this tag. */
  tag?: Tag | undefined;
  /** Exactly this external id. */
  externalId?: ExternalId | undefined;
  /** On hold, or with `false` the others. */
  onHold?: boolean | undefined;
  /** With this sub-status. */
  subStatusId?: SubStatusId | undefined;
  /** `-` for descending. */
  sort?: OrderSort | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListOrdersRequest {
  query: ListOrdersQuery & { sort: OrderSort; limit: number };
}

/** The problems that `listOrders` may answer with. */
export type ListOrdersProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "card_number_not_accepted"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface PlaceOrderRequest {
  body: NewOrder;
}

/** The problems that `placeOrder` may answer with. */
export type PlaceOrderProblemCode =
  | "invalid_request"
  | "forbidden"
  | "out_of_stock"
  | "product_archived"
  | "currency_mismatch"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface SearchOrdersQuery {
  /** What to look for. */
  q: string;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface SearchOrdersRequest {
  query: SearchOrdersQuery & { limit: number };
}

/** The problems that `searchOrders` may answer with. */
export type SearchOrdersProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "card_number_not_accepted"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetOrderRequest {
  path: { orderId: OrderId };
}

/** The problems that `getOrder` may answer with. */
export type GetOrderProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateOrderRequest {
  path: { orderId: OrderId };
  body: OrderUpdate;
  ifMatch?: string;
}

/** The problems that `updateOrder` may answer with. */
export type UpdateOrderProblemCode =
  | "invalid_request"
  | "not_found"
  | "duplicate"
  | "conflict"
  | "out_of_stock"
  | "product_archived"
  | "reservation_expired"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ChangeOrderStatusRequest {
  path: { orderId: OrderId };
  body: StatusChange;
  ifMatch?: string;
}

/** The problems that `changeOrderStatus` may answer with. */
export type ChangeOrderStatusProblemCode =
  | "invalid_request"
  | "not_found"
  | "transition_not_allowed"
  | "order_on_hold"
  | "reservation_expired"
  | "out_of_stock"
  | "product_archived"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListOrderHistoryQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListOrderHistoryRequest {
  path: { orderId: OrderId };
  query: ListOrderHistoryQuery & { limit: number };
}

/** The problems that `listOrderHistory` may answer with. */
export type ListOrderHistoryProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface EditOrderLinesRequest {
  path: { orderId: OrderId };
  body: OrderEdits;
  ifMatch?: string;
}

/** The problems that `editOrderLines` may answer with. */
export type EditOrderLinesProblemCode =
  | "invalid_request"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "out_of_stock"
  | "product_archived"
  | "currency_mismatch"
  | "unauthenticated"
  | "tenant_required"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListChangeSetsQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListChangeSetsRequest {
  path: { orderId: OrderId };
  query: ListChangeSetsQuery & { limit: number };
}

/** The problems that `listChangeSets` may answer with. */
export type ListChangeSetsProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface BeginChangeSetRequest {
  path: { orderId: OrderId };
  body: NewChangeSet;
}

/** The problems that `beginChangeSet` may answer with. */
export type BeginChangeSetProblemCode =
  | "invalid_request"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "change_set_open"
  | "unauthenticated"
  | "tenant_required"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetChangeSetRequest {
  path: { changeSetId: ChangeSetId };
}

/** The problems that `getChangeSet` may answer with. */
export type GetChangeSetProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateChangeSetRequest {
  path: { changeSetId: ChangeSetId };
  body: ChangeSetUpdate;
  ifMatch?: string;
}

/** The problems that `updateChangeSet` may answer with. */
export type UpdateChangeSetProblemCode =
  | "invalid_request"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "unauthenticated"
  | "tenant_required"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface PreviewChangeSetRequest {
  path: { changeSetId: ChangeSetId };
}

/** The problems that `previewChangeSet` may answer with. */
export type PreviewChangeSetProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ApplyChangeSetRequest {
  path: { changeSetId: ChangeSetId };
  ifMatch?: string;
}

/** The problems that `applyChangeSet` may answer with. */
export type ApplyChangeSetProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "line_shipped"
  | "out_of_stock"
  | "product_archived"
  | "currency_mismatch"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface DiscardChangeSetRequest {
  path: { changeSetId: ChangeSetId };
}

/** The problems that `discardChangeSet` may answer with. */
export type DiscardChangeSetProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetOrderVersionRequest {
  path: { orderId: OrderId; version: number };
}

/** The problems that `getOrderVersion` may answer with. */
export type GetOrderVersionProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CompareOrderVersionsQuery {
  /** The version to begin with. */
  from: number;
  /** The version to end with. */
  to: number;
}

export interface CompareOrderVersionsRequest {
  path: { orderId: OrderId };
  query: CompareOrderVersionsQuery;
}

/** The problems that `compareOrderVersions` may answer with. */
export type CompareOrderVersionsProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListOrderHoldsQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListOrderHoldsRequest {
  path: { orderId: OrderId };
  query: ListOrderHoldsQuery & { limit: number };
}

/** The problems that `listOrderHolds` may answer with. */
export type ListOrderHoldsProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface HoldOrderRequest {
  path: { orderId: OrderId };
  body: NewHold;
}

/** The problems that `holdOrder` may answer with. */
export type HoldOrderProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ReleaseHoldRequest {
  path: { orderId: OrderId; holdId: HoldId };
  body: HoldRelease;
}

/** The problems that `releaseHold` may answer with. */
export type ReleaseHoldProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListSubStatusesQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListSubStatusesRequest {
  query: ListSubStatusesQuery & { limit: number };
}

/** The problems that `listSubStatuses` may answer with. */
export type ListSubStatusesProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CreateSubStatusRequest {
  body: NewSubStatus;
}

/** The problems that `createSubStatus` may answer with. */
export type CreateSubStatusProblemCode =
  | "invalid_request"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateSubStatusRequest {
  path: { subStatusId: SubStatusId };
  body: SubStatusUpdate;
  ifMatch?: string;
}

/** The problems that `updateSubStatus` may answer with. */
export type UpdateSubStatusProblemCode =
  | "invalid_request"
  | "not_found"
  | "duplicate"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export type ListAutomationRulesRequest = Record<never, never>;

/** The problems that `listAutomationRules` may answer with. */
export type ListAutomationRulesProblemCode =
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateAutomationRuleRequest {
  path: { name: AutomationRuleName };
  body: AutomationRuleUpdate;
  ifMatch?: string;
}

/** The problems that `updateAutomationRule` may answer with. */
export type UpdateAutomationRuleProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListShipmentsQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListShipmentsRequest {
  path: { orderId: OrderId };
  query: ListShipmentsQuery & { limit: number };
}

/** The problems that `listShipments` may answer with. */
export type ListShipmentsProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CreateShipmentRequest {
  path: { orderId: OrderId };
  body: NewShipment;
}

/** The problems that `createShipment` may answer with. */
export type CreateShipmentProblemCode =
  | "invalid_request"
  | "not_found"
  | "quantity_exceeded"
  | "conflict"
  | "order_on_hold"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateShipmentRequest {
  path: { shipmentId: ShipmentId };
  body: ShipmentUpdate;
  ifMatch?: string;
}

/** The problems that `updateShipment` may answer with. */
export type UpdateShipmentProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface DeliverShipmentRequest {
  path: { shipmentId: ShipmentId };
  body: Delivery;
}

/** The problems that `deliverShipment` may answer with. */
export type DeliverShipmentProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListFulfilmentOrdersQuery {
  /** Of this order. */
  orderId?: OrderId | undefined;
  /** At this location. */
  locationId?: LocationId | undefined;
  /** Any of these. */
  status?: FulfilmentOrderStatus[] | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListFulfilmentOrdersRequest {
  query: ListFulfilmentOrdersQuery & { limit: number };
}

/** The problems that `listFulfilmentOrders` may answer with. */
export type ListFulfilmentOrdersProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface MergeFulfilmentOrdersRequest {
  body: FulfilmentOrderMerge;
}

/** The problems that `mergeFulfilmentOrders` may answer with. */
export type MergeFulfilmentOrdersProblemCode =
  | "invalid_request"
  | "conflict"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetFulfilmentOrderRequest {
  path: { fulfilmentOrderId: FulfilmentOrderId };
}

/** The problems that `getFulfilmentOrder` may answer with. */
export type GetFulfilmentOrderProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface PickFulfilmentOrderRequest {
  path: { fulfilmentOrderId: FulfilmentOrderId };
  body: FulfilmentUnits;
}

/** The problems that `pickFulfilmentOrder` may answer with. */
export type PickFulfilmentOrderProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "quantity_exceeded"
  | "order_on_hold"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface PackFulfilmentOrderRequest {
  path: { fulfilmentOrderId: FulfilmentOrderId };
  body: FulfilmentUnits;
}

/** The problems that `packFulfilmentOrder` may answer with. */
export type PackFulfilmentOrderProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "quantity_exceeded"
  | "order_on_hold"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UnpackFulfilmentOrderRequest {
  path: { fulfilmentOrderId: FulfilmentOrderId };
  body: UnpackedUnits;
}

/** The problems that `unpackFulfilmentOrder` may answer with. */
export type UnpackFulfilmentOrderProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "quantity_exceeded"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface SplitFulfilmentOrderRequest {
  path: { fulfilmentOrderId: FulfilmentOrderId };
  body: SplitUnits;
  ifMatch?: string;
}

/** The problems that `splitFulfilmentOrder` may answer with. */
export type SplitFulfilmentOrderProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "quantity_exceeded"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface MoveFulfilmentOrderRequest {
  path: { fulfilmentOrderId: FulfilmentOrderId };
  body: FulfilmentOrderMove;
  ifMatch?: string;
}

/** The problems that `moveFulfilmentOrder` may answer with. */
export type MoveFulfilmentOrderProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "out_of_stock"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CancelFulfilmentOrderRequest {
  path: { fulfilmentOrderId: FulfilmentOrderId };
  body: FulfilmentOrderCancellation;
  ifMatch?: string;
}

/** The problems that `cancelFulfilmentOrder` may answer with. */
export type CancelFulfilmentOrderProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "out_of_stock"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListPaymentsQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListPaymentsRequest {
  path: { orderId: OrderId };
  query: ListPaymentsQuery & { limit: number };
}

/** The problems that `listPayments` may answer with. */
export type ListPaymentsProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface RecordPaymentRequest {
  path: { orderId: OrderId };
  body: NewPayment;
}

/** The problems that `recordPayment` may answer with. */
export type RecordPaymentProblemCode =
  | "invalid_request"
  | "not_found"
  | "currency_mismatch"
  | "quantity_exceeded"
  | "conflict"
  | "reservation_expired"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface RequestPaymentRequest {
  path: { orderId: OrderId };
  body: NewPaymentRequest;
}

/** The problems that `requestPayment` may answer with. */
export type RequestPaymentProblemCode =
  | "invalid_request"
  | "not_found"
  | "currency_mismatch"
  | "quantity_exceeded"
  | "conflict"
  | "reservation_expired"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListPaymentEntriesQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListPaymentEntriesRequest {
  path: { orderId: OrderId };
  query: ListPaymentEntriesQuery & { limit: number };
}

/** The problems that `listPaymentEntries` may answer with. */
export type ListPaymentEntriesProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListAllPaymentsQuery {
  /** In this state. */
  status?: PaymentState | undefined;
  /** True: those that a person should look at. */
  needsAttention?: boolean | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListAllPaymentsRequest {
  query: ListAllPaymentsQuery & { limit: number };
}

/** The problems that `listAllPayments` may answer with. */
export type ListAllPaymentsProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetPaymentRequest {
  path: { paymentId: PaymentId };
}

/** The problems that `getPayment` may answer with. */
export type GetPaymentProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CapturePaymentRequest {
  path: { paymentId: PaymentId };
  body: PaymentCapture;
}

/** The problems that `capturePayment` may answer with. */
export type CapturePaymentProblemCode =
  | "invalid_request"
  | "not_found"
  | "currency_mismatch"
  | "quantity_exceeded"
  | "conflict"
  | "reservation_expired"
  | "authorization_expired"
  | "payment_refused"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface VoidPaymentRequest {
  path: { paymentId: PaymentId };
  body: PaymentVoid;
}

/** The problems that `voidPayment` may answer with. */
export type VoidPaymentProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "payment_refused"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface OpenPaymentPageRequest {
  path: { paymentId: PaymentId };
}

/** The problems that `openPaymentPage` may answer with. */
export type OpenPaymentPageProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "reservation_expired"
  | "payment_refused"
  | "gateway_unanswered"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface AcknowledgePaymentRequest {
  path: { paymentId: PaymentId };
}

/** The problems that `acknowledgePayment` may answer with. */
export type AcknowledgePaymentProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export type ListPaymentAccountsRequest = Record<never, never>;

/** The problems that `listPaymentAccounts` may answer with. */
export type ListPaymentAccountsProblemCode =
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdatePaymentAccountRequest {
  path: { provider: GatewayName };
  body: PaymentAccountUpdate;
  ifMatch?: string;
}

/** The problems that `updatePaymentAccount` may answer with. */
export type UpdatePaymentAccountProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListPaymentWebhooksQuery {
  /** In this state. */
  state?: PaymentWebhookState | undefined;
  /** Of this gateway. */
  provider?: GatewayName | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListPaymentWebhooksRequest {
  query: ListPaymentWebhooksQuery & { limit: number };
}

/** The problems that `listPaymentWebhooks` may answer with. */
export type ListPaymentWebhooksProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ReplayPaymentWebhookRequest {
  path: { paymentWebhookId: PaymentWebhookId };
}

/** The problems that `replayPaymentWebhook` may answer with. */
export type ReplayPaymentWebhookProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListPaymentComparisonsQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListPaymentComparisonsRequest {
  query: ListPaymentComparisonsQuery & { limit: number };
}

/** The problems that `listPaymentComparisons` may answer with. */
export type ListPaymentComparisonsProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ComparePaymentsRequest {
  body: NewPaymentComparison;
}

/** The problems that `comparePayments` may answer with. */
export type ComparePaymentsProblemCode =
  | "invalid_request"
  | "conflict"
  | "payment_refused"
  | "gateway_unanswered"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListPaymentDifferencesQuery {
  /** Left out: those that are still open. */
  isResolved?: boolean | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListPaymentDifferencesRequest {
  query: ListPaymentDifferencesQuery & { limit: number };
}

/** The problems that `listPaymentDifferences` may answer with. */
export type ListPaymentDifferencesProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ResolvePaymentDifferenceRequest {
  path: { paymentDifferenceId: PaymentDifferenceId };
  body: PaymentDifferenceResolution;
}

/** The problems that `resolvePaymentDifference` may answer with. */
export type ResolvePaymentDifferenceProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListDisputesQuery {
  /** In this status. */
  status?: DisputeStatus | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListDisputesRequest {
  query: ListDisputesQuery & { limit: number };
}

/** The problems that `listDisputes` may answer with. */
export type ListDisputesProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListRefundsQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListRefundsRequest {
  path: { orderId: OrderId };
  query: ListRefundsQuery & { limit: number };
}

/** The problems that `listRefunds` may answer with. */
export type ListRefundsProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CreateRefundRequest {
  path: { orderId: OrderId };
  body: NewRefund;
}

/** The problems that `createRefund` may answer with. */
export type CreateRefundProblemCode =
  | "invalid_request"
  | "not_found"
  | "currency_mismatch"
  | "quantity_exceeded"
  | "conflict"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface SettleRefundRequest {
  path: { refundId: RefundId };
  body: RefundSettlement;
}

/** The problems that `settleRefund` may answer with. */
export type SettleRefundProblemCode =
  | "invalid_request"
  | "not_found"
  | "quantity_exceeded"
  | "conflict"
  | "payment_refused"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListGiftCardsQuery {
  /** Whose code ends with these four characters, case ignored. */
  last4?: GiftCardEnding | undefined;
  /** Of this customer. */
  customerId?: CustomerId | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListGiftCardsRequest {
  query: ListGiftCardsQuery & { limit: number };
}

/** The problems that `listGiftCards` may answer with. */
export type ListGiftCardsProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface IssueGiftCardRequest {
  body: NewGiftCard;
}

/** The problems that `issueGiftCard` may answer with. */
export type IssueGiftCardProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetGiftCardRequest {
  path: { giftCardId: GiftCardId };
}

/** The problems that `getGiftCard` may answer with. */
export type GetGiftCardProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface UpdateGiftCardRequest {
  path: { giftCardId: GiftCardId };
  body: GiftCardUpdate;
  ifMatch?: string;
}

/** The problems that `updateGiftCard` may answer with. */
export type UpdateGiftCardProblemCode =
  | "invalid_request"
  | "not_found"
  | "conflict"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface DisableGiftCardRequest {
  path: { giftCardId: GiftCardId };
}

/** The problems that `disableGiftCard` may answer with. */
export type DisableGiftCardProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListGiftCardEntriesQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListGiftCardEntriesRequest {
  path: { giftCardId: GiftCardId };
  query: ListGiftCardEntriesQuery & { limit: number };
}

/** The problems that `listGiftCardEntries` may answer with. */
export type ListGiftCardEntriesProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface FindGiftCardRequest {
  body: GiftCardLookup;
}

/** The problems that `findGiftCard` may answer with. */
export type FindGiftCardProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListStoreCreditQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListStoreCreditRequest {
  path: { customerId: CustomerId };
  query: ListStoreCreditQuery & { limit: number };
}

/** The problems that `listStoreCredit` may answer with. */
export type ListStoreCreditProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface AdjustStoreCreditRequest {
  path: { customerId: CustomerId };
  body: StoreCreditAdjustment;
}

/** The problems that `adjustStoreCredit` may answer with. */
export type AdjustStoreCreditProblemCode =
  | "invalid_request"
  | "not_found"
  | "quantity_exceeded"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListStoreCreditEntriesQuery {
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListStoreCreditEntriesRequest {
  path: { customerId: CustomerId };
  query: ListStoreCreditEntriesQuery & { limit: number };
}

/** The problems that `listStoreCreditEntries` may answer with. */
export type ListStoreCreditEntriesProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface RequestReturnRequest {
  path: { orderId: OrderId };
  body: NewReturn;
}

/** The problems that `requestReturn` may answer with. */
export type RequestReturnProblemCode =
  | "invalid_request"
  | "not_found"
  | "return_window_closed"
  | "quantity_exceeded"
  | "conflict"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ListReturnsQuery {
  /** Of this order. */
  orderId?: OrderId | undefined;
  /** Any of these. */
  status?: ReturnStatus[] | undefined;
  /**
   * `nextCursor` of the previous page. Valid only for the same tenant, operation, filters and
   * sort.
   */
  cursor?: string | undefined;
  /** How many items at most. */
  limit?: number | undefined;
}

export interface ListReturnsRequest {
  query: ListReturnsQuery & { limit: number };
}

/** The problems that `listReturns` may answer with. */
export type ListReturnsProblemCode =
  | "invalid_request"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface GetReturnRequest {
  path: { returnId: ReturnId };
}

/** The problems that `getReturn` may answer with. */
export type GetReturnProblemCode =
  | "invalid_request"
  | "not_found"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ApproveReturnRequest {
  path: { returnId: ReturnId };
  ifMatch?: string;
}

/** The problems that `approveReturn` may answer with. */
export type ApproveReturnProblemCode =
  | "invalid_request"
  | "not_found"
  | "transition_not_allowed"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface DeclineReturnRequest {
  path: { returnId: ReturnId };
  body: ReturnDecline;
  ifMatch?: string;
}

/** The problems that `declineReturn` may answer with. */
export type DeclineReturnProblemCode =
  | "invalid_request"
  | "not_found"
  | "transition_not_allowed"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface CancelReturnRequest {
  path: { returnId: ReturnId };
  ifMatch?: string;
}

/** The problems that `cancelReturn` may answer with. */
export type CancelReturnProblemCode =
  | "invalid_request"
  | "not_found"
  | "transition_not_allowed"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ReceiveReturnRequest {
  path: { returnId: ReturnId };
  body: ReturnReceipt;
  ifMatch?: string;
}

/** The problems that `receiveReturn` may answer with. */
export type ReceiveReturnProblemCode =
  | "invalid_request"
  | "not_found"
  | "transition_not_allowed"
  | "quantity_exceeded"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface RefundReturnRequest {
  path: { returnId: ReturnId };
  body: ReturnCredit;
  ifMatch?: string;
}

/** The problems that `refundReturn` may answer with. */
export type RefundReturnProblemCode =
  | "invalid_request"
  | "not_found"
  | "transition_not_allowed"
  | "currency_mismatch"
  | "quantity_exceeded"
  | "unauthenticated"
  | "tenant_required"
  | "forbidden"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "card_number_not_accepted"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

export interface ExchangeReturnRequest {
  path: { returnId: ReturnId };
  body: ReturnExchange;
  ifMatch?: string;
}

/** The problems that `exchangeReturn` may answer with. */
export type ExchangeReturnProblemCode =
  | "invalid_request"
  | "forbidden"
  | "not_found"
  | "transition_not_allowed"
  | "out_of_stock"
  | "product_archived"
  | "currency_mismatch"
  | "unauthenticated"
  | "tenant_required"
  | "malformed_body"
  | "payload_too_large"
  | "unsupported_media_type"
  | "version_required"
  | "version_mismatch"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

/** What a client can do before a tenant is chosen. */
export interface UnboundApi {
  /**
   * This contract.
   *
   * The OpenAPI document that the service was built from.
   * @throws {ApiError} 429 `rate_limited`: Too many requests.
   * @throws {ApiError} 500 `internal_error`: Something went wrong on our side.
   * @throws {ApiError} 503 `unavailable`: The service cannot answer right now.
   * @throws {ApiError} 504 `timeout`: The request took too long.
   * @example
   * await client.getContract();
   */
  getContract(options?: CallOptions): Call<ContractDocument, GetContractProblemCode>;
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
   * await client.getSession();
   */
  getSession(options?: CallOptions): Call<Session, GetSessionProblemCode>;
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
   * await client.acceptInvitation({ token: "texttttttttttttttttt" });
   */
  acceptInvitation(
    body: InvitationAcceptance,
    options?: MutationOptions,
  ): Call<Membership, AcceptInvitationProblemCode>;
}

/** What a client that is bound to a tenant can do. */
export interface Api extends UnboundApi {
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
   * await client.getTenant();
   */
  getTenant(options?: CallOptions): Call<Tenant, GetTenantProblemCode>;
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
   * await client.updateTenant({ name: "text" }, { ifMatch: 3 });
   */
  updateTenant(
    body: TenantUpdate,
    options: ConditionalOptions,
  ): Call<Tenant, UpdateTenantProblemCode>;
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
   * await client.listMembers();
   */
  listMembers(
    query?: ListMembersQuery,
    options?: CallOptions,
  ): Call<MemberPage, ListMembersProblemCode>;
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
   * await client.addMember({
   *   email: "nancy@example.com",
   *   name: "Nancy Davolio",
   *   role: "agent",
   * });
   */
  addMember(body: NewMember, options?: MutationOptions): Call<Member, AddMemberProblemCode>;
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
   * await client.updateMember(
   *   "mem_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { role: "viewer" },
   *   { ifMatch: 3 },
   * );
   */
  updateMember(
    memberId: MemberId,
    body: MemberUpdate,
    options: ConditionalOptions,
  ): Call<Member, UpdateMemberProblemCode>;
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
   * await client.removeMember("mem_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  removeMember(memberId: MemberId, options?: MutationOptions): Call<void, RemoveMemberProblemCode>;
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
   * await client.listInvitations();
   */
  listInvitations(
    query?: ListInvitationsQuery,
    options?: CallOptions,
  ): Call<InvitationPage, ListInvitationsProblemCode>;
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
   * await client.createInvitation({ email: "nancy@example.com", role: "agent" });
   */
  createInvitation(
    body: NewInvitation,
    options?: MutationOptions,
  ): Call<IssuedInvitation, CreateInvitationProblemCode>;
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
   * await client.revokeInvitation("inv_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  revokeInvitation(
    invitationId: InvitationId,
    options?: MutationOptions,
  ): Call<void, RevokeInvitationProblemCode>;
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
   * await client.listApiKeys();
   */
  listApiKeys(
    query?: ListApiKeysQuery,
    options?: CallOptions,
  ): Call<ApiKeyPage, ListApiKeysProblemCode>;
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
   * await client.createApiKey({
   *   name: "Web shop",
   *   permissions: ["orders:read", "orders:write"],
   * });
   */
  createApiKey(
    body: NewApiKey,
    options?: MutationOptions,
  ): Call<IssuedApiKey, CreateApiKeyProblemCode>;
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
   * await client.revokeApiKey("key_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  revokeApiKey(apiKeyId: ApiKeyId, options?: MutationOptions): Call<void, RevokeApiKeyProblemCode>;
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
   * await client.listAuditEntries();
   */
  listAuditEntries(
    query?: ListAuditEntriesQuery,
    options?: CallOptions,
  ): Call<AuditEntryPage, ListAuditEntriesProblemCode>;
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
   * await client.listCustomers();
   */
  listCustomers(
    query?: ListCustomersQuery,
    options?: CallOptions,
  ): Call<CustomerPage, ListCustomersProblemCode>;
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
   * await client.createCustomer({
   *   name: "Maria Anders",
   *   company: "Alfreds Futterkiste",
   *   email: "maria.anders@example.com",
   * });
   */
  createCustomer(
    body: NewCustomer,
    options?: MutationOptions,
  ): Call<Customer, CreateCustomerProblemCode>;
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
   * await client.getCustomer("cus_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getCustomer(
    customerId: CustomerId,
    options?: CallOptions,
  ): Call<Customer, GetCustomerProblemCode>;
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
   * await client.updateCustomer(
   *   "cus_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { name: "text" },
   *   { ifMatch: 3 },
   * );
   */
  updateCustomer(
    customerId: CustomerId,
    body: CustomerUpdate,
    options: ConditionalOptions,
  ): Call<Customer, UpdateCustomerProblemCode>;
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
   * await client.listProducts();
   */
  listProducts(
    query?: ListProductsQuery,
    options?: CallOptions,
  ): Call<ProductPage, ListProductsProblemCode>;
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
   * await client.createProduct({
   *   sku: "CHAI-1",
   *   title: "Chai",
   *   price: { amount: 1800, currency: "USD" },
   * });
   */
  createProduct(
    body: NewProduct,
    options?: MutationOptions,
  ): Call<Product, CreateProductProblemCode>;
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
   * await client.getProduct("prd_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getProduct(productId: ProductId, options?: CallOptions): Call<Product, GetProductProblemCode>;
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
   * await client.updateProduct(
   *   "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { sku: "CHAI-1" },
   *   { ifMatch: 3 },
   * );
   */
  updateProduct(
    productId: ProductId,
    body: ProductUpdate,
    options: ConditionalOptions,
  ): Call<Product, UpdateProductProblemCode>;
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
   * await client.archiveProduct("prd_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  archiveProduct(
    productId: ProductId,
    options?: MutationOptions,
  ): Call<Product, ArchiveProductProblemCode>;
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
   * await client.listLocations();
   */
  listLocations(
    query?: ListLocationsQuery,
    options?: CallOptions,
  ): Call<LocationPage, ListLocationsProblemCode>;
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
   * await client.createLocation({ code: "MAIN", name: "Main warehouse" });
   */
  createLocation(
    body: NewLocation,
    options?: MutationOptions,
  ): Call<Location, CreateLocationProblemCode>;
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
   * await client.getLocation("loc_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getLocation(
    locationId: LocationId,
    options?: CallOptions,
  ): Call<Location, GetLocationProblemCode>;
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
   * await client.updateLocation(
   *   "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { code: "MAIN" },
   *   { ifMatch: 3 },
   * );
   */
  updateLocation(
    locationId: LocationId,
    body: LocationUpdate,
    options: ConditionalOptions,
  ): Call<Location, UpdateLocationProblemCode>;
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
   * await client.listStockLevels();
   */
  listStockLevels(
    query?: ListStockLevelsQuery,
    options?: CallOptions,
  ): Call<StockLevelPage, ListStockLevelsProblemCode>;
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
   * await client.adjustStock({ sku: "CHAI-1", quantity: 40, reason: "received" });
   */
  adjustStock(
    body: StockAdjustment,
    options?: MutationOptions,
  ): Call<StockMovement, AdjustStockProblemCode>;
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
   * await client.countStock({ counts: [{ sku: "CHAI-1", quantity: 38 }] });
   */
  countStock(
    body: NewStockCount,
    options?: MutationOptions,
  ): Call<StockCount, CountStockProblemCode>;
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
   * await client.importStock({
   *   rows: [{ sku: "CHAI-1", locationCode: "MAIN", quantity: 40, mode: "set" }],
   * });
   */
  importStock(
    body: NewStockImport,
    options?: MutationOptions,
  ): Call<StockImport, ImportStockProblemCode>;
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
   * await client.checkAvailability({ sku: ["CHAI-1"] });
   */
  checkAvailability(
    query: CheckAvailabilityQuery,
    options?: CallOptions,
  ): Call<Availability, CheckAvailabilityProblemCode>;
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
   * await client.listTransfers();
   */
  listTransfers(
    query?: ListTransfersQuery,
    options?: CallOptions,
  ): Call<TransferPage, ListTransfersProblemCode>;
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
   * await client.createTransfer({
   *   fromLocationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   toLocationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   lines: [{ sku: "CHAI-1", quantity: 1 }],
   * });
   */
  createTransfer(
    body: NewTransfer,
    options?: MutationOptions,
  ): Call<Transfer, CreateTransferProblemCode>;
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
   * await client.getTransfer("trf_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getTransfer(
    transferId: TransferId,
    options?: CallOptions,
  ): Call<Transfer, GetTransferProblemCode>;
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
   * await client.shipTransfer("trf_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  shipTransfer(
    transferId: TransferId,
    options?: MutationOptions,
  ): Call<Transfer, ShipTransferProblemCode>;
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
   * await client.receiveTransfer("trf_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   lines: [{ sku: "CHAI-1", quantity: 24, damaged: 2 }],
   * });
   */
  receiveTransfer(
    transferId: TransferId,
    body: TransferReceipt,
    options?: MutationOptions,
  ): Call<Transfer, ReceiveTransferProblemCode>;
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
   * await client.cancelTransfer("trf_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  cancelTransfer(
    transferId: TransferId,
    options?: MutationOptions,
  ): Call<Transfer, CancelTransferProblemCode>;
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
   * await client.listStockMovements();
   */
  listStockMovements(
    query?: ListStockMovementsQuery,
    options?: CallOptions,
  ): Call<StockMovementPage, ListStockMovementsProblemCode>;
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
   * await client.listReservations();
   */
  listReservations(
    query?: ListReservationsQuery,
    options?: CallOptions,
  ): Call<ReservationPage, ListReservationsProblemCode>;
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
   * await client.listShippingMethods();
   */
  listShippingMethods(
    query?: ListShippingMethodsQuery,
    options?: CallOptions,
  ): Call<ShippingMethodPage, ListShippingMethodsProblemCode>;
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
   * await client.createShippingMethod({
   *   name: "Standard",
   *   carrier: "Speedy Express",
   *   price: { amount: 490, currency: "USD" },
   * });
   */
  createShippingMethod(
    body: NewShippingMethod,
    options?: MutationOptions,
  ): Call<ShippingMethod, CreateShippingMethodProblemCode>;
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
   * await client.getShippingMethod("shm_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getShippingMethod(
    shippingMethodId: ShippingMethodId,
    options?: CallOptions,
  ): Call<ShippingMethod, GetShippingMethodProblemCode>;
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
   * await client.updateShippingMethod(
   *   "shm_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { name: "text" },
   *   { ifMatch: 3 },
   * );
   */
  updateShippingMethod(
    shippingMethodId: ShippingMethodId,
    body: ShippingMethodUpdate,
    options: ConditionalOptions,
  ): Call<ShippingMethod, UpdateShippingMethodProblemCode>;
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
   * await client.listTaxRates();
   */
  listTaxRates(
    query?: ListTaxRatesQuery,
    options?: CallOptions,
  ): Call<TaxRatePage, ListTaxRatesProblemCode>;
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
   * await client.createTaxRate({
   *   name: "VAT",
   *   country: "DE",
   *   rate: 190000,
   *   appliesToShipping: true,
   * });
   */
  createTaxRate(
    body: NewTaxRate,
    options?: MutationOptions,
  ): Call<TaxRate, CreateTaxRateProblemCode>;
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
   * await client.getTaxRate("txr_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getTaxRate(taxRateId: TaxRateId, options?: CallOptions): Call<TaxRate, GetTaxRateProblemCode>;
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
   * await client.updateTaxRate(
   *   "txr_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { name: "text" },
   *   { ifMatch: 3 },
   * );
   */
  updateTaxRate(
    taxRateId: TaxRateId,
    body: TaxRateUpdate,
    options: ConditionalOptions,
  ): Call<TaxRate, UpdateTaxRateProblemCode>;
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
   * await client.listOrders();
   */
  listOrders(
    query?: ListOrdersQuery,
    options?: CallOptions,
  ): Call<OrderPage, ListOrdersProblemCode>;
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
   * await client.placeOrder({
   *   customer: { name: "Maria Anders", email: "maria.anders@example.com" },
   *   lines: [{ sku: "CHAI-1", quantity: 2 }],
   * });
   */
  placeOrder(body: NewOrder, options?: MutationOptions): Call<Order, PlaceOrderProblemCode>;
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
   * await client.searchOrders({ q: "text" });
   */
  searchOrders(
    query: SearchOrdersQuery,
    options?: CallOptions,
  ): Call<OrderPage, SearchOrdersProblemCode>;
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
   * await client.getOrder("ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getOrder(orderId: OrderId, options?: CallOptions): Call<Order, GetOrderProblemCode>;
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
   * await client.updateOrder(
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
  updateOrder(
    orderId: OrderId,
    body: OrderUpdate,
    options: ConditionalOptions,
  ): Call<Order, UpdateOrderProblemCode>;
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
   * await client.changeOrderStatus(
   *   "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { status: "confirmed" },
   *   { ifMatch: 3 },
   * );
   */
  changeOrderStatus(
    orderId: OrderId,
    body: StatusChange,
    options: ConditionalOptions,
  ): Call<Order, ChangeOrderStatusProblemCode>;
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
   * await client.listOrderHistory("ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  listOrderHistory(
    orderId: OrderId,
    query?: ListOrderHistoryQuery,
    options?: CallOptions,
  ): Call<HistoryPage, ListOrderHistoryProblemCode>;
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
   * await client.editOrderLines(
   *   "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { edits: [{ type: "add", sku: "CHAI-1", quantity: 2 }] },
   *   { ifMatch: 3 },
   * );
   */
  editOrderLines(
    orderId: OrderId,
    body: OrderEdits,
    options: ConditionalOptions,
  ): Call<Order, EditOrderLinesProblemCode>;
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
   * await client.listChangeSets("ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  listChangeSets(
    orderId: OrderId,
    query?: ListChangeSetsQuery,
    options?: CallOptions,
  ): Call<ChangeSetPage, ListChangeSetsProblemCode>;
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
   * await client.beginChangeSet("ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   edits: [{ type: "add", sku: "CHAI-1", quantity: 2 }],
   *   reason: "She rang and wants two more",
   * });
   */
  beginChangeSet(
    orderId: OrderId,
    body: NewChangeSet,
    options?: MutationOptions,
  ): Call<ChangeSet, BeginChangeSetProblemCode>;
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
   * await client.getChangeSet("chs_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getChangeSet(
    changeSetId: ChangeSetId,
    options?: CallOptions,
  ): Call<ChangeSet, GetChangeSetProblemCode>;
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
   * await client.updateChangeSet(
   *   "chs_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { edits: [{ type: "add", sku: "CHAI-1", quantity: 3 }] },
   *   { ifMatch: 3 },
   * );
   */
  updateChangeSet(
    changeSetId: ChangeSetId,
    body: ChangeSetUpdate,
    options: ConditionalOptions,
  ): Call<ChangeSet, UpdateChangeSetProblemCode>;
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
   * await client.previewChangeSet("chs_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  previewChangeSet(
    changeSetId: ChangeSetId,
    options?: CallOptions,
  ): Call<ChangeSetPreview, PreviewChangeSetProblemCode>;
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
   * await client.applyChangeSet("chs_01jd3k8q9wf2m5x7v0c4b6n8ta", { ifMatch: 3 });
   */
  applyChangeSet(
    changeSetId: ChangeSetId,
    options: ConditionalOptions,
  ): Call<Order, ApplyChangeSetProblemCode>;
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
   * await client.discardChangeSet("chs_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  discardChangeSet(
    changeSetId: ChangeSetId,
    options?: MutationOptions,
  ): Call<ChangeSet, DiscardChangeSetProblemCode>;
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
   * await client.getOrderVersion("ord_01jd3k8q9wf2m5x7v0c4b6n8ta", 1);
   */
  getOrderVersion(
    orderId: OrderId,
    version: number,
    options?: CallOptions,
  ): Call<OrderVersion, GetOrderVersionProblemCode>;
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
   * await client.compareOrderVersions("ord_01jd3k8q9wf2m5x7v0c4b6n8ta", { from: 1, to: 1 });
   */
  compareOrderVersions(
    orderId: OrderId,
    query: CompareOrderVersionsQuery,
    options?: CallOptions,
  ): Call<OrderComparison, CompareOrderVersionsProblemCode>;
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
   * await client.listOrderHolds("ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  listOrderHolds(
    orderId: OrderId,
    query?: ListOrderHoldsQuery,
    options?: CallOptions,
  ): Call<HoldPage, ListOrderHoldsProblemCode>;
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
   * await client.holdOrder("ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   reason: "The address is being checked.",
   * });
   */
  holdOrder(
    orderId: OrderId,
    body: NewHold,
    options?: MutationOptions,
  ): Call<Hold, HoldOrderProblemCode>;
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
   * await client.releaseHold(
   *   "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   "hld_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { note: "The address is right." },
   * );
   */
  releaseHold(
    orderId: OrderId,
    holdId: HoldId,
    body: HoldRelease,
    options?: MutationOptions,
  ): Call<Hold, ReleaseHoldProblemCode>;
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
   * await client.listSubStatuses();
   */
  listSubStatuses(
    query?: ListSubStatusesQuery,
    options?: CallOptions,
  ): Call<SubStatusPage, ListSubStatusesProblemCode>;
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
   * await client.createSubStatus({
   *   status: "processing",
   *   label: "Waiting for gift wrap",
   *   color: "purple",
   * });
   */
  createSubStatus(
    body: NewSubStatus,
    options?: MutationOptions,
  ): Call<SubStatus, CreateSubStatusProblemCode>;
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
   * await client.updateSubStatus(
   *   "sub_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { label: "text" },
   *   { ifMatch: 3 },
   * );
   */
  updateSubStatus(
    subStatusId: SubStatusId,
    body: SubStatusUpdate,
    options: ConditionalOptions,
  ): Call<SubStatus, UpdateSubStatusProblemCode>;
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
   * await client.listAutomationRules();
   */
  listAutomationRules(
    options?: CallOptions,
  ): Call<AutomationRuleList, ListAutomationRulesProblemCode>;
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
   * await client.updateAutomationRule(
   *   "confirmWhenPaid",
   *   { isEnabled: false },
   *   { ifMatch: 3 },
   * );
   */
  updateAutomationRule(
    name: AutomationRuleName,
    body: AutomationRuleUpdate,
    options: ConditionalOptions,
  ): Call<AutomationRule, UpdateAutomationRuleProblemCode>;
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
   * await client.listShipments("ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  listShipments(
    orderId: OrderId,
    query?: ListShipmentsQuery,
    options?: CallOptions,
  ): Call<ShipmentPage, ListShipmentsProblemCode>;
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
   * await client.createShipment("ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   carrier: "Speedy Express",
   *   trackingNumber: "SE 4471",
   * });
   */
  createShipment(
    orderId: OrderId,
    body: NewShipment,
    options?: MutationOptions,
  ): Call<Shipment, CreateShipmentProblemCode>;
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
   * await client.updateShipment(
   *   "shp_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { trackingNumber: "SE 4471" },
   *   { ifMatch: 3 },
   * );
   */
  updateShipment(
    shipmentId: ShipmentId,
    body: ShipmentUpdate,
    options: ConditionalOptions,
  ): Call<Shipment, UpdateShipmentProblemCode>;
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
   * await client.deliverShipment("shp_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   deliveredAt: "2026-11-22T09:30:00.000Z",
   * });
   */
  deliverShipment(
    shipmentId: ShipmentId,
    body: Delivery,
    options?: MutationOptions,
  ): Call<Shipment, DeliverShipmentProblemCode>;
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
   * await client.listFulfilmentOrders();
   */
  listFulfilmentOrders(
    query?: ListFulfilmentOrdersQuery,
    options?: CallOptions,
  ): Call<FulfilmentOrderPage, ListFulfilmentOrdersProblemCode>;
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
   * await client.mergeFulfilmentOrders({
   *   fulfilmentOrderIds: [
   *     "ful_01h455vb4pex5vsknk084sn02q",
   *     "ful_01h455vb4pex5vsknk084sn02r",
   *   ],
   * });
   */
  mergeFulfilmentOrders(
    body: FulfilmentOrderMerge,
    options?: MutationOptions,
  ): Call<FulfilmentOrder, MergeFulfilmentOrdersProblemCode>;
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
   * await client.getFulfilmentOrder("ful_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getFulfilmentOrder(
    fulfilmentOrderId: FulfilmentOrderId,
    options?: CallOptions,
  ): Call<FulfilmentOrder, GetFulfilmentOrderProblemCode>;
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
   * await client.pickFulfilmentOrder("ful_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1 }],
   * });
   */
  pickFulfilmentOrder(
    fulfilmentOrderId: FulfilmentOrderId,
    body: FulfilmentUnits,
    options?: MutationOptions,
  ): Call<FulfilmentOrder, PickFulfilmentOrderProblemCode>;
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
   * await client.packFulfilmentOrder("ful_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1 }],
   * });
   */
  packFulfilmentOrder(
    fulfilmentOrderId: FulfilmentOrderId,
    body: FulfilmentUnits,
    options?: MutationOptions,
  ): Call<FulfilmentOrder, PackFulfilmentOrderProblemCode>;
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
   * await client.unpackFulfilmentOrder("ful_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1 }],
   * });
   */
  unpackFulfilmentOrder(
    fulfilmentOrderId: FulfilmentOrderId,
    body: UnpackedUnits,
    options?: MutationOptions,
  ): Call<FulfilmentOrder, UnpackFulfilmentOrderProblemCode>;
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
   * await client.splitFulfilmentOrder(
   *   "ful_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1 }] },
   *   { ifMatch: 3 },
   * );
   */
  splitFulfilmentOrder(
    fulfilmentOrderId: FulfilmentOrderId,
    body: SplitUnits,
    options: ConditionalOptions,
  ): Call<FulfilmentOrder, SplitFulfilmentOrderProblemCode>;
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
   * await client.moveFulfilmentOrder(
   *   "ful_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { locationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta" },
   *   { ifMatch: 3 },
   * );
   */
  moveFulfilmentOrder(
    fulfilmentOrderId: FulfilmentOrderId,
    body: FulfilmentOrderMove,
    options: ConditionalOptions,
  ): Call<FulfilmentOrder, MoveFulfilmentOrderProblemCode>;
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
   * await client.cancelFulfilmentOrder(
   *   "ful_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { reason: "The shelf was empty" },
   *   { ifMatch: 3 },
   * );
   */
  cancelFulfilmentOrder(
    fulfilmentOrderId: FulfilmentOrderId,
    body: FulfilmentOrderCancellation,
    options: ConditionalOptions,
  ): Call<FulfilmentOrder, CancelFulfilmentOrderProblemCode>;
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
   * await client.listPayments("ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  listPayments(
    orderId: OrderId,
    query?: ListPaymentsQuery,
    options?: CallOptions,
  ): Call<PaymentPage, ListPaymentsProblemCode>;
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
   * await client.recordPayment("ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   method: "bank_transfer",
   *   amount: { amount: 3600, currency: "USD" },
   * });
   */
  recordPayment(
    orderId: OrderId,
    body: NewPayment,
    options?: MutationOptions,
  ): Call<Payment, RecordPaymentProblemCode>;
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
   * await client.requestPayment("ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   method: "card",
   *   capture: "manual",
   * });
   */
  requestPayment(
    orderId: OrderId,
    body: NewPaymentRequest,
    options?: MutationOptions,
  ): Call<Payment, RequestPaymentProblemCode>;
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
   * await client.listPaymentEntries("ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  listPaymentEntries(
    orderId: OrderId,
    query?: ListPaymentEntriesQuery,
    options?: CallOptions,
  ): Call<PaymentEntryPage, ListPaymentEntriesProblemCode>;
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
   * await client.listAllPayments();
   */
  listAllPayments(
    query?: ListAllPaymentsQuery,
    options?: CallOptions,
  ): Call<PaymentPage, ListAllPaymentsProblemCode>;
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
   * await client.getPayment("pay_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getPayment(paymentId: PaymentId, options?: CallOptions): Call<Payment, GetPaymentProblemCode>;
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
   * await client.capturePayment("pay_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   amount: { amount: 2500, currency: "USD" },
   * });
   */
  capturePayment(
    paymentId: PaymentId,
    body: PaymentCapture,
    options?: MutationOptions,
  ): Call<Payment, CapturePaymentProblemCode>;
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
   * await client.voidPayment("pay_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   reason: "Paid by bank transfer instead",
   * });
   */
  voidPayment(
    paymentId: PaymentId,
    body: PaymentVoid,
    options?: MutationOptions,
  ): Call<Payment, VoidPaymentProblemCode>;
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
   * await client.openPaymentPage("pay_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  openPaymentPage(
    paymentId: PaymentId,
    options?: MutationOptions,
  ): Call<PaymentPageUrl, OpenPaymentPageProblemCode>;
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
   * await client.acknowledgePayment("pay_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  acknowledgePayment(
    paymentId: PaymentId,
    options?: MutationOptions,
  ): Call<Payment, AcknowledgePaymentProblemCode>;
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
   * await client.listPaymentAccounts();
   */
  listPaymentAccounts(
    options?: CallOptions,
  ): Call<PaymentAccountList, ListPaymentAccountsProblemCode>;
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
   * await client.updatePaymentAccount("sandbox", { isActive: false }, { ifMatch: 3 });
   */
  updatePaymentAccount(
    provider: GatewayName,
    body: PaymentAccountUpdate,
    options: ConditionalOptions,
  ): Call<PaymentAccount, UpdatePaymentAccountProblemCode>;
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
   * await client.listPaymentWebhooks();
   */
  listPaymentWebhooks(
    query?: ListPaymentWebhooksQuery,
    options?: CallOptions,
  ): Call<PaymentWebhookPage, ListPaymentWebhooksProblemCode>;
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
   * await client.replayPaymentWebhook("pwh_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  replayPaymentWebhook(
    paymentWebhookId: PaymentWebhookId,
    options?: MutationOptions,
  ): Call<PaymentWebhook, ReplayPaymentWebhookProblemCode>;
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
   * await client.listPaymentComparisons();
   */
  listPaymentComparisons(
    query?: ListPaymentComparisonsQuery,
    options?: CallOptions,
  ): Call<PaymentComparisonPage, ListPaymentComparisonsProblemCode>;
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
   * await client.comparePayments({
   *   from: "2026-11-21T00:00:00Z",
   *   until: "2026-11-22T00:00:00Z",
   * });
   */
  comparePayments(
    body: NewPaymentComparison,
    options?: MutationOptions,
  ): Call<PaymentComparison, ComparePaymentsProblemCode>;
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
   * await client.listPaymentDifferences();
   */
  listPaymentDifferences(
    query?: ListPaymentDifferencesQuery,
    options?: CallOptions,
  ): Call<PaymentDifferencePage, ListPaymentDifferencesProblemCode>;
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
   * await client.resolvePaymentDifference("pdi_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   resolution: "Paid by a customer of the café through the same account",
   * });
   */
  resolvePaymentDifference(
    paymentDifferenceId: PaymentDifferenceId,
    body: PaymentDifferenceResolution,
    options?: MutationOptions,
  ): Call<PaymentDifference, ResolvePaymentDifferenceProblemCode>;
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
   * await client.listDisputes();
   */
  listDisputes(
    query?: ListDisputesQuery,
    options?: CallOptions,
  ): Call<DisputePage, ListDisputesProblemCode>;
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
   * await client.listRefunds("ord_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  listRefunds(
    orderId: OrderId,
    query?: ListRefundsQuery,
    options?: CallOptions,
  ): Call<RefundPage, ListRefundsProblemCode>;
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
   * await client.createRefund("ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   amount: { amount: 500, currency: "USD" },
   *   reason: "Arrived late",
   * });
   */
  createRefund(
    orderId: OrderId,
    body: NewRefund,
    options?: MutationOptions,
  ): Call<Refund, CreateRefundProblemCode>;
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
   * await client.settleRefund("ref_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   method: "bank_transfer",
   *   reference: "TR-2041",
   * });
   */
  settleRefund(
    refundId: RefundId,
    body: RefundSettlement,
    options?: MutationOptions,
  ): Call<Refund, SettleRefundProblemCode>;
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
   * await client.listGiftCards();
   */
  listGiftCards(
    query?: ListGiftCardsQuery,
    options?: CallOptions,
  ): Call<GiftCardPage, ListGiftCardsProblemCode>;
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
   * await client.issueGiftCard({
   *   amount: { amount: 5000, currency: "USD" },
   *   reason: "Sold at the counter",
   * });
   */
  issueGiftCard(
    body: NewGiftCard,
    options?: MutationOptions,
  ): Call<IssuedGiftCard, IssueGiftCardProblemCode>;
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
   * await client.getGiftCard("gft_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getGiftCard(
    giftCardId: GiftCardId,
    options?: CallOptions,
  ): Call<GiftCard, GetGiftCardProblemCode>;
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
   * await client.updateGiftCard(
   *   "gft_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { expiresAt: "2031-01-01T00:00:00.000Z" },
   *   { ifMatch: 3 },
   * );
   */
  updateGiftCard(
    giftCardId: GiftCardId,
    body: GiftCardUpdate,
    options: ConditionalOptions,
  ): Call<GiftCard, UpdateGiftCardProblemCode>;
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
   * await client.disableGiftCard("gft_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  disableGiftCard(
    giftCardId: GiftCardId,
    options?: MutationOptions,
  ): Call<GiftCard, DisableGiftCardProblemCode>;
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
   * await client.listGiftCardEntries("gft_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  listGiftCardEntries(
    giftCardId: GiftCardId,
    query?: ListGiftCardEntriesQuery,
    options?: CallOptions,
  ): Call<BalanceEntryPage, ListGiftCardEntriesProblemCode>;
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
   * await client.findGiftCard({ code: "K7QM-2XTR-9BHC-4WD9" });
   */
  findGiftCard(
    body: GiftCardLookup,
    options?: MutationOptions,
  ): Call<GiftCard, FindGiftCardProblemCode>;
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
   * await client.listStoreCredit("cus_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  listStoreCredit(
    customerId: CustomerId,
    query?: ListStoreCreditQuery,
    options?: CallOptions,
  ): Call<StoreCreditPage, ListStoreCreditProblemCode>;
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
   * await client.adjustStoreCredit("cus_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   amount: { amount: 1500, currency: "USD" },
   *   reason: "Their parcel was late",
   * });
   */
  adjustStoreCredit(
    customerId: CustomerId,
    body: StoreCreditAdjustment,
    options?: MutationOptions,
  ): Call<BalanceEntry, AdjustStoreCreditProblemCode>;
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
   * await client.listStoreCreditEntries("cus_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  listStoreCreditEntries(
    customerId: CustomerId,
    query?: ListStoreCreditEntriesQuery,
    options?: CallOptions,
  ): Call<BalanceEntryPage, ListStoreCreditEntriesProblemCode>;
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
   * await client.requestReturn("ord_01jd3k8q9wf2m5x7v0c4b6n8ta", {
   *   lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1 }],
   * });
   */
  requestReturn(
    orderId: OrderId,
    body: NewReturn,
    options?: MutationOptions,
  ): Call<Return, RequestReturnProblemCode>;
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
   * await client.listReturns();
   */
  listReturns(
    query?: ListReturnsQuery,
    options?: CallOptions,
  ): Call<ReturnPage, ListReturnsProblemCode>;
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
   * await client.getReturn("ret_01jd3k8q9wf2m5x7v0c4b6n8ta");
   */
  getReturn(returnId: ReturnId, options?: CallOptions): Call<Return, GetReturnProblemCode>;
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
   * await client.approveReturn("ret_01jd3k8q9wf2m5x7v0c4b6n8ta", { ifMatch: 3 });
   */
  approveReturn(
    returnId: ReturnId,
    options: ConditionalOptions,
  ): Call<Return, ApproveReturnProblemCode>;
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
   * await client.declineReturn(
   *   "ret_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { reason: "Worn and without its label" },
   *   { ifMatch: 3 },
   * );
   */
  declineReturn(
    returnId: ReturnId,
    body: ReturnDecline,
    options: ConditionalOptions,
  ): Call<Return, DeclineReturnProblemCode>;
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
   * await client.cancelReturn("ret_01jd3k8q9wf2m5x7v0c4b6n8ta", { ifMatch: 3 });
   */
  cancelReturn(
    returnId: ReturnId,
    options: ConditionalOptions,
  ): Call<Return, CancelReturnProblemCode>;
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
   * await client.receiveReturn(
   *   "ret_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   {
   *     lines: [
   *       { lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1, disposition: "restock" },
   *     ],
   *   },
   *   { ifMatch: 3 },
   * );
   */
  receiveReturn(
    returnId: ReturnId,
    body: ReturnReceipt,
    options: ConditionalOptions,
  ): Call<Return, ReceiveReturnProblemCode>;
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
   * await client.refundReturn("ret_01jd3k8q9wf2m5x7v0c4b6n8ta", {}, { ifMatch: 3 });
   */
  refundReturn(
    returnId: ReturnId,
    body: ReturnCredit,
    options: ConditionalOptions,
  ): Call<Return, RefundReturnProblemCode>;
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
   * await client.exchangeReturn(
   *   "ret_01jd3k8q9wf2m5x7v0c4b6n8ta",
   *   { lines: [{ sku: "CHAI-1", quantity: 1 }] },
   *   { ifMatch: 3 },
   * );
   */
  exchangeReturn(
    returnId: ReturnId,
    body: ReturnExchange,
    options: ConditionalOptions,
  ): Call<Return, ExchangeReturnProblemCode>;
}

/** What the server implements: a handler for each operation, which returns the answer's body. */
export interface Operations<Context> {
  /** GET /openapi.json */
  getContract(request: GetContractRequest, context: Context): Promise<ContractDocument>;
  /** GET /session */
  getSession(request: GetSessionRequest, context: Context): Promise<Session>;
  /** GET /tenant */
  getTenant(request: GetTenantRequest, context: Context): Promise<Tenant>;
  /** PUT /tenant */
  updateTenant(request: UpdateTenantRequest, context: Context): Promise<Tenant>;
  /** GET /members */
  listMembers(request: ListMembersRequest, context: Context): Promise<MemberPage>;
  /** POST /members */
  addMember(request: AddMemberRequest, context: Context): Promise<Member>;
  /** PUT /members/{memberId} */
  updateMember(request: UpdateMemberRequest, context: Context): Promise<Member>;
  /** DELETE /members/{memberId} */
  removeMember(request: RemoveMemberRequest, context: Context): Promise<void>;
  /** GET /invitations */
  listInvitations(request: ListInvitationsRequest, context: Context): Promise<InvitationPage>;
  /** POST /invitations */
  createInvitation(request: CreateInvitationRequest, context: Context): Promise<IssuedInvitation>;
  /** DELETE /invitations/{invitationId} */
  revokeInvitation(request: RevokeInvitationRequest, context: Context): Promise<void>;
  /** POST /invitation-acceptances */
  acceptInvitation(request: AcceptInvitationRequest, context: Context): Promise<Membership>;
  /** GET /api-keys */
  listApiKeys(request: ListApiKeysRequest, context: Context): Promise<ApiKeyPage>;
  /** POST /api-keys */
  createApiKey(request: CreateApiKeyRequest, context: Context): Promise<IssuedApiKey>;
  /** DELETE /api-keys/{apiKeyId} */
  revokeApiKey(request: RevokeApiKeyRequest, context: Context): Promise<void>;
  /** GET /audit-log */
  listAuditEntries(request: ListAuditEntriesRequest, context: Context): Promise<AuditEntryPage>;
  /** GET /customers */
  listCustomers(request: ListCustomersRequest, context: Context): Promise<CustomerPage>;
  /** POST /customers */
  createCustomer(request: CreateCustomerRequest, context: Context): Promise<Customer>;
  /** GET /customers/{customerId} */
  getCustomer(request: GetCustomerRequest, context: Context): Promise<Customer>;
  /** PUT /customers/{customerId} */
  updateCustomer(request: UpdateCustomerRequest, context: Context): Promise<Customer>;
  /** GET /products */
  listProducts(request: ListProductsRequest, context: Context): Promise<ProductPage>;
  /** POST /products */
  createProduct(request: CreateProductRequest, context: Context): Promise<Product>;
  /** GET /products/{productId} */
  getProduct(request: GetProductRequest, context: Context): Promise<Product>;
  /** PUT /products/{productId} */
  updateProduct(request: UpdateProductRequest, context: Context): Promise<Product>;
  /** POST /products/{productId}/archive */
  archiveProduct(request: ArchiveProductRequest, context: Context): Promise<Product>;
  /** GET /locations */
  listLocations(request: ListLocationsRequest, context: Context): Promise<LocationPage>;
  /** POST /locations */
  createLocation(request: CreateLocationRequest, context: Context): Promise<Location>;
  /** GET /locations/{locationId} */
  getLocation(request: GetLocationRequest, context: Context): Promise<Location>;
  /** PUT /locations/{locationId} */
  updateLocation(request: UpdateLocationRequest, context: Context): Promise<Location>;
  /** GET /stock-levels */
  listStockLevels(request: ListStockLevelsRequest, context: Context): Promise<StockLevelPage>;
  /** POST /stock-adjustments */
  adjustStock(request: AdjustStockRequest, context: Context): Promise<StockMovement>;
  /** POST /stock-counts */
  countStock(request: CountStockRequest, context: Context): Promise<StockCount>;
  /** POST /stock-imports */
  importStock(request: ImportStockRequest, context: Context): Promise<StockImport>;
  /** GET /availability */
  checkAvailability(request: CheckAvailabilityRequest, context: Context): Promise<Availability>;
  /** GET /transfers */
  listTransfers(request: ListTransfersRequest, context: Context): Promise<TransferPage>;
  /** POST /transfers */
  createTransfer(request: CreateTransferRequest, context: Context): Promise<Transfer>;
  /** GET /transfers/{transferId} */
  getTransfer(request: GetTransferRequest, context: Context): Promise<Transfer>;
  /** POST /transfers/{transferId}/shipment */
  shipTransfer(request: ShipTransferRequest, context: Context): Promise<Transfer>;
  /** POST /transfers/{transferId}/receipts */
  receiveTransfer(request: ReceiveTransferRequest, context: Context): Promise<Transfer>;
  /** POST /transfers/{transferId}/cancellation */
  cancelTransfer(request: CancelTransferRequest, context: Context): Promise<Transfer>;
  /** GET /stock-movements */
  listStockMovements(
    request: ListStockMovementsRequest,
    context: Context,
  ): Promise<StockMovementPage>;
  /** GET /reservations */
  listReservations(request: ListReservationsRequest, context: Context): Promise<ReservationPage>;
  /** GET /shipping-methods */
  listShippingMethods(
    request: ListShippingMethodsRequest,
    context: Context,
  ): Promise<ShippingMethodPage>;
  /** POST /shipping-methods */
  createShippingMethod(
    request: CreateShippingMethodRequest,
    context: Context,
  ): Promise<ShippingMethod>;
  /** GET /shipping-methods/{shippingMethodId} */
  getShippingMethod(request: GetShippingMethodRequest, context: Context): Promise<ShippingMethod>;
  /** PUT /shipping-methods/{shippingMethodId} */
  updateShippingMethod(
    request: UpdateShippingMethodRequest,
    context: Context,
  ): Promise<ShippingMethod>;
  /** GET /tax-rates */
  listTaxRates(request: ListTaxRatesRequest, context: Context): Promise<TaxRatePage>;
  /** POST /tax-rates */
  createTaxRate(request: CreateTaxRateRequest, context: Context): Promise<TaxRate>;
  /** GET /tax-rates/{taxRateId} */
  getTaxRate(request: GetTaxRateRequest, context: Context): Promise<TaxRate>;
  /** PUT /tax-rates/{taxRateId} */
  updateTaxRate(request: UpdateTaxRateRequest, context: Context): Promise<TaxRate>;
  /** GET /orders */
  listOrders(request: ListOrdersRequest, context: Context): Promise<OrderPage>;
  /** POST /orders */
  placeOrder(request: PlaceOrderRequest, context: Context): Promise<Order>;
  /** GET /orders/search */
  searchOrders(request: SearchOrdersRequest, context: Context): Promise<OrderPage>;
  /** GET /orders/{orderId} */
  getOrder(request: GetOrderRequest, context: Context): Promise<Order>;
  /** PUT /orders/{orderId} */
  updateOrder(request: UpdateOrderRequest, context: Context): Promise<Order>;
  /** PATCH /orders/{orderId}/status */
  changeOrderStatus(request: ChangeOrderStatusRequest, context: Context): Promise<Order>;
  /** GET /orders/{orderId}/history */
  listOrderHistory(request: ListOrderHistoryRequest, context: Context): Promise<HistoryPage>;
  /** PATCH /orders/{orderId}/lines */
  editOrderLines(request: EditOrderLinesRequest, context: Context): Promise<Order>;
  /** GET /orders/{orderId}/change-sets */
  listChangeSets(request: ListChangeSetsRequest, context: Context): Promise<ChangeSetPage>;
  /** POST /orders/{orderId}/change-sets */
  beginChangeSet(request: BeginChangeSetRequest, context: Context): Promise<ChangeSet>;
  /** GET /change-sets/{changeSetId} */
  getChangeSet(request: GetChangeSetRequest, context: Context): Promise<ChangeSet>;
  /** PUT /change-sets/{changeSetId} */
  updateChangeSet(request: UpdateChangeSetRequest, context: Context): Promise<ChangeSet>;
  /** GET /change-sets/{changeSetId}/preview */
  previewChangeSet(request: PreviewChangeSetRequest, context: Context): Promise<ChangeSetPreview>;
  /** POST /change-sets/{changeSetId}/apply */
  applyChangeSet(request: ApplyChangeSetRequest, context: Context): Promise<Order>;
  /** POST /change-sets/{changeSetId}/discard */
  discardChangeSet(request: DiscardChangeSetRequest, context: Context): Promise<ChangeSet>;
  /** GET /orders/{orderId}/versions/{version} */
  getOrderVersion(request: GetOrderVersionRequest, context: Context): Promise<OrderVersion>;
  /** GET /orders/{orderId}/changes */
  compareOrderVersions(
    request: CompareOrderVersionsRequest,
    context: Context,
  ): Promise<OrderComparison>;
  /** GET /orders/{orderId}/holds */
  listOrderHolds(request: ListOrderHoldsRequest, context: Context): Promise<HoldPage>;
  /** POST /orders/{orderId}/holds */
  holdOrder(request: HoldOrderRequest, context: Context): Promise<Hold>;
  /** POST /orders/{orderId}/holds/{holdId}/release */
  releaseHold(request: ReleaseHoldRequest, context: Context): Promise<Hold>;
  /** GET /sub-statuses */
  listSubStatuses(request: ListSubStatusesRequest, context: Context): Promise<SubStatusPage>;
  /** POST /sub-statuses */
  createSubStatus(request: CreateSubStatusRequest, context: Context): Promise<SubStatus>;
  /** PUT /sub-statuses/{subStatusId} */
  updateSubStatus(request: UpdateSubStatusRequest, context: Context): Promise<SubStatus>;
  /** GET /automation-rules */
  listAutomationRules(
    request: ListAutomationRulesRequest,
    context: Context,
  ): Promise<AutomationRuleList>;
  /** PUT /automation-rules/{name} */
  updateAutomationRule(
    request: UpdateAutomationRuleRequest,
    context: Context,
  ): Promise<AutomationRule>;
  /** GET /orders/{orderId}/shipments */
  listShipments(request: ListShipmentsRequest, context: Context): Promise<ShipmentPage>;
  /** POST /orders/{orderId}/shipments */
  createShipment(request: CreateShipmentRequest, context: Context): Promise<Shipment>;
  /** PUT /shipments/{shipmentId} */
  updateShipment(request: UpdateShipmentRequest, context: Context): Promise<Shipment>;
  /** POST /shipments/{shipmentId}/delivery */
  deliverShipment(request: DeliverShipmentRequest, context: Context): Promise<Shipment>;
  /** GET /fulfilment-orders */
  listFulfilmentOrders(
    request: ListFulfilmentOrdersRequest,
    context: Context,
  ): Promise<FulfilmentOrderPage>;
  /** POST /fulfilment-orders/merge */
  mergeFulfilmentOrders(
    request: MergeFulfilmentOrdersRequest,
    context: Context,
  ): Promise<FulfilmentOrder>;
  /** GET /fulfilment-orders/{fulfilmentOrderId} */
  getFulfilmentOrder(
    request: GetFulfilmentOrderRequest,
    context: Context,
  ): Promise<FulfilmentOrder>;
  /** POST /fulfilment-orders/{fulfilmentOrderId}/picks */
  pickFulfilmentOrder(
    request: PickFulfilmentOrderRequest,
    context: Context,
  ): Promise<FulfilmentOrder>;
  /** POST /fulfilment-orders/{fulfilmentOrderId}/packs */
  packFulfilmentOrder(
    request: PackFulfilmentOrderRequest,
    context: Context,
  ): Promise<FulfilmentOrder>;
  /** POST /fulfilment-orders/{fulfilmentOrderId}/unpacks */
  unpackFulfilmentOrder(
    request: UnpackFulfilmentOrderRequest,
    context: Context,
  ): Promise<FulfilmentOrder>;
  /** POST /fulfilment-orders/{fulfilmentOrderId}/split */
  splitFulfilmentOrder(
    request: SplitFulfilmentOrderRequest,
    context: Context,
  ): Promise<FulfilmentOrder>;
  /** POST /fulfilment-orders/{fulfilmentOrderId}/move */
  moveFulfilmentOrder(
    request: MoveFulfilmentOrderRequest,
    context: Context,
  ): Promise<FulfilmentOrder>;
  /** POST /fulfilment-orders/{fulfilmentOrderId}/cancel */
  cancelFulfilmentOrder(
    request: CancelFulfilmentOrderRequest,
    context: Context,
  ): Promise<FulfilmentOrder>;
  /** GET /orders/{orderId}/payments */
  listPayments(request: ListPaymentsRequest, context: Context): Promise<PaymentPage>;
  /** POST /orders/{orderId}/payments */
  recordPayment(request: RecordPaymentRequest, context: Context): Promise<Payment>;
  /** POST /orders/{orderId}/payment-requests */
  requestPayment(request: RequestPaymentRequest, context: Context): Promise<Payment>;
  /** GET /orders/{orderId}/payment-entries */
  listPaymentEntries(
    request: ListPaymentEntriesRequest,
    context: Context,
  ): Promise<PaymentEntryPage>;
  /** GET /payments */
  listAllPayments(request: ListAllPaymentsRequest, context: Context): Promise<PaymentPage>;
  /** GET /payments/{paymentId} */
  getPayment(request: GetPaymentRequest, context: Context): Promise<Payment>;
  /** POST /payments/{paymentId}/capture */
  capturePayment(request: CapturePaymentRequest, context: Context): Promise<Payment>;
  /** POST /payments/{paymentId}/void */
  voidPayment(request: VoidPaymentRequest, context: Context): Promise<Payment>;
  /** POST /payments/{paymentId}/page */
  openPaymentPage(request: OpenPaymentPageRequest, context: Context): Promise<PaymentPageUrl>;
  /** POST /payments/{paymentId}/acknowledgement */
  acknowledgePayment(request: AcknowledgePaymentRequest, context: Context): Promise<Payment>;
  /** GET /payment-accounts */
  listPaymentAccounts(
    request: ListPaymentAccountsRequest,
    context: Context,
  ): Promise<PaymentAccountList>;
  /** PUT /payment-accounts/{provider} */
  updatePaymentAccount(
    request: UpdatePaymentAccountRequest,
    context: Context,
  ): Promise<PaymentAccount>;
  /** GET /payment-webhooks */
  listPaymentWebhooks(
    request: ListPaymentWebhooksRequest,
    context: Context,
  ): Promise<PaymentWebhookPage>;
  /** POST /payment-webhooks/{paymentWebhookId}/replay */
  replayPaymentWebhook(
    request: ReplayPaymentWebhookRequest,
    context: Context,
  ): Promise<PaymentWebhook>;
  /** GET /payment-comparisons */
  listPaymentComparisons(
    request: ListPaymentComparisonsRequest,
    context: Context,
  ): Promise<PaymentComparisonPage>;
  /** POST /payment-comparisons */
  comparePayments(request: ComparePaymentsRequest, context: Context): Promise<PaymentComparison>;
  /** GET /payment-differences */
  listPaymentDifferences(
    request: ListPaymentDifferencesRequest,
    context: Context,
  ): Promise<PaymentDifferencePage>;
  /** POST /payment-differences/{paymentDifferenceId}/resolution */
  resolvePaymentDifference(
    request: ResolvePaymentDifferenceRequest,
    context: Context,
  ): Promise<PaymentDifference>;
  /** GET /disputes */
  listDisputes(request: ListDisputesRequest, context: Context): Promise<DisputePage>;
  /** GET /orders/{orderId}/refunds */
  listRefunds(request: ListRefundsRequest, context: Context): Promise<RefundPage>;
  /** POST /orders/{orderId}/refunds */
  createRefund(request: CreateRefundRequest, context: Context): Promise<Refund>;
  /** POST /refunds/{refundId}/settlement */
  settleRefund(request: SettleRefundRequest, context: Context): Promise<Refund>;
  /** GET /gift-cards */
  listGiftCards(request: ListGiftCardsRequest, context: Context): Promise<GiftCardPage>;
  /** POST /gift-cards */
  issueGiftCard(request: IssueGiftCardRequest, context: Context): Promise<IssuedGiftCard>;
  /** GET /gift-cards/{giftCardId} */
  getGiftCard(request: GetGiftCardRequest, context: Context): Promise<GiftCard>;
  /** PUT /gift-cards/{giftCardId} */
  updateGiftCard(request: UpdateGiftCardRequest, context: Context): Promise<GiftCard>;
  /** POST /gift-cards/{giftCardId}/disabling */
  disableGiftCard(request: DisableGiftCardRequest, context: Context): Promise<GiftCard>;
  /** GET /gift-cards/{giftCardId}/entries */
  listGiftCardEntries(
    request: ListGiftCardEntriesRequest,
    context: Context,
  ): Promise<BalanceEntryPage>;
  /** POST /gift-card-lookups */
  findGiftCard(request: FindGiftCardRequest, context: Context): Promise<GiftCard>;
  /** GET /customers/{customerId}/store-credit */
  listStoreCredit(request: ListStoreCreditRequest, context: Context): Promise<StoreCreditPage>;
  /** POST /customers/{customerId}/store-credit */
  adjustStoreCredit(request: AdjustStoreCreditRequest, context: Context): Promise<BalanceEntry>;
  /** GET /customers/{customerId}/store-credit/entries */
  listStoreCreditEntries(
    request: ListStoreCreditEntriesRequest,
    context: Context,
  ): Promise<BalanceEntryPage>;
  /** POST /orders/{orderId}/returns */
  requestReturn(request: RequestReturnRequest, context: Context): Promise<Return>;
  /** GET /returns */
  listReturns(request: ListReturnsRequest, context: Context): Promise<ReturnPage>;
  /** GET /returns/{returnId} */
  getReturn(request: GetReturnRequest, context: Context): Promise<Return>;
  /** POST /returns/{returnId}/approval */
  approveReturn(request: ApproveReturnRequest, context: Context): Promise<Return>;
  /** POST /returns/{returnId}/decline */
  declineReturn(request: DeclineReturnRequest, context: Context): Promise<Return>;
  /** POST /returns/{returnId}/cancellation */
  cancelReturn(request: CancelReturnRequest, context: Context): Promise<Return>;
  /** POST /returns/{returnId}/receipts */
  receiveReturn(request: ReceiveReturnRequest, context: Context): Promise<Return>;
  /** POST /returns/{returnId}/refund */
  refundReturn(request: RefundReturnRequest, context: Context): Promise<Return>;
  /** POST /returns/{returnId}/exchange */
  exchangeReturn(request: ExchangeReturnRequest, context: Context): Promise<Return>;
}

/** What each reading operation takes and gives, by its name. */
export interface Queries {
  getContract: {
    parameters: [];
    options: CallOptions;
    answer: ContractDocument;
    problemCode: GetContractProblemCode;
    tenant: false;
  };
  getSession: {
    parameters: [];
    options: CallOptions;
    answer: Session;
    problemCode: GetSessionProblemCode;
    tenant: false;
  };
  getTenant: {
    parameters: [];
    options: CallOptions;
    answer: Tenant;
    problemCode: GetTenantProblemCode;
    tenant: true;
  };
  listMembers: {
    parameters: [query?: ListMembersQuery];
    options: CallOptions;
    answer: MemberPage;
    problemCode: ListMembersProblemCode;
    tenant: true;
  };
  listInvitations: {
    parameters: [query?: ListInvitationsQuery];
    options: CallOptions;
    answer: InvitationPage;
    problemCode: ListInvitationsProblemCode;
    tenant: true;
  };
  listApiKeys: {
    parameters: [query?: ListApiKeysQuery];
    options: CallOptions;
    answer: ApiKeyPage;
    problemCode: ListApiKeysProblemCode;
    tenant: true;
  };
  listAuditEntries: {
    parameters: [query?: ListAuditEntriesQuery];
    options: CallOptions;
    answer: AuditEntryPage;
    problemCode: ListAuditEntriesProblemCode;
    tenant: true;
  };
  listCustomers: {
    parameters: [query?: ListCustomersQuery];
    options: CallOptions;
    answer: CustomerPage;
    problemCode: ListCustomersProblemCode;
    tenant: true;
  };
  getCustomer: {
    parameters: [customerId: CustomerId];
    options: CallOptions;
    answer: Customer;
    problemCode: GetCustomerProblemCode;
    tenant: true;
  };
  listProducts: {
    parameters: [query?: ListProductsQuery];
    options: CallOptions;
    answer: ProductPage;
    problemCode: ListProductsProblemCode;
    tenant: true;
  };
  getProduct: {
    parameters: [productId: ProductId];
    options: CallOptions;
    answer: Product;
    problemCode: GetProductProblemCode;
    tenant: true;
  };
  listLocations: {
    parameters: [query?: ListLocationsQuery];
    options: CallOptions;
    answer: LocationPage;
    problemCode: ListLocationsProblemCode;
    tenant: true;
  };
  getLocation: {
    parameters: [locationId: LocationId];
    options: CallOptions;
    answer: Location;
    problemCode: GetLocationProblemCode;
    tenant: true;
  };
  listStockLevels: {
    parameters: [query?: ListStockLevelsQuery];
    options: CallOptions;
    answer: StockLevelPage;
    problemCode: ListStockLevelsProblemCode;
    tenant: true;
  };
  checkAvailability: {
    parameters: [query: CheckAvailabilityQuery];
    options: CallOptions;
    answer: Availability;
    problemCode: CheckAvailabilityProblemCode;
    tenant: true;
  };
  listTransfers: {
    parameters: [query?: ListTransfersQuery];
    options: CallOptions;
    answer: TransferPage;
    problemCode: ListTransfersProblemCode;
    tenant: true;
  };
  getTransfer: {
    parameters: [transferId: TransferId];
    options: CallOptions;
    answer: Transfer;
    problemCode: GetTransferProblemCode;
    tenant: true;
  };
  listStockMovements: {
    parameters: [query?: ListStockMovementsQuery];
    options: CallOptions;
    answer: StockMovementPage;
    problemCode: ListStockMovementsProblemCode;
    tenant: true;
  };
  listReservations: {
    parameters: [query?: ListReservationsQuery];
    options: CallOptions;
    answer: ReservationPage;
    problemCode: ListReservationsProblemCode;
    tenant: true;
  };
  listShippingMethods: {
    parameters: [query?: ListShippingMethodsQuery];
    options: CallOptions;
    answer: ShippingMethodPage;
    problemCode: ListShippingMethodsProblemCode;
    tenant: true;
  };
  getShippingMethod: {
    parameters: [shippingMethodId: ShippingMethodId];
    options: CallOptions;
    answer: ShippingMethod;
    problemCode: GetShippingMethodProblemCode;
    tenant: true;
  };
  listTaxRates: {
    parameters: [query?: ListTaxRatesQuery];
    options: CallOptions;
    answer: TaxRatePage;
    problemCode: ListTaxRatesProblemCode;
    tenant: true;
  };
  getTaxRate: {
    parameters: [taxRateId: TaxRateId];
    options: CallOptions;
    answer: TaxRate;
    problemCode: GetTaxRateProblemCode;
    tenant: true;
  };
  listOrders: {
    parameters: [query?: ListOrdersQuery];
    options: CallOptions;
    answer: OrderPage;
    problemCode: ListOrdersProblemCode;
    tenant: true;
  };
  searchOrders: {
    parameters: [query: SearchOrdersQuery];
    options: CallOptions;
    answer: OrderPage;
    problemCode: SearchOrdersProblemCode;
    tenant: true;
  };
  getOrder: {
    parameters: [orderId: OrderId];
    options: CallOptions;
    answer: Order;
    problemCode: GetOrderProblemCode;
    tenant: true;
  };
  listOrderHistory: {
    parameters: [orderId: OrderId, query?: ListOrderHistoryQuery];
    options: CallOptions;
    answer: HistoryPage;
    problemCode: ListOrderHistoryProblemCode;
    tenant: true;
  };
  listChangeSets: {
    parameters: [orderId: OrderId, query?: ListChangeSetsQuery];
    options: CallOptions;
    answer: ChangeSetPage;
    problemCode: ListChangeSetsProblemCode;
    tenant: true;
  };
  getChangeSet: {
    parameters: [changeSetId: ChangeSetId];
    options: CallOptions;
    answer: ChangeSet;
    problemCode: GetChangeSetProblemCode;
    tenant: true;
  };
  previewChangeSet: {
    parameters: [changeSetId: ChangeSetId];
    options: CallOptions;
    answer: ChangeSetPreview;
    problemCode: PreviewChangeSetProblemCode;
    tenant: true;
  };
  getOrderVersion: {
    parameters: [orderId: OrderId, version: number];
    options: CallOptions;
    answer: OrderVersion;
    problemCode: GetOrderVersionProblemCode;
    tenant: true;
  };
  compareOrderVersions: {
    parameters: [orderId: OrderId, query: CompareOrderVersionsQuery];
    options: CallOptions;
    answer: OrderComparison;
    problemCode: CompareOrderVersionsProblemCode;
    tenant: true;
  };
  listOrderHolds: {
    parameters: [orderId: OrderId, query?: ListOrderHoldsQuery];
    options: CallOptions;
    answer: HoldPage;
    problemCode: ListOrderHoldsProblemCode;
    tenant: true;
  };
  listSubStatuses: {
    parameters: [query?: ListSubStatusesQuery];
    options: CallOptions;
    answer: SubStatusPage;
    problemCode: ListSubStatusesProblemCode;
    tenant: true;
  };
  listAutomationRules: {
    parameters: [];
    options: CallOptions;
    answer: AutomationRuleList;
    problemCode: ListAutomationRulesProblemCode;
    tenant: true;
  };
  listShipments: {
    parameters: [orderId: OrderId, query?: ListShipmentsQuery];
    options: CallOptions;
    answer: ShipmentPage;
    problemCode: ListShipmentsProblemCode;
    tenant: true;
  };
  listFulfilmentOrders: {
    parameters: [query?: ListFulfilmentOrdersQuery];
    options: CallOptions;
    answer: FulfilmentOrderPage;
    problemCode: ListFulfilmentOrdersProblemCode;
    tenant: true;
  };
  getFulfilmentOrder: {
    parameters: [fulfilmentOrderId: FulfilmentOrderId];
    options: CallOptions;
    answer: FulfilmentOrder;
    problemCode: GetFulfilmentOrderProblemCode;
    tenant: true;
  };
  listPayments: {
    parameters: [orderId: OrderId, query?: ListPaymentsQuery];
    options: CallOptions;
    answer: PaymentPage;
    problemCode: ListPaymentsProblemCode;
    tenant: true;
  };
  listPaymentEntries: {
    parameters: [orderId: OrderId, query?: ListPaymentEntriesQuery];
    options: CallOptions;
    answer: PaymentEntryPage;
    problemCode: ListPaymentEntriesProblemCode;
    tenant: true;
  };
  listAllPayments: {
    parameters: [query?: ListAllPaymentsQuery];
    options: CallOptions;
    answer: PaymentPage;
    problemCode: ListAllPaymentsProblemCode;
    tenant: true;
  };
  getPayment: {
    parameters: [paymentId: PaymentId];
    options: CallOptions;
    answer: Payment;
    problemCode: GetPaymentProblemCode;
    tenant: true;
  };
  listPaymentAccounts: {
    parameters: [];
    options: CallOptions;
    answer: PaymentAccountList;
    problemCode: ListPaymentAccountsProblemCode;
    tenant: true;
  };
  listPaymentWebhooks: {
    parameters: [query?: ListPaymentWebhooksQuery];
    options: CallOptions;
    answer: PaymentWebhookPage;
    problemCode: ListPaymentWebhooksProblemCode;
    tenant: true;
  };
  listPaymentComparisons: {
    parameters: [query?: ListPaymentComparisonsQuery];
    options: CallOptions;
    answer: PaymentComparisonPage;
    problemCode: ListPaymentComparisonsProblemCode;
    tenant: true;
  };
  listPaymentDifferences: {
    parameters: [query?: ListPaymentDifferencesQuery];
    options: CallOptions;
    answer: PaymentDifferencePage;
    problemCode: ListPaymentDifferencesProblemCode;
    tenant: true;
  };
  listDisputes: {
    parameters: [query?: ListDisputesQuery];
    options: CallOptions;
    answer: DisputePage;
    problemCode: ListDisputesProblemCode;
    tenant: true;
  };
  listRefunds: {
    parameters: [orderId: OrderId, query?: ListRefundsQuery];
    options: CallOptions;
    answer: RefundPage;
    problemCode: ListRefundsProblemCode;
    tenant: true;
  };
  listGiftCards: {
    parameters: [query?: ListGiftCardsQuery];
    options: CallOptions;
    answer: GiftCardPage;
    problemCode: ListGiftCardsProblemCode;
    tenant: true;
  };
  getGiftCard: {
    parameters: [giftCardId: GiftCardId];
    options: CallOptions;
    answer: GiftCard;
    problemCode: GetGiftCardProblemCode;
    tenant: true;
  };
  listGiftCardEntries: {
    parameters: [giftCardId: GiftCardId, query?: ListGiftCardEntriesQuery];
    options: CallOptions;
    answer: BalanceEntryPage;
    problemCode: ListGiftCardEntriesProblemCode;
    tenant: true;
  };
  listStoreCredit: {
    parameters: [customerId: CustomerId, query?: ListStoreCreditQuery];
    options: CallOptions;
    answer: StoreCreditPage;
    problemCode: ListStoreCreditProblemCode;
    tenant: true;
  };
  listStoreCreditEntries: {
    parameters: [customerId: CustomerId, query?: ListStoreCreditEntriesQuery];
    options: CallOptions;
    answer: BalanceEntryPage;
    problemCode: ListStoreCreditEntriesProblemCode;
    tenant: true;
  };
  listReturns: {
    parameters: [query?: ListReturnsQuery];
    options: CallOptions;
    answer: ReturnPage;
    problemCode: ListReturnsProblemCode;
    tenant: true;
  };
  getReturn: {
    parameters: [returnId: ReturnId];
    options: CallOptions;
    answer: Return;
    problemCode: GetReturnProblemCode;
    tenant: true;
  };
}

/** What each changing operation takes and gives, by its name. */
export interface Mutations {
  updateTenant: {
    parameters: [body: TenantUpdate];
    options: ConditionalOptions;
    answer: Tenant;
    problemCode: UpdateTenantProblemCode;
    tenant: true;
  };
  addMember: {
    parameters: [body: NewMember];
    options: MutationOptions;
    answer: Member;
    problemCode: AddMemberProblemCode;
    tenant: true;
  };
  updateMember: {
    parameters: [memberId: MemberId, body: MemberUpdate];
    options: ConditionalOptions;
    answer: Member;
    problemCode: UpdateMemberProblemCode;
    tenant: true;
  };
  removeMember: {
    parameters: [memberId: MemberId];
    options: MutationOptions;
    answer: void;
    problemCode: RemoveMemberProblemCode;
    tenant: true;
  };
  createInvitation: {
    parameters: [body: NewInvitation];
    options: MutationOptions;
    answer: IssuedInvitation;
    problemCode: CreateInvitationProblemCode;
    tenant: true;
  };
  revokeInvitation: {
    parameters: [invitationId: InvitationId];
    options: MutationOptions;
    answer: void;
    problemCode: RevokeInvitationProblemCode;
    tenant: true;
  };
  acceptInvitation: {
    parameters: [body: InvitationAcceptance];
    options: MutationOptions;
    answer: Membership;
    problemCode: AcceptInvitationProblemCode;
    tenant: false;
  };
  createApiKey: {
    parameters: [body: NewApiKey];
    options: MutationOptions;
    answer: IssuedApiKey;
    problemCode: CreateApiKeyProblemCode;
    tenant: true;
  };
  revokeApiKey: {
    parameters: [apiKeyId: ApiKeyId];
    options: MutationOptions;
    answer: void;
    problemCode: RevokeApiKeyProblemCode;
    tenant: true;
  };
  createCustomer: {
    parameters: [body: NewCustomer];
    options: MutationOptions;
    answer: Customer;
    problemCode: CreateCustomerProblemCode;
    tenant: true;
  };
  updateCustomer: {
    parameters: [customerId: CustomerId, body: CustomerUpdate];
    options: ConditionalOptions;
    answer: Customer;
    problemCode: UpdateCustomerProblemCode;
    tenant: true;
  };
  createProduct: {
    parameters: [body: NewProduct];
    options: MutationOptions;
    answer: Product;
    problemCode: CreateProductProblemCode;
    tenant: true;
  };
  updateProduct: {
    parameters: [productId: ProductId, body: ProductUpdate];
    options: ConditionalOptions;
    answer: Product;
    problemCode: UpdateProductProblemCode;
    tenant: true;
  };
  archiveProduct: {
    parameters: [productId: ProductId];
    options: MutationOptions;
    answer: Product;
    problemCode: ArchiveProductProblemCode;
    tenant: true;
  };
  createLocation: {
    parameters: [body: NewLocation];
    options: MutationOptions;
    answer: Location;
    problemCode: CreateLocationProblemCode;
    tenant: true;
  };
  updateLocation: {
    parameters: [locationId: LocationId, body: LocationUpdate];
    options: ConditionalOptions;
    answer: Location;
    problemCode: UpdateLocationProblemCode;
    tenant: true;
  };
  adjustStock: {
    parameters: [body: StockAdjustment];
    options: MutationOptions;
    answer: StockMovement;
    problemCode: AdjustStockProblemCode;
    tenant: true;
  };
  countStock: {
    parameters: [body: NewStockCount];
    options: MutationOptions;
    answer: StockCount;
    problemCode: CountStockProblemCode;
    tenant: true;
  };
  importStock: {
    parameters: [body: NewStockImport];
    options: MutationOptions;
    answer: StockImport;
    problemCode: ImportStockProblemCode;
    tenant: true;
  };
  createTransfer: {
    parameters: [body: NewTransfer];
    options: MutationOptions;
    answer: Transfer;
    problemCode: CreateTransferProblemCode;
    tenant: true;
  };
  shipTransfer: {
    parameters: [transferId: TransferId];
    options: MutationOptions;
    answer: Transfer;
    problemCode: ShipTransferProblemCode;
    tenant: true;
  };
  receiveTransfer: {
    parameters: [transferId: TransferId, body: TransferReceipt];
    options: MutationOptions;
    answer: Transfer;
    problemCode: ReceiveTransferProblemCode;
    tenant: true;
  };
  cancelTransfer: {
    parameters: [transferId: TransferId];
    options: MutationOptions;
    answer: Transfer;
    problemCode: CancelTransferProblemCode;
    tenant: true;
  };
  createShippingMethod: {
    parameters: [body: NewShippingMethod];
    options: MutationOptions;
    answer: ShippingMethod;
    problemCode: CreateShippingMethodProblemCode;
    tenant: true;
  };
  updateShippingMethod: {
    parameters: [shippingMethodId: ShippingMethodId, body: ShippingMethodUpdate];
    options: ConditionalOptions;
    answer: ShippingMethod;
    problemCode: UpdateShippingMethodProblemCode;
    tenant: true;
  };
  createTaxRate: {
    parameters: [body: NewTaxRate];
    options: MutationOptions;
    answer: TaxRate;
    problemCode: CreateTaxRateProblemCode;
    tenant: true;
  };
  updateTaxRate: {
    parameters: [taxRateId: TaxRateId, body: TaxRateUpdate];
    options: ConditionalOptions;
    answer: TaxRate;
    problemCode: UpdateTaxRateProblemCode;
    tenant: true;
  };
  placeOrder: {
    parameters: [body: NewOrder];
    options: MutationOptions;
    answer: Order;
    problemCode: PlaceOrderProblemCode;
    tenant: true;
  };
  updateOrder: {
    parameters: [orderId: OrderId, body: OrderUpdate];
    options: ConditionalOptions;
    answer: Order;
    problemCode: UpdateOrderProblemCode;
    tenant: true;
  };
  changeOrderStatus: {
    parameters: [orderId: OrderId, body: StatusChange];
    options: ConditionalOptions;
    answer: Order;
    problemCode: ChangeOrderStatusProblemCode;
    tenant: true;
  };
  editOrderLines: {
    parameters: [orderId: OrderId, body: OrderEdits];
    options: ConditionalOptions;
    answer: Order;
    problemCode: EditOrderLinesProblemCode;
    tenant: true;
  };
  beginChangeSet: {
    parameters: [orderId: OrderId, body: NewChangeSet];
    options: MutationOptions;
    answer: ChangeSet;
    problemCode: BeginChangeSetProblemCode;
    tenant: true;
  };
  updateChangeSet: {
    parameters: [changeSetId: ChangeSetId, body: ChangeSetUpdate];
    options: ConditionalOptions;
    answer: ChangeSet;
    problemCode: UpdateChangeSetProblemCode;
    tenant: true;
  };
  applyChangeSet: {
    parameters: [changeSetId: ChangeSetId];
    options: ConditionalOptions;
    answer: Order;
    problemCode: ApplyChangeSetProblemCode;
    tenant: true;
  };
  discardChangeSet: {
    parameters: [changeSetId: ChangeSetId];
    options: MutationOptions;
    answer: ChangeSet;
    problemCode: DiscardChangeSetProblemCode;
    tenant: true;
  };
  holdOrder: {
    parameters: [orderId: OrderId, body: NewHold];
    options: MutationOptions;
    answer: Hold;
    problemCode: HoldOrderProblemCode;
    tenant: true;
  };
  releaseHold: {
    parameters: [orderId: OrderId, holdId: HoldId, body: HoldRelease];
    options: MutationOptions;
    answer: Hold;
    problemCode: ReleaseHoldProblemCode;
    tenant: true;
  };
  createSubStatus: {
    parameters: [body: NewSubStatus];
    options: MutationOptions;
    answer: SubStatus;
    problemCode: CreateSubStatusProblemCode;
    tenant: true;
  };
  updateSubStatus: {
    parameters: [subStatusId: SubStatusId, body: SubStatusUpdate];
    options: ConditionalOptions;
    answer: SubStatus;
    problemCode: UpdateSubStatusProblemCode;
    tenant: true;
  };
  updateAutomationRule: {
    parameters: [name: AutomationRuleName, body: AutomationRuleUpdate];
    options: ConditionalOptions;
    answer: AutomationRule;
    problemCode: UpdateAutomationRuleProblemCode;
    tenant: true;
  };
  createShipment: {
    parameters: [orderId: OrderId, body: NewShipment];
    options: MutationOptions;
    answer: Shipment;
    problemCode: CreateShipmentProblemCode;
    tenant: true;
  };
  updateShipment: {
    parameters: [shipmentId: ShipmentId, body: ShipmentUpdate];
    options: ConditionalOptions;
    answer: Shipment;
    problemCode: UpdateShipmentProblemCode;
    tenant: true;
  };
  deliverShipment: {
    parameters: [shipmentId: ShipmentId, body: Delivery];
    options: MutationOptions;
    answer: Shipment;
    problemCode: DeliverShipmentProblemCode;
    tenant: true;
  };
  mergeFulfilmentOrders: {
    parameters: [body: FulfilmentOrderMerge];
    options: MutationOptions;
    answer: FulfilmentOrder;
    problemCode: MergeFulfilmentOrdersProblemCode;
    tenant: true;
  };
  pickFulfilmentOrder: {
    parameters: [fulfilmentOrderId: FulfilmentOrderId, body: FulfilmentUnits];
    options: MutationOptions;
    answer: FulfilmentOrder;
    problemCode: PickFulfilmentOrderProblemCode;
    tenant: true;
  };
  packFulfilmentOrder: {
    parameters: [fulfilmentOrderId: FulfilmentOrderId, body: FulfilmentUnits];
    options: MutationOptions;
    answer: FulfilmentOrder;
    problemCode: PackFulfilmentOrderProblemCode;
    tenant: true;
  };
  unpackFulfilmentOrder: {
    parameters: [fulfilmentOrderId: FulfilmentOrderId, body: UnpackedUnits];
    options: MutationOptions;
    answer: FulfilmentOrder;
    problemCode: UnpackFulfilmentOrderProblemCode;
    tenant: true;
  };
  splitFulfilmentOrder: {
    parameters: [fulfilmentOrderId: FulfilmentOrderId, body: SplitUnits];
    options: ConditionalOptions;
    answer: FulfilmentOrder;
    problemCode: SplitFulfilmentOrderProblemCode;
    tenant: true;
  };
  moveFulfilmentOrder: {
    parameters: [fulfilmentOrderId: FulfilmentOrderId, body: FulfilmentOrderMove];
    options: ConditionalOptions;
    answer: FulfilmentOrder;
    problemCode: MoveFulfilmentOrderProblemCode;
    tenant: true;
  };
  cancelFulfilmentOrder: {
    parameters: [fulfilmentOrderId: FulfilmentOrderId, body: FulfilmentOrderCancellation];
    options: ConditionalOptions;
    answer: FulfilmentOrder;
    problemCode: CancelFulfilmentOrderProblemCode;
    tenant: true;
  };
  recordPayment: {
    parameters: [orderId: OrderId, body: NewPayment];
    options: MutationOptions;
    answer: Payment;
    problemCode: RecordPaymentProblemCode;
    tenant: true;
  };
  requestPayment: {
    parameters: [orderId: OrderId, body: NewPaymentRequest];
    options: MutationOptions;
    answer: Payment;
    problemCode: RequestPaymentProblemCode;
    tenant: true;
  };
  capturePayment: {
    parameters: [paymentId: PaymentId, body: PaymentCapture];
    options: MutationOptions;
    answer: Payment;
    problemCode: CapturePaymentProblemCode;
    tenant: true;
  };
  voidPayment: {
    parameters: [paymentId: PaymentId, body: PaymentVoid];
    options: MutationOptions;
    answer: Payment;
    problemCode: VoidPaymentProblemCode;
    tenant: true;
  };
  openPaymentPage: {
    parameters: [paymentId: PaymentId];
    options: MutationOptions;
    answer: PaymentPageUrl;
    problemCode: OpenPaymentPageProblemCode;
    tenant: true;
  };
  acknowledgePayment: {
    parameters: [paymentId: PaymentId];
    options: MutationOptions;
    answer: Payment;
    problemCode: AcknowledgePaymentProblemCode;
    tenant: true;
  };
  updatePaymentAccount: {
    parameters: [provider: GatewayName, body: PaymentAccountUpdate];
    options: ConditionalOptions;
    answer: PaymentAccount;
    problemCode: UpdatePaymentAccountProblemCode;
    tenant: true;
  };
  replayPaymentWebhook: {
    parameters: [paymentWebhookId: PaymentWebhookId];
    options: MutationOptions;
    answer: PaymentWebhook;
    problemCode: ReplayPaymentWebhookProblemCode;
    tenant: true;
  };
  comparePayments: {
    parameters: [body: NewPaymentComparison];
    options: MutationOptions;
    answer: PaymentComparison;
    problemCode: ComparePaymentsProblemCode;
    tenant: true;
  };
  resolvePaymentDifference: {
    parameters: [paymentDifferenceId: PaymentDifferenceId, body: PaymentDifferenceResolution];
    options: MutationOptions;
    answer: PaymentDifference;
    problemCode: ResolvePaymentDifferenceProblemCode;
    tenant: true;
  };
  createRefund: {
    parameters: [orderId: OrderId, body: NewRefund];
    options: MutationOptions;
    answer: Refund;
    problemCode: CreateRefundProblemCode;
    tenant: true;
  };
  settleRefund: {
    parameters: [refundId: RefundId, body: RefundSettlement];
    options: MutationOptions;
    answer: Refund;
    problemCode: SettleRefundProblemCode;
    tenant: true;
  };
  issueGiftCard: {
    parameters: [body: NewGiftCard];
    options: MutationOptions;
    answer: IssuedGiftCard;
    problemCode: IssueGiftCardProblemCode;
    tenant: true;
  };
  updateGiftCard: {
    parameters: [giftCardId: GiftCardId, body: GiftCardUpdate];
    options: ConditionalOptions;
    answer: GiftCard;
    problemCode: UpdateGiftCardProblemCode;
    tenant: true;
  };
  disableGiftCard: {
    parameters: [giftCardId: GiftCardId];
    options: MutationOptions;
    answer: GiftCard;
    problemCode: DisableGiftCardProblemCode;
    tenant: true;
  };
  findGiftCard: {
    parameters: [body: GiftCardLookup];
    options: MutationOptions;
    answer: GiftCard;
    problemCode: FindGiftCardProblemCode;
    tenant: true;
  };
  adjustStoreCredit: {
    parameters: [customerId: CustomerId, body: StoreCreditAdjustment];
    options: MutationOptions;
    answer: BalanceEntry;
    problemCode: AdjustStoreCreditProblemCode;
    tenant: true;
  };
  requestReturn: {
    parameters: [orderId: OrderId, body: NewReturn];
    options: MutationOptions;
    answer: Return;
    problemCode: RequestReturnProblemCode;
    tenant: true;
  };
  approveReturn: {
    parameters: [returnId: ReturnId];
    options: ConditionalOptions;
    answer: Return;
    problemCode: ApproveReturnProblemCode;
    tenant: true;
  };
  declineReturn: {
    parameters: [returnId: ReturnId, body: ReturnDecline];
    options: ConditionalOptions;
    answer: Return;
    problemCode: DeclineReturnProblemCode;
    tenant: true;
  };
  cancelReturn: {
    parameters: [returnId: ReturnId];
    options: ConditionalOptions;
    answer: Return;
    problemCode: CancelReturnProblemCode;
    tenant: true;
  };
  receiveReturn: {
    parameters: [returnId: ReturnId, body: ReturnReceipt];
    options: ConditionalOptions;
    answer: Return;
    problemCode: ReceiveReturnProblemCode;
    tenant: true;
  };
  refundReturn: {
    parameters: [returnId: ReturnId, body: ReturnCredit];
    options: ConditionalOptions;
    answer: Return;
    problemCode: RefundReturnProblemCode;
    tenant: true;
  };
  exchangeReturn: {
    parameters: [returnId: ReturnId, body: ReturnExchange];
    options: ConditionalOptions;
    answer: Return;
    problemCode: ExchangeReturnProblemCode;
    tenant: true;
  };
}
