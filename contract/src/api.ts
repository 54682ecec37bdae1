// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

import type { Call, CallOptions, ConditionalOptions, MutationOptions } from "../call.ts";
import type {
  ApiKeyId,
  ApiKeyPage,
  AuditEntryPage,
  ContractDocument,
  CountryCode,
  Currency,
  Customer,
  CustomerId,
  CustomerPage,
  CustomerUpdate,
  Delivery,
  ExternalId,
  FulfillmentStatus,
  HistoryPage,
  InvitationAcceptance,
  InvitationId,
  InvitationPage,
  IssuedApiKey,
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
  OrderSort,
  OrderStatus,
  OrderUpdate,
  Payment,
  PaymentPage,
  PaymentStatus,
  Product,
  ProductId,
  ProductPage,
  ProductStatus,
  ProductUpdate,
  ReservationPage,
  Session,
  Shipment,
  ShipmentId,
  ShipmentPage,
  ShippingMethod,
  ShippingMethodId,
  ShippingMethodPage,
  ShippingMethodUpdate,
  Sku,
  StatusChange,
  StockAdjustment,
  StockLevelPage,
  StockMovement,
  StockMovementPage,
  Tag,
  TaxRate,
  TaxRateId,
  TaxRatePage,
  TaxRateUpdate,
  Tenant,
  TenantUpdate,
  Timestamp,
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
  | "out_of_stock"
  | "product_archived"
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
   * await client.adjustStock({ sku: "CHAI-1", quantity: 40, reason: "received" });
   */
  adjustStock(
    body: StockAdjustment,
    options?: MutationOptions,
  ): Call<StockMovement, AdjustStockProblemCode>;
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
  /** GET /orders/{orderId}/shipments */
  listShipments(request: ListShipmentsRequest, context: Context): Promise<ShipmentPage>;
  /** POST /orders/{orderId}/shipments */
  createShipment(request: CreateShipmentRequest, context: Context): Promise<Shipment>;
  /** POST /shipments/{shipmentId}/delivery */
  deliverShipment(request: DeliverShipmentRequest, context: Context): Promise<Shipment>;
  /** GET /orders/{orderId}/payments */
  listPayments(request: ListPaymentsRequest, context: Context): Promise<PaymentPage>;
  /** POST /orders/{orderId}/payments */
  recordPayment(request: RecordPaymentRequest, context: Context): Promise<Payment>;
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
  listShipments: {
    parameters: [orderId: OrderId, query?: ListShipmentsQuery];
    options: CallOptions;
    answer: ShipmentPage;
    problemCode: ListShipmentsProblemCode;
    tenant: true;
  };
  listPayments: {
    parameters: [orderId: OrderId, query?: ListPaymentsQuery];
    options: CallOptions;
    answer: PaymentPage;
    problemCode: ListPaymentsProblemCode;
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
  createShipment: {
    parameters: [orderId: OrderId, body: NewShipment];
    options: MutationOptions;
    answer: Shipment;
    problemCode: CreateShipmentProblemCode;
    tenant: true;
  };
  deliverShipment: {
    parameters: [shipmentId: ShipmentId, body: Delivery];
    options: MutationOptions;
    answer: Shipment;
    problemCode: DeliverShipmentProblemCode;
    tenant: true;
  };
  recordPayment: {
    parameters: [orderId: OrderId, body: NewPayment];
    options: MutationOptions;
    answer: Payment;
    problemCode: RecordPaymentProblemCode;
    tenant: true;
  };
}
