// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

/** Anything that is announced. */
export type Event =
  | OrderPlaced
  | OrderUpdated
  | OrderStatusChanged
  | OrderShipped
  | OrderDelivered
  | OrderPaymentRecorded
  | OrderPaymentAuthorized
  | OrderPaymentCaptured
  | OrderPaymentVoided
  | OrderPaymentFailed
  | PaymentUpdated
  | GiftCardUpdated
  | StoreCreditUpdated
  | OrderEdited
  | OrderHeld
  | OrderPacked
  | OrderAllocated
  | OrderReturned
  | OrderRefunded
  | OrderExpired
  | OrderAuthorizationExpiring
  | ReturnRequested
  | ReturnUpdated
  | FulfilmentUpdated
  | ShipmentUpdated
  | CustomerCreated
  | CustomerUpdated
  | ProductCreated
  | ProductUpdated
  | StockAdjusted
  | StockLow
  | TransferCreated
  | TransferUpdated;

/** An OpenAPI 3.1 document. */
export type ContractDocument = Record<string, unknown>;

/** The closed list of what can go wrong. */
export type ProblemCode =
  | "invalid_request"
  | "card_number_not_accepted"
  | "malformed_body"
  | "unauthenticated"
  | "forbidden"
  | "tenant_required"
  | "not_found"
  | "method_not_allowed"
  | "not_acceptable"
  | "conflict"
  | "idempotency_in_flight"
  | "idempotency_key_reused"
  | "duplicate"
  | "out_of_stock"
  | "stock_reserved"
  | "product_archived"
  | "transition_not_allowed"
  | "currency_mismatch"
  | "quantity_exceeded"
  | "order_on_hold"
  | "reservation_expired"
  | "line_shipped"
  | "change_set_open"
  | "version_mismatch"
  | "version_required"
  | "payload_too_large"
  | "unsupported_media_type"
  | "return_window_closed"
  | "authorization_expired"
  | "payment_refused"
  | "gateway_unanswered"
  | "signature_invalid"
  | "last_admin"
  | "invitation_invalid"
  | "location_in_use"
  | "rate_limited"
  | "internal_error"
  | "unavailable"
  | "timeout";

/** One place in the request that is wrong. */
export interface FieldError {
  /**
   * JSON pointer into the body (`/lines/0/sku`), or `query:limit`, `path:orderId`,
   * `header:If-Match`.
   */
  pointer: string;
  /** What is wrong there. */
  detail: string;
  /** The rule that failed: `required`, `pattern`, `maximum`, `unknown_sku` and the like. */
  code: string;
}

/** The merchant's own code of a product, unique in the tenant. */
export type Sku = string;

/** A SKU of which there is not enough. */
export interface Shortage {
  sku: Sku;
  requested: number;
  available: number;
}

export type ChangeSetId = `chs_${string}`;

/** RFC 9457. `detail` can be shown to a person. */
export interface Problem {
  /** A link to the problem's page in the reference. */
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  /** The path that was asked for. */
  instance?: string;
  /** Quote it to support; the logs carry it. */
  requestId: string;
  /** Whether the same request may succeed later. */
  retryable: boolean;
  errors?: FieldError[];
  /** With `out_of_stock`. */
  shortages?: Shortage[];
  /** With `transition_not_allowed`: the statuses that are. */
  allowed?: string[];
  /** With `change_set_open`: the one that is open. */
  changeSetId?: ChangeSetId;
  /** With `version_mismatch`: the representation as it is now. */
  current?: Record<string, unknown>;
  [key: string]: unknown;
}

export type UserId = `usr_${string}`;

/** The person who is signed in. */
export interface SessionUser {
  id: UserId;
  name: string;
  email: string;
}

export type TenantId = `ten_${string}`;

/** The tenant's name in addresses. */
export type Slug = string;

export type MemberId = `mem_${string}`;

/** What a member may do; the permissions of each role are in the reference. */
export type Role = "viewer" | "agent" | "manager" | "admin";

/** One right. Operations name the one they need. */
export type Permission =
  | "orders:read"
  | "orders:write"
  | "orders:price"
  | "customers:read"
  | "customers:write"
  | "products:read"
  | "products:write"
  | "stock:read"
  | "stock:write"
  | "shipping:read"
  | "shipping:write"
  | "taxes:read"
  | "taxes:write"
  | "fulfilment:write"
  | "payments:read"
  | "payments:write"
  | "tenant:read"
  | "tenant:write"
  | "members:read"
  | "members:write"
  | "apiKeys:read"
  | "apiKeys:write"
  | "audit:read";

/** An ISO 4217 code that is in circulation. */
export type Currency = string;

/** An IANA time zone. */
export type TimeZone = string;

/** A BCP 47 language tag. */
export type Locale = string;

/** One tenant that the caller may act for. */
export interface Membership {
  tenantId: TenantId;
  slug: Slug;
  name: string;
  /** Null for an API key. */
  memberId?: MemberId | null;
  /** Null for an API key. */
  role: Role | null;
  permissions: Permission[];
  currency: Currency;
  timeZone: TimeZone;
  locale: Locale;
}

/** RFC 3339 in UTC, with milliseconds. */
export type Timestamp = string;

/** The caller and what it may act for. */
export interface Session {
  type: "user" | "apiKey" | (string & {});
  /** Null for an API key. */
  user: SessionUser | null;
  memberships: Membership[];
  /** When the credential ends. */
  expiresAt: Timestamp | null;
}

/** Raised by every visible change. The `ETag` is this number in quotes. */
export type Version = number;

/**
 * One line of text with something to read in it: no control characters, not only blanks. It is
 * kept as it was sent.
 */
export type Text = string;

/**
 * How an order takes stock from several locations: from the lowest priority number first, from
 * the one that has most of the product, or from as few locations as can be.
 */
export type AllocationRule = "priority" | "most_stock" | "fewest_splits";

/** ISO 3166-1 alpha-2. */
export type CountryCode = string;

/** The tenant and its settings. */
export interface Tenant {
  id: TenantId;
  version: Version;
  slug: Slug;
  name: Text;
  currency: Currency;
  timeZone: TimeZone;
  locale: Locale;
  /** Days after delivery in which goods may come back. */
  returnWindowDays: number;
  allocationRule: AllocationRule;
  /** Whether the tax of new orders is inside the prices, or added to them. */
  pricesIncludeTax: boolean;
  /** Where an order without an address is taxed; null is nowhere. */
  country: CountryCode | null;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** What to change. */
export interface TenantUpdate {
  name?: Text;
  currency?: Currency;
  timeZone?: TimeZone;
  locale?: Locale;
  returnWindowDays?: number;
  allocationRule?: AllocationRule;
  pricesIncludeTax?: boolean;
  country?: CountryCode | null;
}

/** A person of the tenant. */
export interface Member {
  id: MemberId;
  version: Version;
  /** Null until the first sign-in. */
  userId: UserId | null;
  name: string;
  email: string;
  role: Role;
  /** Whether the person has signed in at least once. */
  isActive: boolean;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of members. */
export interface MemberPage {
  items: Member[];
  nextCursor: string | null;
}

export type Email = string;

/** A person to add. */
export interface NewMember {
  email: Email;
  name: Text;
  role: Role;
}

/** What to change. */
export interface MemberUpdate {
  role: Role;
}

export type InvitationId = `inv_${string}`;

/** An open invitation. */
export interface Invitation {
  id: InvitationId;
  email: Email;
  role: Role;
  expiresAt: Timestamp;
  createdAt: Timestamp;
}

/** A page of invitations. */
export interface InvitationPage {
  items: Invitation[];
  nextCursor: string | null;
}

/** Whom to invite as what. */
export interface NewInvitation {
  email: Email;
  role: Role;
}

/** An invitation with the token that accepts it. */
export interface IssuedInvitation {
  invitation: Invitation;
  /** Shown once. */
  token: string;
  /** The console's page that accepts it. */
  acceptUrl: string;
}

/** The token of the invitation. */
export interface InvitationAcceptance {
  token: string;
}

export type ApiKeyId = `key_${string}`;

/** A key for programs. */
export interface ApiKey {
  id: ApiKeyId;
  name: Text;
  /** The first characters of the secret, to recognise it by. */
  prefix: string;
  permissions: Permission[];
  expiresAt: Timestamp | null;
  revokedAt: Timestamp | null;
  /** To the hour. */
  lastUsedAt: Timestamp | null;
  createdAt: Timestamp;
}

/** A page of keys. */
export interface ApiKeyPage {
  items: ApiKey[];
  nextCursor: string | null;
}

/** A key to create. */
export interface NewApiKey {
  name: Text;
  permissions: Permission[];
  expiresAt?: Timestamp | null;
}

/** A key with its secret. */
export interface IssuedApiKey {
  apiKey: ApiKey;
  /** Shown once. Send it as `Authorization: Bearer ...`. */
  secret: string;
}

export type AuditEntryId = `aud_${string}`;

/** Who did it. */
export interface Actor {
  type: "user" | "apiKey" | "system" | (string & {});
  /** `usr_...` or `key_...`; null for the system. */
  id: string | null;
  /** The person's or key's name when it happened. */
  name: string;
}

/** One change. */
export interface AuditEntry {
  id: AuditEntryId;
  actor: Actor;
  /** The operationId. */
  operation: string;
  /** The id of what was changed. */
  targetId: string | null;
  requestId: string;
  at: Timestamp;
}

/** A page of entries. */
export interface AuditEntryPage {
  items: AuditEntry[];
  nextCursor: string | null;
}

/** The id of the same thing in another system. Unique in the tenant. */
export type ExternalId = string;

export type CustomerId = `cus_${string}`;

/** A telephone number as people write it. */
export type Phone = string;

/** Where something is sent, or who is billed. */
export interface Address {
  /** The recipient, when it is not the customer. */
  name?: Text | null;
  company?: Text | null;
  line1: Text;
  line2?: Text | null;
  city: Text;
  /** State, province or canton. */
  region?: Text | null;
  postalCode?: string | null;
  country: CountryCode;
  phone?: Phone | null;
}

/** Free text of several lines. */
export type Note = string;

/** A person or company that orders are placed for. */
export interface Customer {
  id: CustomerId;
  version: Version;
  name: Text;
  company: Text | null;
  email: Email | null;
  phone: Phone | null;
  externalId: ExternalId | null;
  address: Address | null;
  note: Note | null;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of customers. */
export interface CustomerPage {
  items: Customer[];
  nextCursor: string | null;
}

/** A customer to create. */
export interface NewCustomer {
  name: Text;
  company?: Text | null;
  email?: Email | null;
  phone?: Phone | null;
  externalId?: ExternalId | null;
  address?: Address | null;
  note?: Note | null;
}

/** What to change. */
export interface CustomerUpdate {
  name?: Text;
  company?: Text | null;
  email?: Email | null;
  phone?: Phone | null;
  externalId?: ExternalId | null;
  address?: Address | null;
  note?: Note | null;
}

export type ProductStatus = "active" | "archived";

export type ProductId = `prd_${string}`;

/** EAN, UPC or another code that a scanner reads. */
export type Barcode = string;

/** Money that is never negative. */
export interface Price {
  /** Minor units. `1999` is 19.99 USD. */
  amount: number;
  currency: Currency;
}

/**
 * How a product is taxed. `standard` unless it says otherwise; the other names are the
 * tenant's own.
 */
export type TaxCategory = string;

export type LowStockLevel = number;

/** Something that is sold. */
export interface Product {
  id: ProductId;
  version: Version;
  sku: Sku;
  title: Text;
  description: Note | null;
  category: Text | null;
  barcode: Barcode | null;
  price: Price;
  weightGrams: number | null;
  taxCategory: TaxCategory;
  status: ProductStatus;
  /** Whether orders may have more of it than there is; what is short waits for stock. */
  allowBackorder: boolean;
  /** Fewer available than this is low; null is never low. */
  lowStockLevel: LowStockLevel | null;
  /** Units at all locations. Changes of stock do not raise `version`. */
  onHand: number;
  /** Units promised to orders. */
  reserved: number;
  /** On hand less reserved: what a new order can have. */
  available: number;
  /** Units at all locations that are not to be sold. They are not on hand. */
  damaged: number;
  /** Units on their way, from a location or a supplier. They are not on hand yet. */
  incoming: number;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of products. */
export interface ProductPage {
  items: Product[];
  nextCursor: string | null;
}

/** A product to create. */
export interface NewProduct {
  sku: Sku;
  title: Text;
  description?: Note | null;
  category?: Text | null;
  barcode?: Barcode | null;
  price: Price;
  weightGrams?: number | null;
  taxCategory?: TaxCategory;
  /** Whether orders may have more of it than there is; what is short waits for stock. */
  allowBackorder?: boolean;
  lowStockLevel?: LowStockLevel | null;
}

/** What to change. */
export interface ProductUpdate {
  sku?: Sku;
  title?: Text;
  description?: Note | null;
  category?: Text | null;
  barcode?: Barcode | null;
  price?: Price;
  weightGrams?: number | null;
  taxCategory?: TaxCategory;
  /** Whether orders may have more of it than there is; what is short waits for stock. */
  allowBackorder?: boolean;
  lowStockLevel?: LowStockLevel | null;
}

export type LocationId = `loc_${string}`;

/** Short name of a location, unique in the tenant. */
export type LocationCode = string;

/** A place that holds stock. */
export interface Location {
  id: LocationId;
  version: Version;
  code: LocationCode;
  name: Text;
  address: Address | null;
  /** Stock is taken from the lowest number first. */
  priority: number;
  /** Whether orders may take stock from it. */
  isActive: boolean;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of locations. */
export interface LocationPage {
  items: Location[];
  nextCursor: string | null;
}

/** A location to create. */
export interface NewLocation {
  code: LocationCode;
  name: Text;
  address?: Address | null;
  priority?: number;
}

/** What to change. */
export interface LocationUpdate {
  code?: LocationCode;
  name?: Text;
  address?: Address | null;
  priority?: number;
  isActive?: boolean;
}

/** What one location holds of one product. */
export interface StockLevel {
  productId: ProductId;
  sku: Sku;
  title: Text;
  locationId: LocationId;
  onHand: number;
  /** Units promised to orders. */
  reserved: number;
  /** On hand less reserved. */
  available: number;
  /** Units that are there and not to be sold. They are not on hand. */
  damaged: number;
  /** Units on their way there, from a location or a supplier. */
  incoming: number;
  /** The product's. */
  lowStockLevel: LowStockLevel | null;
  /** Whether fewer of the product are available, at all locations, than its `lowStockLevel`. */
  isLow: boolean;
  updatedAt: Timestamp;
}

/** A page of stock levels. */
export interface StockLevelPage {
  items: StockLevel[];
  nextCursor: string | null;
}

/** A change of what is on hand. */
export interface StockAdjustment {
  sku: Sku;
  /** Without it, the active location of the lowest priority number. */
  locationId?: LocationId | null;
  /** Units added; negative to take away. */
  quantity: number;
  /**
   * `damaged` moves units from on hand to damaged, and back when positive; `discarded` takes
   * them from damaged.
   */
  reason: "opening" | "received" | "correction" | "damaged" | "discarded" | "lost" | "found";
  note?: Note | null;
}

export type MovementId = `mov_${string}`;

export type OrderId = `ord_${string}`;

export type TransferId = `trf_${string}`;

/** One line of the stock ledger. */
export interface StockMovement {
  id: MovementId;
  productId: ProductId;
  sku: Sku;
  locationId: LocationId;
  type:
    | "opening"
    | "received"
    | "correction"
    | "damaged"
    | "discarded"
    | "lost"
    | "found"
    | "counted"
    | "imported"
    | "transferred_out"
    | "transferred_in"
    | "shipped"
    | "returned"
    | (string & {});
  /** Units added to what is on hand; negative for what left it. */
  quantity: number;
  /** Units added to what is damaged; negative for what left it. */
  damagedQuantity: number;
  /** Units that were thrown away. */
  discardedQuantity: number;
  onHandAfter: number;
  orderId: OrderId | null;
  transferId: TransferId | null;
  actor: Actor;
  note: Note | null;
  at: Timestamp;
}

/** What somebody counted of a product. */
export interface CountedStock {
  sku: Sku;
  /** Units on hand, damaged ones not among them. */
  quantity: number;
}

/** A count of one location. */
export interface NewStockCount {
  /** Without it, the active location of the lowest priority number. */
  locationId?: LocationId | null;
  /** Each SKU once. Products that are not named were not counted, and stay as they are. */
  counts: CountedStock[];
  note?: Note | null;
}

/** What a count came to. */
export interface StockCount {
  locationId: LocationId;
  /** SKUs that were counted. */
  counted: number;
  /** Of those that differed. */
  movements: StockMovement[];
}

/** One product at one location. */
export interface StockImportRow {
  sku: Sku;
  /** Without it, the active location of the lowest priority number. */
  locationCode?: LocationCode | null;
  /** Units; negative only to take away with `add`. */
  quantity: number;
  /** Whether `quantity` is what is on hand then, or is added to it. */
  mode: "set" | "add";
}

/** Stock from another system. */
export interface NewStockImport {
  /** Each SKU once for each location. */
  rows: StockImportRow[];
  note?: Note | null;
}

/** What an import came to. */
export interface StockImport {
  /** Rows that were read. */
  rows: number;
  /** Rows that changed what is on hand, each with a movement. */
  changed: number;
}

/** What can be had at a location. */
export interface LocationAvailability {
  locationId: LocationId;
  code: LocationCode;
  available: number;
  incoming: number;
}

/** What can be had of a product. */
export interface ProductAvailability {
  productId: ProductId;
  sku: Sku;
  status: ProductStatus;
  /** At all locations. */
  available: number;
  /** On its way, from a location or a supplier. */
  incoming: number;
  /** Whether an order may have more than that. */
  allowBackorder: boolean;
  /** Where some is or is expected, in the order of priority. */
  locations: LocationAvailability[];
}

/** What can be had of some SKUs. */
export interface Availability {
  items: ProductAvailability[];
  /** SKUs of no product. */
  unknown: Sku[];
}

/**
 * `requested` until the location ships it; what a supplier brings begins `in_transit`.
 * `received` when all of it arrived, or what did not was cancelled; `cancelled` when nothing
 * arrived.
 */
export type TransferStatus = "requested" | "in_transit" | "received" | "cancelled";

/** A product of a transfer: quantity = open + received + cancelled. */
export interface TransferLine {
  productId: ProductId;
  sku: Sku;
  title: Text;
  quantity: number;
  /** Neither received nor cancelled yet. */
  open: number;
  received: number;
  /** Of those received. */
  damaged: number;
  cancelled: number;
}

/** Stock on its way to a location. */
export interface Transfer {
  id: TransferId;
  version: Version;
  status: TransferStatus;
  /** Null for what a supplier brings. */
  fromLocationId: LocationId | null;
  toLocationId: LocationId;
  lines: TransferLine[];
  reference: Text | null;
  note: Note | null;
  expectedAt: Timestamp | null;
  /** When it left the location that it was asked from. */
  shippedAt: Timestamp | null;
  /** When the last of it was received or cancelled. */
  closedAt: Timestamp | null;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of transfers. */
export interface TransferPage {
  items: Transfer[];
  nextCursor: string | null;
}

/** Units of a product. */
export interface StockLine {
  sku: Sku;
  quantity: number;
}

/** Stock to bring to a location. */
export interface NewTransfer {
  /** Null for what a supplier brings: it is expected at once. */
  fromLocationId: LocationId | null;
  toLocationId: LocationId;
  /** Each SKU once. */
  lines: StockLine[];
  /** How others call it: the number of an order at the supplier, say. */
  reference?: Text | null;
  note?: Note | null;
  expectedAt?: Timestamp | null;
}

/** Units of a product that have arrived. */
export interface ReceivedStock {
  sku: Sku;
  quantity: number;
  /** Of them; they are not on hand. */
  damaged?: number;
}

/** What has arrived. */
export interface TransferReceipt {
  /** Each SKU once. Without it, all that is open. */
  lines?: ReceivedStock[];
  note?: Note | null;
}

/** A page of movements. */
export interface StockMovementPage {
  items: StockMovement[];
  nextCursor: string | null;
}

export type ReservationId = `rsv_${string}`;

export type LineId = `lin_${string}`;

/** Stock promised to an order. It ends exactly once. */
export interface Reservation {
  id: ReservationId;
  productId: ProductId;
  sku: Sku;
  locationId: LocationId;
  orderId: OrderId;
  lineId: LineId;
  /** Units still promised; 0 when it has ended. */
  quantity: number;
  status: "active" | "committed" | "released" | "expired" | (string & {});
  expiresAt: Timestamp | null;
  createdAt: Timestamp;
}

/** A page of reservations. */
export interface ReservationPage {
  items: Reservation[];
  nextCursor: string | null;
}

export type ShippingMethodId = `shm_${string}`;

/** A way to send an order. */
export interface ShippingMethod {
  id: ShippingMethodId;
  version: Version;
  name: Text;
  carrier: Text | null;
  price: Price;
  /** Whether new orders may use it. */
  isActive: boolean;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of shipping methods. */
export interface ShippingMethodPage {
  items: ShippingMethod[];
  nextCursor: string | null;
}

/** A shipping method to create. */
export interface NewShippingMethod {
  name: Text;
  carrier?: Text | null;
  price: Price;
}

/** What to change. */
export interface ShippingMethodUpdate {
  name?: Text;
  carrier?: Text | null;
  price?: Price;
  isActive?: boolean;
}

export type TaxRateId = `txr_${string}`;

/** What a postal code begins with; spaces, hyphens and case of the address do not count. */
export type PostalPrefix = string;

/** A share of the whole. `190000` is 19 %, `72500` is 7.25 %. */
export type PartsPerMillion = number;

/** A tax of a place on a category of products. */
export interface TaxRate {
  id: TaxRateId;
  version: Version;
  /** As the order shows it. Rates of one name replace each other, those of different names stack. */
  name: Text;
  country: CountryCode;
  /** As addresses write it, case ignored; null is the whole country. */
  region: Text | null;
  postalPrefix: PostalPrefix | null;
  category: TaxCategory;
  rate: PartsPerMillion;
  appliesToShipping: boolean;
  /** Whether new orders are charged it. */
  isActive: boolean;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of tax rates. */
export interface TaxRatePage {
  items: TaxRate[];
  nextCursor: string | null;
}

/** A tax rate to create. */
export interface NewTaxRate {
  name: Text;
  country: CountryCode;
  region?: Text | null;
  postalPrefix?: PostalPrefix | null;
  category?: TaxCategory;
  rate: PartsPerMillion;
  appliesToShipping?: boolean;
}

/** What to change. */
export interface TaxRateUpdate {
  name?: Text;
  country?: CountryCode;
  region?: Text | null;
  postalPrefix?: PostalPrefix | null;
  category?: TaxCategory;
  rate?: PartsPerMillion;
  appliesToShipping?: boolean;
  isActive?: boolean;
}

/** Where the desk stands with the order. */
export type OrderStatus =
  | "draft"
  | "pending"
  | "confirmed"
  | "processing"
  | "completed"
  | "cancelled";

/** Derived from the payments' ledger. */
export type PaymentStatus =
  | "unpaid"
  | "authorized"
  | "partially_paid"
  | "paid"
  | "partially_refunded"
  | "refunded"
  | "voided"
  | "failed";

/** Derived from the quantities of the lines. */
export type FulfillmentStatus =
  | "unfulfilled"
  | "partially_fulfilled"
  | "fulfilled"
  | "partially_shipped"
  | "shipped"
  | "partially_delivered"
  | "delivered"
  | "partially_returned"
  | "returned";

/** A label, compared as written. */
export type Tag = string;

export type SubStatusId = `sub_${string}`;

export type OrderSort = "-placedAt" | "placedAt" | "-total" | "total" | "-updatedAt" | "updatedAt";

/** An amount in the currency's minor units (cents for USD, yen for JPY, fils for KWD). */
export interface Money {
  /** Minor units. `1999` is 19.99 USD. */
  amount: number;
  currency: Currency;
}

/** An order as a list shows it. */
export interface OrderSummary {
  id: OrderId;
  version: Version;
  number: string;
  status: OrderStatus;
  subStatusId: SubStatusId | null;
  isOnHold: boolean;
  paymentStatus: PaymentStatus;
  fulfillmentStatus: FulfillmentStatus;
  customerId: CustomerId;
  /** The company, else the person. */
  customerName: string;
  total: Money;
  /** Units of all lines. */
  unitCount: number;
  tags: Tag[];
  assigneeId: MemberId | null;
  externalId: ExternalId | null;
  placedAt: Timestamp;
  dueAt: Timestamp | null;
  updatedAt: Timestamp;
}

/** A page of orders. */
export interface OrderPage {
  items: OrderSummary[];
  nextCursor: string | null;
}

/** A customer to create with the order. */
export interface NewOrderCustomer {
  name: Text;
  company?: Text | null;
  email?: Email | null;
  phone?: Phone | null;
}

/** Units. */
export type Quantity = number;

/**
 * Less to pay: either `percentage` or `amount`. Half a minor unit of a percentage stays on the
 * price.
 */
export interface NewDiscount {
  /** Why, as the order shows it; `Discount` without it. */
  label?: Text;
  percentage?: PartsPerMillion;
  /** No more than what it is taken off. */
  amount?: Price;
}

/** One product to order. A SKU may stand in one line only. */
export interface NewOrderLine {
  sku: Sku;
  quantity: Quantity;
  /** Instead of the catalogue's. Needs `orders:price`. */
  unitPrice?: Price;
  /** Short for `discounts` with this one amount. Needs `orders:price`. */
  discount?: Price;
  /**
   * Taken off the whole line one after the other, each of what those before it left. Needs
   * `orders:price`.
   */
  discounts?: NewDiscount[];
}

/** An order to place: `customerId` or `customer`, and at least one line. */
export interface NewOrder {
  customerId?: CustomerId;
  customer?: NewOrderCustomer;
  /** Without it, the tenant's. */
  currency?: Currency;
  lines: NewOrderLine[];
  /**
   * On all lines together, once their own are taken off; shipping costs the same. Needs
   * `orders:price`.
   */
  discounts?: NewDiscount[];
  /** Left out, the customer's address. */
  shippingAddress?: Address | null;
  billingAddress?: Address | null;
  shippingMethodId?: ShippingMethodId | null;
  /** Instead of the method's. Needs `orders:price`. */
  shippingPrice?: Price;
  externalId?: ExternalId | null;
  /** For imports; not in the future. Needs `orders:price`. */
  placedAt?: Timestamp;
  dueAt?: Timestamp | null;
  note?: Note | null;
  tags?: Tag[];
  assigneeId?: MemberId | null;
  /** Keep it as a draft: nothing is reserved without `reserveUntil`. */
  draft?: boolean;
  /**
   * Keep its stock until then, at most 90 days: for a draft that nobody has placed by then, or
   * an order that nobody has paid. Null keeps a placed order's stock without end; left out, the
   * tenant's rule says.
   */
  reserveUntil?: Timestamp | null;
}

/** The customer as the order knows them. */
export interface OrderCustomer {
  id: CustomerId;
  name: string;
  company: string | null;
  email: string | null;
}

/**
 * One product of the order. Its quantities always add up: quantity = open + allocated +
 * backordered + shipped +
 * cancelled; packed is part of allocated, delivered of shipped, returned of delivered.
 */
export interface OrderLine {
  id: LineId;
  productId: ProductId;
  sku: Sku;
  title: Text;
  /** Units ordered. */
  quantity: number;
  /** Units of a draft, not yet reserved. */
  open: number;
  /** Units reserved, not yet shipped. */
  allocated: number;
  /** Units that wait for stock. */
  backordered: number;
  /** Of the allocated units, those that are packed. */
  packed: number;
  shipped: number;
  delivered: number;
  /** Of the delivered units, those that came back. */
  returned: number;
  cancelled: number;
  unitPrice: Price;
  /** Taken off the whole line. */
  discount: Price;
  /** What of the order's taxes belongs to this line; for information. */
  tax: Price;
  /** Which tax rates apply to it. */
  taxCategory: string;
  /** quantity x unitPrice - discount. */
  total: Price;
}

export type ChargeId = `chg_${string}`;

/**
 * A typed row of money besides the lines: shipping, tax, fee, a discount on the whole order,
 * or a credit for a return or as goodwill.
 */
export interface OrderCharge {
  id: ChargeId;
  type: "shipping" | "tax" | "fee" | "discount" | "credit" | (string & {});
  label: Text;
  /** Negative for discounts and credits. */
  amount: Money;
  /** Of a tax, in parts per million: 190000 is 19 %. */
  rate: number | null;
  /** A tax that is inside the prices: it does not add to the total. */
  included: boolean;
}

export type DiscountId = `dsc_${string}`;

/** Why a line, or the whole order, costs less. */
export interface OrderDiscount {
  id: DiscountId;
  /** Null for the whole order. */
  lineId: LineId | null;
  label: Text;
  /** Parts per million: 100000 is 10 %. */
  percentage: number | null;
  fixed: Price | null;
  /** What it came to. */
  amount: Price;
}

export type HoldId = `hld_${string}`;

/**
 * Why the order must not go on. It may be cancelled and edited, not confirmed, packed, shipped
 * or completed.
 */
export interface OrderHold {
  id: HoldId;
  reason: Text;
  placedBy: Actor;
  placedAt: Timestamp;
}

/**
 * A thing that can be done to an order. `editLines` is what it consists of and costs: at once
 * in a draft, by a change set once it is placed; `edit` is the rest of it, of which a finished
 * order takes a note, tags and an assignee.
 */
export type OrderAction =
  | "place"
  | "confirm"
  | "process"
  | "pack"
  | "ship"
  | "complete"
  | "cancel"
  | "hold"
  | "releaseHold"
  | "requestPayment"
  | "recordPayment"
  | "capturePayment"
  | "voidPayment"
  | "refund"
  | "requestReturn"
  | "editLines"
  | "edit"
  | (string & {});

/** Whether a thing can be done now by this caller, and if not, why. */
export interface AllowedAction {
  action: OrderAction;
  allowed: boolean;
  /** The status to ask `changeOrderStatus` for; null for the other actions. */
  status: OrderStatus | null;
  /** Why it is not allowed, fit to show. */
  reason: string | null;
}

/** A whole order. */
export interface Order {
  id: OrderId;
  version: Version;
  /** For people; rising, unique in the tenant. */
  number: string;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  fulfillmentStatus: FulfillmentStatus;
  customerId: CustomerId;
  customer: OrderCustomer;
  currency: Currency;
  lines: OrderLine[];
  charges: OrderCharge[];
  /** The lines before their discounts. */
  subtotal: Money;
  /** All discounts, as a positive amount. */
  discountTotal: Money;
  shippingTotal: Money;
  taxTotal: Money;
  /** What was credited for returns and as goodwill, as a positive amount. */
  creditTotal: Money;
  /** The sum of lines and charges, always; taxes inside the prices are in the lines already. */
  total: Money;
  /** What is authorised and neither captured nor released. */
  authorizedTotal: Money;
  /** What came in, refunds not taken off. */
  paidTotal: Money;
  /** What is on its way back. */
  refundPendingTotal: Money;
  /** What was paid back. */
  refundedTotal: Money;
  /** What is still to be paid. */
  amountDue: Money;
  pricesIncludeTax: boolean;
  discounts: OrderDiscount[];
  /** Active ones. */
  holds: OrderHold[];
  shippingAddress: Address | null;
  billingAddress: Address | null;
  shippingMethodId: ShippingMethodId | null;
  externalId: ExternalId | null;
  note: Note | null;
  tags: Tag[];
  assigneeId: MemberId | null;
  cancelReason: Text | null;
  /** The tenant's own label under the status. */
  subStatusId: SubStatusId | null;
  /** The order that this one replaces goods of. */
  exchangeOfId: OrderId | null;
  placedAt: Timestamp;
  /** When it should have left. */
  dueAt: Timestamp | null;
  /** Until when its stock is kept while nobody has paid. */
  reserveUntil: Timestamp | null;
  /** When the last of it arrived. */
  deliveredAt: Timestamp | null;
  /** Until when what is authorised can be captured: of several payments, the first that ends. */
  authorizationExpiresAt: Timestamp | null;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  allowedActions: AllowedAction[];
}

/** What to change. */
export interface OrderUpdate {
  shippingAddress?: Address | null;
  billingAddress?: Address | null;
  externalId?: ExternalId | null;
  dueAt?: Timestamp | null;
  note?: Note | null;
  tags?: Tag[];
  assigneeId?: MemberId | null;
  /**
   * Of a draft or a pending order, at most 90 days ahead. A draft reserves its units; null gives
   * them back, or keeps those of a pending order without end.
   */
  reserveUntil?: Timestamp | null;
}

/** Where the order should go. */
export interface StatusChange {
  status: OrderStatus;
  /** An active one of the status. Left out, an order that stays in its status keeps its own. */
  subStatusId?: SubStatusId | null;
  /** Why; needed to cancel. */
  reason?: Text;
  /** For the history. */
  note?: Text;
}

export type HistoryEntryId = `his_${string}`;

/**
 * What let it happen: a person, a program with an API key, a rule of the tenant, a webhook, an
 * import.
 */
export interface HistoryCause {
  type: "person" | "integration" | "rule" | "webhook" | "import" | (string & {});
  /** Which rule, webhook or import. */
  name: string | null;
}

/** One field that changed. Personal fields name themselves without their values. */
export interface FieldChange {
  field: string;
  from: string | null;
  to: string | null;
}

/** One change of an order. */
export interface HistoryEntry {
  id: HistoryEntryId;
  version: Version;
  type:
    | "placed"
    | "updated"
    | "edited"
    | "statusChanged"
    | "held"
    | "released"
    | "allocated"
    | "packed"
    | "shipped"
    | "delivered"
    | "returned"
    | "paymentRecorded"
    | "paymentAuthorized"
    | "paymentCaptured"
    | "paymentVoided"
    | "paymentFailed"
    | "credited"
    | "exchanged"
    | "refundRequested"
    | "refunded"
    | "expired"
    | (string & {});
  actor: Actor;
  cause: HistoryCause;
  changes: FieldChange[];
  reason: string | null;
  note: string | null;
  at: Timestamp;
}

/** A page of changes. */
export interface HistoryPage {
  items: HistoryEntry[];
  nextCursor: string | null;
}

/** A product that the order does not have yet. */
export interface AddLineEdit {
  type: "add";
  sku: Sku;
  quantity: Quantity;
  /** Instead of the catalogue's. Needs `orders:price`. */
  unitPrice?: Price;
  /** Taken off the whole line. Needs `orders:price`. */
  discounts?: NewDiscount[];
}

/**
 * Another quantity, price or other discounts of a line; what is left out stays. Fewer units
 * never go below those that were shipped or are packed; what was shipped keeps its price.
 */
export interface ChangeLineEdit {
  type: "change";
  lineId: LineId;
  /** How many there shall be, with those that were shipped already. */
  quantity?: Quantity;
  /** Needs `orders:price`. */
  unitPrice?: Price;
  /** Instead of those that the line has. Needs `orders:price`. */
  discounts?: NewDiscount[];
}

/** Takes a line off of which nothing was shipped or is packed. */
export interface RemoveLineEdit {
  type: "remove";
  lineId: LineId;
}

/**
 * Another product instead of what has not been shipped of a line, at the catalogue's price and
 * without the line's discounts. The shipped units stay on their line.
 */
export interface SubstituteLineEdit {
  type: "substitute";
  lineId: LineId;
  sku: Sku;
  /** Left out, as many as are replaced. */
  quantity?: Quantity;
  /** Instead of the catalogue's. Needs `orders:price`. */
  unitPrice?: Price;
}

/** Another way to send it, or another price of it. */
export interface ShippingEdit {
  type: "setShipping";
  /** Null for none; left out, as it is. */
  shippingMethodId?: ShippingMethodId | null;
  /** Instead of the method's. Needs `orders:price`. */
  price?: Price;
}

/** Discounts on the whole order, instead of those that it has. Needs `orders:price`. */
export interface DiscountsEdit {
  type: "setDiscounts";
  discounts: NewDiscount[];
}

/** A fee, told apart by its label; an amount of 0 takes it off. Needs `orders:price`. */
export interface FeeEdit {
  type: "fee";
  label: Text;
  amount: Price;
}

/** One edit of an order. Each sees what those before it made. */
export type OrderEdit =
  | AddLineEdit
  | ChangeLineEdit
  | RemoveLineEdit
  | SubstituteLineEdit
  | ShippingEdit
  | DiscountsEdit
  | FeeEdit;

/** What to change of a draft. */
export interface OrderEdits {
  edits: OrderEdit[];
  /** Why; needed for prices, discounts and fees. The history keeps it. */
  reason?: Text;
}

export type ChangeSetStatus = "open" | "applied" | "discarded";

/** Edits of a placed order that wait to be applied, or were. */
export interface ChangeSet {
  id: ChangeSetId;
  version: Version;
  orderId: OrderId;
  /** The order's, when the edits were written. */
  orderVersion: Version;
  status: ChangeSetStatus;
  edits: OrderEdit[];
  reason: Text;
  /** Who began it. */
  actor: Actor;
  /** The order's version that it made. */
  appliedVersion: Version | null;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  /** When it was applied or discarded. */
  closedAt: Timestamp | null;
}

/** A page of change sets. */
export interface ChangeSetPage {
  items: ChangeSet[];
  nextCursor: string | null;
}

/** What to change of a placed order, and why. */
export interface NewChangeSet {
  edits: OrderEdit[];
  reason: Text;
}

/** What to write instead. */
export interface ChangeSetUpdate {
  edits?: OrderEdit[];
  reason?: Text;
}

/** What a line comes to. */
export interface PreviewedAmounts {
  quantity: number;
  unitPrice: Price;
  discount: Price;
  tax: Price;
  total: Price;
}

/** A line as it is, and as it would be. */
export interface PreviewedLine {
  /** Null for one that would be new. */
  lineId: LineId | null;
  sku: Sku;
  title: Text;
  /** Null for one that would be new. */
  before: PreviewedAmounts | null;
  /** Null for one that would be taken off. */
  after: PreviewedAmounts | null;
}

/** The order's totals. */
export interface PreviewedTotals {
  subtotal: Money;
  discountTotal: Money;
  shippingTotal: Money;
  taxTotal: Money;
  creditTotal: Money;
  total: Money;
  amountDue: Money;
}

/** A product of which more or fewer units would be reserved. */
export interface PreviewedStock {
  sku: Sku;
  /** Units that would be reserved in addition. */
  needed: number;
  /** Units that would go back on sale. */
  freed: number;
  /** Units that it could have now: free, and not awaited by backorders. */
  available: number;
  /** Whether it would not be refused for lack of stock. */
  enough: boolean;
  /** Of the needed units, those that would wait for stock. */
  backordered: number;
}

/** What would refuse the change set. */
export interface PreviewedProblem {
  code: ProblemCode;
  /** Fit to show. */
  detail: string;
  /** The edit that it is about, as in `/edits/0`; null for all together. */
  pointer: string | null;
}

/** What would come of a change set. */
export interface ChangeSetPreview {
  changeSetId: ChangeSetId;
  orderId: OrderId;
  /** What it was computed on: in quotes, the `If-Match` of `applyChangeSet`. */
  orderVersion: Version;
  lines: PreviewedLine[];
  before: PreviewedTotals;
  after: PreviewedTotals;
  /** By how much the total would change. */
  difference: Money;
  /** What would be due in addition. */
  toCharge: Price;
  /** What would become a pending refund. */
  toRefund: Price;
  stock: PreviewedStock[];
  problems: PreviewedProblem[];
}

/** A whole order at one version. */
export interface OrderState {
  id: OrderId;
  version: Version;
  /** For people; rising, unique in the tenant. */
  number: string;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  fulfillmentStatus: FulfillmentStatus;
  customerId: CustomerId;
  customer: OrderCustomer;
  currency: Currency;
  lines: OrderLine[];
  charges: OrderCharge[];
  /** The lines before their discounts. */
  subtotal: Money;
  /** All discounts, as a positive amount. */
  discountTotal: Money;
  shippingTotal: Money;
  taxTotal: Money;
  /** What was credited for returns and as goodwill, as a positive amount. */
  creditTotal: Money;
  /** The sum of lines and charges, always; taxes inside the prices are in the lines already. */
  total: Money;
  /** What is authorised and neither captured nor released. */
  authorizedTotal: Money;
  /** What came in, refunds not taken off. */
  paidTotal: Money;
  /** What is on its way back. */
  refundPendingTotal: Money;
  /** What was paid back. */
  refundedTotal: Money;
  /** What is still to be paid. */
  amountDue: Money;
  pricesIncludeTax: boolean;
  discounts: OrderDiscount[];
  /** Active ones. */
  holds: OrderHold[];
  shippingAddress: Address | null;
  billingAddress: Address | null;
  shippingMethodId: ShippingMethodId | null;
  externalId: ExternalId | null;
  note: Note | null;
  tags: Tag[];
  assigneeId: MemberId | null;
  cancelReason: Text | null;
  /** The tenant's own label under the status. */
  subStatusId: SubStatusId | null;
  /** The order that this one replaces goods of. */
  exchangeOfId: OrderId | null;
  placedAt: Timestamp;
  /** When it should have left. */
  dueAt: Timestamp | null;
  /** Until when its stock is kept while nobody has paid. */
  reserveUntil: Timestamp | null;
  /** When the last of it arrived. */
  deliveredAt: Timestamp | null;
  /** Until when what is authorised can be captured: of several payments, the first that ends. */
  authorizationExpiresAt: Timestamp | null;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** An order as it was, and what brought it there. */
export interface OrderVersion {
  version: Version;
  at: Timestamp;
  actor: Actor;
  cause: HistoryCause;
  order: OrderState;
}

/** What differs between two versions of an order. */
export interface OrderComparison {
  from: Version;
  to: Version;
  changes: FieldChange[];
}

/** A hold with its story. */
export interface Hold {
  id: HoldId;
  orderId: OrderId;
  reason: Text;
  placedBy: Actor;
  placedAt: Timestamp;
  /** Null while it is active. */
  releasedBy: Actor | null;
  releasedAt: Timestamp | null;
  releaseNote: Text | null;
}

/** A page of holds. */
export interface HoldPage {
  items: Hold[];
  nextCursor: string | null;
}

/** Why the order must wait. */
export interface NewHold {
  reason: Text;
}

/** What to say with it. */
export interface HoldRelease {
  note?: Text;
}

/** One of the colours that the console has; a token, so that it is right in light and dark. */
export type ColorToken =
  | "gray"
  | "blue"
  | "green"
  | "yellow"
  | "orange"
  | "red"
  | "purple"
  | "pink";

/** The tenant's own label under a status of orders. */
export interface SubStatus {
  id: SubStatusId;
  version: Version;
  status: OrderStatus;
  label: Text;
  color: ColorToken;
  /** Lists show the lowest first. */
  position: number;
  /** Whether orders may get it. */
  isActive: boolean;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of sub-statuses. */
export interface SubStatusPage {
  items: SubStatus[];
  nextCursor: string | null;
}

/** A sub-status to create. A status has each label once. */
export interface NewSubStatus {
  status: OrderStatus;
  label: Text;
  color?: ColorToken;
  position?: number;
}

/** What to change. */
export interface SubStatusUpdate {
  label?: Text;
  color?: ColorToken;
  position?: number;
  isActive?: boolean;
}

/**
 * `confirmWhenPaid` confirms a pending order once it is paid. `completeAfterReturnWindow`
 * completes an order when the
 * tenant's return window has passed since the last of it arrived. `limitReservations` keeps
 * the stock of a new order
 * for so many `minutes` while nobody has paid. `cancelWhenReservationExpires` cancels it when
 * they are over.
 * `holdWhenAuthorizationExpires` puts an order on hold so many `hours` before its
 * authorisation expires.
 */
export type AutomationRuleName =
  | "confirmWhenPaid"
  | "completeAfterReturnWindow"
  | "limitReservations"
  | "cancelWhenReservationExpires"
  | "holdWhenAuthorizationExpires";

/** What a rule goes by. Each rule takes its own and no other. */
export interface AutomationParameters {
  /** Of `limitReservations`. */
  minutes?: number;
  /** Of `holdWhenAuthorizationExpires`. */
  hours?: number;
}

/** Something that happens to orders by itself. Histories name it as the cause. */
export interface AutomationRule {
  name: AutomationRuleName;
  version: Version;
  /** What it does, in a sentence. */
  summary: string;
  isEnabled: boolean;
  parameters: AutomationParameters;
}

/** All rules. */
export interface AutomationRuleList {
  items: AutomationRule[];
}

/** What to change. */
export interface AutomationRuleUpdate {
  isEnabled?: boolean;
  parameters?: AutomationParameters;
}

export type ShipmentId = `shp_${string}`;

export type FulfilmentOrderId = `ful_${string}`;

/** Units of one line in a shipment. */
export interface ShipmentLine {
  lineId: LineId;
  sku: Sku;
  quantity: number;
}

/** The carrier's number. */
export type TrackingNumber = string;

/** What left together. */
export interface Shipment {
  id: ShipmentId;
  version: Version;
  orderId: OrderId;
  /** Where it left; null when its units came from several. */
  locationId: LocationId | null;
  /** Whose units they are; null when they are of several. */
  fulfilmentOrderId: FulfilmentOrderId | null;
  status: "shipped" | "delivered" | (string & {});
  lines: ShipmentLine[];
  carrier: Text | null;
  trackingNumber: TrackingNumber | null;
  shippedAt: Timestamp;
  deliveredAt: Timestamp | null;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of shipments. */
export interface ShipmentPage {
  items: Shipment[];
  nextCursor: string | null;
}

/** Units of one line. */
export interface NewShipmentLine {
  lineId: LineId;
  quantity: Quantity;
}

/** What leaves, and how. */
export interface NewShipment {
  /** Of this one, what is packed. Left out: of all, whether packed or not. */
  fulfilmentOrderId?: FulfilmentOrderId;
  /** Left out: all that can be. */
  lines?: NewShipmentLine[];
  carrier?: Text | null;
  trackingNumber?: TrackingNumber | null;
  /** For what has left already; not in the future, not before the order. */
  shippedAt?: Timestamp;
}

/** What to change. */
export interface ShipmentUpdate {
  carrier?: Text | null;
  trackingNumber?: TrackingNumber | null;
}

/** When it arrived. */
export interface Delivery {
  /** Left out: now. */
  deliveredAt?: Timestamp;
}

/**
 * How far it has come: nothing is picked, something is, all of it is packed, all of it has
 * left, or nothing of it will.
 */
export type FulfilmentOrderStatus =
  | "open"
  | "in_progress"
  | "packed"
  | "shipped"
  | "cancelled"
  | (string & {});

/**
 * Units of one line of the order. What has been shipped was packed, and what is packed was
 * picked.
 */
export interface FulfilmentOrderLine {
  lineId: LineId;
  sku: Sku;
  title: Text;
  /** Units that this location sends. */
  quantity: number;
  /** Of these, how many were taken off the shelf. */
  picked: number;
  /** Of the picked ones, how many were put into a parcel. */
  packed: number;
  /** Of the packed ones, how many have left. */
  shipped: number;
}

/** What one location has to pick, pack and send of an order. */
export interface FulfilmentOrder {
  id: FulfilmentOrderId;
  version: Version;
  orderId: OrderId;
  /** The order's number. */
  orderNumber: string;
  locationId: LocationId;
  status: FulfilmentOrderStatus;
  /** Of a cancelled one, what it had: what was picked goes back to the shelf. */
  lines: FulfilmentOrderLine[];
  cancelReason: Text | null;
  /** Where its units are since it was merged. */
  mergedIntoId: FulfilmentOrderId | null;
  /** Since when its units wait; parts that are split off or sent from elsewhere keep it. */
  queuedAt: Timestamp;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of fulfilment orders. */
export interface FulfilmentOrderPage {
  items: FulfilmentOrder[];
  nextCursor: string | null;
}

/** What becomes one. The first stays. */
export interface FulfilmentOrderMerge {
  fulfilmentOrderIds: FulfilmentOrderId[];
}

/** Which units. */
export interface FulfilmentUnits {
  /** Left out: all that can be. */
  lines?: NewShipmentLine[];
}

/** Which units, and where they go. */
export interface UnpackedUnits {
  /** Left out: all that can be. */
  lines?: NewShipmentLine[];
  /** Back to the shelf: they are not picked any more either. */
  toShelf?: boolean;
}

/** The units of the new fulfilment order. */
export interface SplitUnits {
  lines: NewShipmentLine[];
}

/** Which location sends it instead. */
export interface FulfilmentOrderMove {
  locationId: LocationId;
}

/** Why the location cannot send it. */
export interface FulfilmentOrderCancellation {
  reason?: Text;
}

export type PaymentId = `pay_${string}`;

/**
 * How money moves. `card` goes through the gateway; `store_credit` and `gift_card` are
 * balances kept here; `exchange`
 * is the credit of a return that paid for the order sent instead, `chargeback` what a bank
 * took back.
 */
export type PaymentMethod =
  | "card"
  | "bank_transfer"
  | "cash"
  | "cash_on_delivery"
  | "store_credit"
  | "gift_card"
  | "external"
  | "exchange"
  | "chargeback"
  | (string & {});

/** Who moves the money: a gateway, or people (`manual`). */
export type PaymentProvider = "manual" | "sandbox" | "stripe" | (string & {});

/**
 * Derived from the ledger and from what is under way. `open` waits for the customer,
 * `processing` for a bank; `failed`
 * can still be paid by its link; `unknown` means that the gateway was asked for something and
 * has not answered, and
 * is being asked again.
 */
export type PaymentState =
  | "open"
  | "processing"
  | "authorized"
  | "partially_captured"
  | "captured"
  | "partially_refunded"
  | "refunded"
  | "voided"
  | "failed"
  | "cancelled"
  | "expired"
  | "unknown"
  | (string & {});

/**
 * `automatic` takes the money when the customer pays; `manual` authorises it, to be captured
 * later.
 */
export type CaptureMode = "automatic" | "manual";

/** What the other system or the bank calls it. */
export type PaymentReference = string;

/** All that is known of a card. Its number never reaches Waybill. */
export interface PaymentCard {
  brand: string;
  last4: string;
}

export type GiftCardId = `gft_${string}`;

/** A gift card that paid. */
export interface PaymentGiftCard {
  id: GiftCardId;
  /** The last four characters of its code. */
  last4: string;
}

/** Where the customer pays, for as long as something is due. */
export interface PaymentLink {
  url: string;
  expiresAt: Timestamp;
}

/**
 * Why a person should look at a payment. Nothing happens by itself: `order_cancelled` and
 * `overpaid` is money that
 * nobody owes (a pending refund waits to be settled), `disputed` is contested at the bank,
 * `refunded_elsewhere` was
 * paid back in the gateway's own dashboard.
 */
export type PaymentAttention =
  | "order_cancelled"
  | "overpaid"
  | "disputed"
  | "currency_mismatch"
  | "refunded_elsewhere"
  | "capture_failed"
  | "refund_failed"
  | (string & {});

export type PaymentOperationId = `pop_${string}`;

export type RefundId = `ref_${string}`;

/**
 * Something that the gateway is asked to do. It is written down before the gateway is asked,
 * and asked for once, however often it takes to be answered.
 */
export interface PaymentOperation {
  id: PaymentOperationId;
  type: "close_page" | "capture" | "void" | "refund" | (string & {});
  /** `unknown`: nobody has answered; it is asked for again. */
  state: "requested" | "unknown" | "done" | "refused" | (string & {});
  amount: Price | null;
  refundId: RefundId | null;
  /** Why the gateway said no. */
  refusal: string | null;
  actor: Actor;
  createdAt: Timestamp;
  settledAt: Timestamp | null;
}

/**
 * Money for an order, from the moment it is asked for. authorized >= captured + released and
 * captured >= refunded,
 * always; what was received outside of a gateway is authorised and captured at once.
 */
export interface Payment {
  id: PaymentId;
  version: Version;
  orderId: OrderId;
  orderNumber: string;
  method: PaymentMethod;
  provider: PaymentProvider;
  status: PaymentState;
  capture: CaptureMode;
  /** What was asked for. */
  amount: Price;
  authorized: Price;
  /** What came in, refunds not taken off. */
  captured: Price;
  /** What was authorised and will not be captured. */
  released: Price;
  /** What went back through this payment. */
  refunded: Price;
  /** What the gateway is paying back now. */
  refundPending: Price;
  /** What the customer contests at the bank. */
  disputed: Price;
  /** The most that can be captured now. */
  capturable: Price;
  /** The most that can go back through this payment now. */
  refundable: Price;
  reference: PaymentReference | null;
  /** What the gateway calls it. */
  providerReference: string | null;
  card: PaymentCard | null;
  /** Which one paid, with the method `gift_card`. */
  giftCard: PaymentGiftCard | null;
  /** While the customer can pay by it. */
  link: PaymentLink | null;
  /** Until when the rest can be captured. */
  authorizationExpiresAt: Timestamp | null;
  /** Why the last attempt to pay failed. */
  failure: string | null;
  attention: PaymentAttention | null;
  /** What the gateway was asked for, the latest first; at most ten. */
  operations: PaymentOperation[];
  /** When money first came in. */
  receivedAt: Timestamp | null;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of payments. */
export interface PaymentPage {
  items: Payment[];
  nextCursor: string | null;
}

/** A gift card's code as people write it. Case, blanks and hyphens do not count. */
export type GivenGiftCardCode = string;

/** What was received. */
export interface NewPayment {
  /** `store_credit` is what the order's customer has in the order's currency. */
  method: "bank_transfer" | "cash" | "external" | "store_credit" | "gift_card";
  amount: Price;
  /** Of the gift card that pays; with `gift_card` alone. */
  giftCardCode?: GivenGiftCardCode;
  reference?: PaymentReference | null;
  /** Left out: now. Not in the future. A balance pays now. */
  receivedAt?: Timestamp;
}

/** What is asked for, and how it is to be paid. */
export interface NewPaymentRequest {
  method: "card" | "bank_transfer" | "cash_on_delivery";
  /** Left out: what is due and not authorised yet. */
  amount?: Price | null;
  /** Of a card. Left out: `automatic`. */
  capture?: CaptureMode;
  /** Until when the link works. Left out: in 14 days; at most in 90. */
  expiresAt?: Timestamp | null;
}

export type PaymentEntryId = `pen_${string}`;

/** One movement of the ledger, which is only ever added to. */
export interface PaymentEntry {
  id: PaymentEntryId;
  paymentId: PaymentId;
  type:
    | "authorized"
    | "captured"
    | "released"
    | "refunded"
    | "refund_failed"
    | "disputed"
    | "dispute_won"
    | "dispute_lost"
    | (string & {});
  amount: Price;
  /** What the gateway calls the refund or dispute. */
  reference: string | null;
  refundId: RefundId | null;
  actor: Actor;
  cause: HistoryCause;
  at: Timestamp;
}

/** A page of the ledger. */
export interface PaymentEntryPage {
  items: PaymentEntry[];
  nextCursor: string | null;
}

/** How much to take of what is authorised, or what has arrived of a payment without a gateway. */
export interface PaymentCapture {
  /** Left out: all that can be captured. */
  amount?: Price | null;
  /** Whether the rest is released. Left out: no, where the gateway captures more than once. */
  isFinal?: boolean;
  /** Of money that arrived without a gateway. */
  reference?: PaymentReference | null;
  /** Likewise. Left out: now. Not in the future. */
  receivedAt?: Timestamp;
}

/** Why it is not wanted any more. */
export interface PaymentVoid {
  reason?: Text | null;
}

/** A page of the gateway on which this payment can be made now. */
export interface PaymentPageUrl {
  url: string;
  expiresAt: Timestamp;
}

/** A payment gateway. The sandbox behaves like one and moves no money. */
export type GatewayName = "sandbox" | "stripe";

/** A tenant's account at a payment gateway. */
export interface PaymentAccount {
  provider: GatewayName;
  version: Version;
  /** Whether new card payments may go through it. */
  isActive: boolean;
  /** Whether it has what it takes to be used. */
  isConnected: boolean;
  /** Whether it moves money. Null while it is not connected. */
  mode: "test" | "live" | null;
  /** The last four characters of its key. */
  secretKeyHint: string | null;
  hasWebhookSecret: boolean;
  /** Until when the webhook secret before this one counts. Null when none does. */
  previousValidUntil: Timestamp | null;
  /** Where the gateway has to send its webhooks. */
  webhookUrl: string;
  /** Null before anybody has changed it. */
  updatedAt: Timestamp | null;
}

/** All accounts. */
export interface PaymentAccountList {
  items: PaymentAccount[];
}

/** Something that the gateway gives out once. */
export type GatewaySecret = string;

/** What to change. */
export interface PaymentAccountUpdate {
  isActive?: boolean;
  /** Stripe's secret key, or a restricted one. It is kept sealed and never shown again. */
  secretKey?: GatewaySecret;
  /** What the gateway signs its webhooks with. It is kept sealed and never shown again. */
  webhookSecret?: GatewaySecret;
}

/**
 * `received` is kept and waits to be applied, `applied` has told what its payment knows now,
 * `ignored` says nothing of
 * a payment here, `dead` could not be applied: a person has to look, and can replay it.
 */
export type PaymentWebhookState = "received" | "applied" | "ignored" | "dead" | (string & {});

export type PaymentWebhookId = `pwh_${string}`;

/** Something that a payment gateway has told, and what came of it. */
export interface PaymentWebhook {
  id: PaymentWebhookId;
  provider: GatewayName;
  /** The gateway's id, or a digest of what has none. */
  eventId: string;
  /** What the gateway calls it. */
  type: string;
  state: PaymentWebhookState;
  /** The payment that it was about. */
  paymentId: PaymentId | null;
  /** How often it was tried. */
  attempts: number;
  /** When it is tried next. Null unless it waits. */
  nextAttemptAt: Timestamp | null;
  /** Why it could not be applied, or was ignored. */
  error: string | null;
  /** Whether it can be applied again now. */
  isReplayable: boolean;
  toldAt: Timestamp;
  receivedAt: Timestamp;
  settledAt: Timestamp | null;
}

/** A page of webhooks. */
export interface PaymentWebhookPage {
  items: PaymentWebhook[];
  nextCursor: string | null;
}

export type PaymentComparisonId = `pcm_${string}`;

/** What a look at a gateway's ledger has found. */
export interface PaymentComparison {
  id: PaymentComparisonId;
  provider: PaymentProvider;
  from: Timestamp;
  until: Timestamp;
  /** How many payments were held against each other. */
  compared: number;
  /** How many differences there are, those that were known before included. */
  differences: number;
  /** Why it could not be done to its end. */
  error: string | null;
  startedAt: Timestamp;
  finishedAt: Timestamp;
}

/** A page of comparisons. */
export interface PaymentComparisonPage {
  items: PaymentComparison[];
  nextCursor: string | null;
}

/** What is to be compared. */
export interface NewPaymentComparison {
  /** Left out: the gateway of new card payments. */
  provider?: "sandbox" | "stripe";
  from: Timestamp;
  /** At most 31 days after `from`. */
  until: Timestamp;
}

export type PaymentDifferenceId = `pdi_${string}`;

/**
 * What differs. `missing_here`: the gateway has money that no payment of ours is for;
 * `missing_there`: the gateway
 * does not know a payment by which money came in. The others are figures. `refunded` is
 * without chargebacks, which
 * gateways count as disputes.
 */
export type PaymentDifferenceField =
  | "missing_here"
  | "missing_there"
  | "currency"
  | "authorized"
  | "captured"
  | "refunded"
  | "disputed"
  | (string & {});

/** Something on which our ledger and a gateway's do not agree. */
export interface PaymentDifference {
  id: PaymentDifferenceId;
  comparisonId: PaymentComparisonId;
  provider: PaymentProvider;
  field: PaymentDifferenceField;
  paymentId: PaymentId | null;
  orderId: OrderId | null;
  orderNumber: string | null;
  /** What the gateway calls the payment. */
  providerReference: string | null;
  /** What we have; null when it is missing here. */
  ours: Price | null;
  /** What the gateway has; null when it is missing there. */
  theirs: Price | null;
  foundAt: Timestamp;
  resolvedAt: Timestamp | null;
  /** What a person said; null also when a later comparison found it gone. */
  resolution: Text | null;
}

/** A page of differences. */
export interface PaymentDifferencePage {
  items: PaymentDifference[];
  nextCursor: string | null;
}

/** What it came to. */
export interface PaymentDifferenceResolution {
  resolution: Text;
}

/**
 * `needs_response`: evidence can be sent in the gateway's dashboard until `evidenceDueAt`. A
 * lost one is told as a settled refund by `chargeback`.
 */
export type DisputeStatus = "needs_response" | "under_review" | "won" | "lost" | (string & {});

export type DisputeId = `dsp_${string}`;

/** A payment that the customer contests at the bank. */
export interface Dispute {
  id: DisputeId;
  version: Version;
  paymentId: PaymentId;
  orderId: OrderId;
  orderNumber: string;
  status: DisputeStatus;
  amount: Price;
  /** In the gateway's word. */
  reason: string;
  /** What the gateway calls it. */
  reference: string;
  evidenceDueAt: Timestamp | null;
  openedAt: Timestamp;
  closedAt: Timestamp | null;
}

/** A page of disputes. */
export interface DisputePage {
  items: Dispute[];
  nextCursor: string | null;
}

/** Whether the customer has the money back: `processing` is under way at the gateway. */
export type RefundStatus = "pending" | "processing" | "settled" | (string & {});

/**
 * What made money go back. `chargeback` was taken by a bank, `external` paid back in the
 * gateway's own dashboard.
 */
export type RefundReasonType =
  | "overpaid"
  | "cancellation"
  | "return"
  | "goodwill"
  | "exchange"
  | "chargeback"
  | "external"
  | (string & {});

export type ReturnId = `ret_${string}`;

/** Money that goes back to the customer. */
export interface Refund {
  id: RefundId;
  orderId: OrderId;
  status: RefundStatus;
  amount: Price;
  reasonType: RefundReasonType;
  reason: Text | null;
  /** How it is paid back; null while it is pending. */
  method: PaymentMethod | null;
  /** The payment that it goes back through. */
  paymentId: PaymentId | null;
  reference: PaymentReference | null;
  /** Why the gateway could not pay it back the last time. */
  failure: string | null;
  /** The return that it came from. */
  returnId: ReturnId | null;
  /** Who made it. */
  actor: Actor;
  createdAt: Timestamp;
  settledAt: Timestamp | null;
}

/** A page of refunds. */
export interface RefundPage {
  items: Refund[];
  nextCursor: string | null;
}

/** What of a refund is for one line. */
export interface NewRefundLine {
  lineId: LineId;
  amount: Price;
}

/** How much to give back, and why. */
export interface NewRefund {
  amount: Price;
  reason: Text;
  /** Which lines it is for; their amounts come to the whole amount. Left out: for the order. */
  lines?: NewRefundLine[];
}

/** How the money goes back, or went. */
export interface RefundSettlement {
  /**
   * `card` and `gift_card` go back through the payments that they came by, `store_credit` to the
   * customer's balance.
   */
  method: "card" | "bank_transfer" | "cash" | "store_credit" | "gift_card" | "external";
  /** Through which payment, of a card or gift card. Left out: the oldest first. */
  paymentId?: PaymentId;
  reference?: PaymentReference | null;
  /** Left out: now. Not in the future, not before the order. */
  settledAt?: Timestamp;
}

/** The last four characters of a gift card's code. */
export type GiftCardEnding = string;

/**
 * `active` can pay; `used` has nothing left; `expired` and `disabled` pay no more, whatever is
 * left.
 */
export type GiftCardStatus = "active" | "used" | "expired" | "disabled" | (string & {});

/** An amount of money that belongs to whoever has its code. */
export interface GiftCard {
  id: GiftCardId;
  version: Version;
  status: GiftCardStatus;
  /** The last four characters of the code: all of it that is shown. */
  last4: string;
  initialAmount: Price;
  /** What is left on it. */
  balance: Price;
  /** Whose it is, if that is known. Others who have the code can pay with it too. */
  customerId: CustomerId | null;
  /** When what is left is written off; null is never. */
  expiresAt: Timestamp | null;
  disabledAt: Timestamp | null;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of gift cards. */
export interface GiftCardPage {
  items: GiftCard[];
  nextCursor: string | null;
}

/** What is put on the card. */
export interface NewGiftCard {
  amount: Price;
  customerId?: CustomerId | null;
  /** In the future. Left out: never. */
  expiresAt?: Timestamp | null;
  /** Why it was issued, for its ledger. */
  reason?: Text | null;
}

/**
 * Sixteen characters in groups of four, the last of which tells a slip of the pen. Never one
 * without letters.
 */
export type GiftCardCode = string;

/** A new gift card. This is the only time its code is shown. */
export interface IssuedGiftCard {
  giftCard: GiftCard;
  code: GiftCardCode;
}

/** What is to change. */
export interface GiftCardUpdate {
  customerId?: CustomerId | null;
  /** In the future; null is never. */
  expiresAt?: Timestamp | null;
}

export type BalanceEntryId = `ven_${string}`;

/**
 * What moved a balance: `issued` opens a gift card, `granted` and `adjusted` is store credit
 * that a person gave or took,
 * `payment` paid for an order, `refund` came back from one, `expired` was written off.
 */
export type BalanceEntryType =
  | "issued"
  | "granted"
  | "payment"
  | "refund"
  | "expired"
  | "adjusted"
  | (string & {});

/** One movement of a gift card or of store credit. The ledger is only ever added to. */
export interface BalanceEntry {
  id: BalanceEntryId;
  type: BalanceEntryType;
  /** Negative when it was spent, taken or written off. */
  amount: Money;
  /** What there was after it. */
  balance: Price;
  /** The order that was paid or refunded. */
  orderId: OrderId | null;
  orderNumber: string | null;
  paymentId: PaymentId | null;
  refundId: RefundId | null;
  reason: Text | null;
  actor: Actor;
  at: Timestamp;
}

/** A page of a ledger. */
export interface BalanceEntryPage {
  items: BalanceEntry[];
  nextCursor: string | null;
}

/** A code. */
export interface GiftCardLookup {
  code: GivenGiftCardCode;
}

/** What a customer has with the shop, in one currency. */
export interface StoreCredit {
  customerId: CustomerId;
  version: Version;
  balance: Price;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of balances. */
export interface StoreCreditPage {
  items: StoreCredit[];
  nextCursor: string | null;
}

/** How much to grant, or with a minus to take, and why. */
export interface StoreCreditAdjustment {
  amount: Money;
  reason: Text;
}

/** Units of one line to send back. */
export interface NewReturnLine {
  lineId: LineId;
  quantity: Quantity;
  reason?: Text | null;
}

/** What is to come back. */
export interface NewReturn {
  lines: NewReturnLine[];
  reason?: Text | null;
  note?: Note | null;
}

/**
 * From `requested` to `approved` or `declined`; `received` once something has arrived;
 * `closed` when all that is expected has arrived and all that has arrived is credited;
 * `cancelled` when nothing is to arrive.
 */
export type ReturnStatus =
  | "requested"
  | "approved"
  | "declined"
  | "received"
  | "closed"
  | "cancelled";

/**
 * Units of one line of the order. received = restocked + damaged + discarded, credited is part
 * of received, and
 * received + cancelled never exceed the quantity.
 */
export interface ReturnLine {
  lineId: LineId;
  sku: Sku;
  title: Text;
  reason: Text | null;
  /** Units asked for. */
  quantity: number;
  /** Units no longer expected. */
  cancelled: number;
  received: number;
  restocked: number;
  damaged: number;
  discarded: number;
  /** Units whose money is settled. */
  credited: number;
  /** What was credited for them. */
  creditedAmount: Price;
}

/** A thing that can be done with a return. */
export type ReturnAction =
  | "approve"
  | "decline"
  | "cancel"
  | "receive"
  | "refund"
  | "exchange"
  | (string & {});

/** Whether a thing can be done now by this caller, and if not, why. */
export interface AllowedReturnAction {
  action: ReturnAction;
  allowed: boolean;
  /** Why it is not allowed, fit to show. */
  reason: string | null;
}

/** Goods that are to come back, or have. */
export interface Return {
  id: ReturnId;
  version: Version;
  /** For people: the order's number and which return of it this is. */
  number: string;
  orderId: OrderId;
  status: ReturnStatus;
  reason: Text | null;
  note: Note | null;
  declineReason: Text | null;
  lines: ReturnLine[];
  /** What was credited so far. */
  creditedAmount: Price;
  /** Why less was credited than the units cost, the last time that was so. */
  creditReason: Text | null;
  /** What the received and not yet credited units come to. */
  creditableAmount: Price;
  /** The orders that were sent instead. */
  exchangeOrderIds: OrderId[];
  /** Who asked for it. */
  actor: Actor;
  createdAt: Timestamp;
  /** When it was approved or declined. */
  decidedAt: Timestamp | null;
  /** When nothing was left to do. */
  closedAt: Timestamp | null;
  updatedAt: Timestamp;
  allowedActions: AllowedReturnAction[];
}

/** A return as a list shows it. */
export interface ReturnSummary {
  id: ReturnId;
  version: Version;
  /** For people: the order's number and which return of it this is. */
  number: string;
  orderId: OrderId;
  status: ReturnStatus;
  reason: Text | null;
  lines: ReturnLine[];
  /** What was credited so far. */
  creditedAmount: Price;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** A page of returns. */
export interface ReturnPage {
  items: ReturnSummary[];
  nextCursor: string | null;
}

/** Why not. */
export interface ReturnDecline {
  reason: Text;
}

/** Where a unit that came back goes. */
export type Disposition = "restock" | "damage" | "discard";

/**
 * Units of one line that arrived, and where they go. A line may stand here once for each
 * place.
 */
export interface ReceivedLine {
  lineId: LineId;
  quantity: Quantity;
  disposition: Disposition;
  /** Where they arrived. Left out: the location that orders take from first. */
  locationId?: LocationId;
}

/** What arrived. */
export interface ReturnReceipt {
  lines: ReceivedLine[];
}

/** How much to credit. Empty for what the units cost. */
export interface ReturnCredit {
  /** Less than what the units cost, with a reason; 0 gives nothing back for them. */
  amount?: Price;
  reason?: Text;
}

/** One product to send, at the catalogue's price. */
export interface ExchangeLine {
  sku: Sku;
  quantity: Quantity;
}

/** What to send instead. */
export interface ReturnExchange {
  lines: ExchangeLine[];
}

export type EventId = `evt_${string}`;

/** An order was placed, or kept as a draft. */
export interface OrderPlaced {
  id: EventId;
  type: "order.placed";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Fields of an order changed. */
export interface OrderUpdated {
  id: EventId;
  type: "order.updated";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** An order moved along its machine. */
export interface OrderStatusChanged {
  id: EventId;
  type: "order.statusChanged";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Units of an order left. */
export interface OrderShipped {
  id: EventId;
  type: "order.shipped";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A shipment of an order arrived. */
export interface OrderDelivered {
  id: EventId;
  type: "order.delivered";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Money for an order was received. */
export interface OrderPaymentRecorded {
  id: EventId;
  type: "order.paymentRecorded";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A payment of the order was authorised. */
export interface OrderPaymentAuthorized {
  id: EventId;
  type: "order.paymentAuthorized";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Money of the order came in through a gateway, or by a payment that was asked for. */
export interface OrderPaymentCaptured {
  id: EventId;
  type: "order.paymentCaptured";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** What was authorised for the order was released, or its payment withdrawn. */
export interface OrderPaymentVoided {
  id: EventId;
  type: "order.paymentVoided";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** The customer tried to pay and could not. */
export interface OrderPaymentFailed {
  id: EventId;
  type: "order.paymentFailed";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A payment was asked for or changed, in its money, its state or what a person should look at. */
export interface PaymentUpdated {
  id: EventId;
  type: "payment.updated";
  at: Timestamp;
  paymentId: PaymentId;
  orderId: OrderId;
  /** The version of the payment, not of the order. */
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A gift card was issued, paid, was paid back to, expired or was changed. */
export interface GiftCardUpdated {
  id: EventId;
  type: "giftCard.updated";
  at: Timestamp;
  giftCardId: GiftCardId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A customer's store credit in one currency changed. */
export interface StoreCreditUpdated {
  id: EventId;
  type: "storeCredit.updated";
  at: Timestamp;
  customerId: CustomerId;
  /** The version of the balance, not of the customer. */
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Lines, prices or charges of an order changed. */
export interface OrderEdited {
  id: EventId;
  type: "order.edited";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A hold was placed on an order, or released. */
export interface OrderHeld {
  id: EventId;
  type: "order.held";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Units of an order were packed or unpacked. */
export interface OrderPacked {
  id: EventId;
  type: "order.packed";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Backordered units of an order got stock. */
export interface OrderAllocated {
  id: EventId;
  type: "order.allocated";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Units of an order came back. */
export interface OrderReturned {
  id: EventId;
  type: "order.returned";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Money of an order was credited, or is on its way back, or was paid back. */
export interface OrderRefunded {
  id: EventId;
  type: "order.refunded";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** The time for which an order's stock was kept ran out. */
export interface OrderExpired {
  id: EventId;
  type: "order.expired";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/**
 * The authorisation of an order's payment is about to expire; the order was put on hold until
 * somebody has decided.
 */
export interface OrderAuthorizationExpiring {
  id: EventId;
  type: "order.authorizationExpiring";
  at: Timestamp;
  orderId: OrderId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Goods are to be sent back. */
export interface ReturnRequested {
  id: EventId;
  type: "return.requested";
  at: Timestamp;
  returnId: ReturnId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A return was decided on, received, credited or cancelled. */
export interface ReturnUpdated {
  id: EventId;
  type: "return.updated";
  at: Timestamp;
  returnId: ReturnId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A fulfilment order was made or changed. */
export interface FulfilmentUpdated {
  id: EventId;
  type: "fulfilment.updated";
  at: Timestamp;
  fulfilmentOrderId: FulfilmentOrderId;
  orderId: OrderId;
  /** The version of what this event is about, not of the order. */
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A shipment's carrier or tracking number changed. */
export interface ShipmentUpdated {
  id: EventId;
  type: "shipment.updated";
  at: Timestamp;
  shipmentId: ShipmentId;
  orderId: OrderId;
  /** The version of what this event is about, not of the order. */
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A customer was created. */
export interface CustomerCreated {
  id: EventId;
  type: "customer.created";
  at: Timestamp;
  customerId: CustomerId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Fields of a customer changed. */
export interface CustomerUpdated {
  id: EventId;
  type: "customer.updated";
  at: Timestamp;
  customerId: CustomerId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A product was created. */
export interface ProductCreated {
  id: EventId;
  type: "product.created";
  at: Timestamp;
  productId: ProductId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Fields of a product changed, or it was archived. */
export interface ProductUpdated {
  id: EventId;
  type: "product.updated";
  at: Timestamp;
  productId: ProductId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/**
 * What a location has on hand, damaged or on its way changed: by hand, by a transfer, by goods
 * that came back.
 */
export interface StockAdjusted {
  id: EventId;
  type: "stock.adjusted";
  at: Timestamp;
  productId: ProductId;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/**
 * What is available of a product fell below its low-stock level. Announced once, when it
 * falls.
 */
export interface StockLow {
  id: EventId;
  type: "stock.low";
  at: Timestamp;
  productId: ProductId;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** Stock was asked for, from a location or a supplier. */
export interface TransferCreated {
  id: EventId;
  type: "transfer.created";
  at: Timestamp;
  transferId: TransferId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}

/** A transfer left, was received, in part or in full, or was cancelled. */
export interface TransferUpdated {
  id: EventId;
  type: "transfer.updated";
  at: Timestamp;
  transferId: TransferId;
  version: Version;
  /** Names of the fields that changed; empty for what is new. */
  fields: string[];
}
