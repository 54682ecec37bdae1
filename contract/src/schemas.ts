// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

/** Anything that is announced. */
export type Event =
  | OrderPlaced
  | OrderUpdated
  | OrderStatusChanged
  | OrderShipped
  | OrderDelivered
  | OrderPaymentRecorded
  | OrderEdited
  | OrderHeld
  | OrderPacked
  | OrderAllocated
  | OrderReturned
  | OrderRefunded
  | OrderExpired
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
  | "product_archived"
  | "transition_not_allowed"
  | "currency_mismatch"
  | "quantity_exceeded"
  | "order_on_hold"
  | "reservation_expired"
  | "version_mismatch"
  | "version_required"
  | "payload_too_large"
  | "unsupported_media_type"
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

/**
 * How a product is taxed. `standard` unless it says otherwise; the other names are the
 * tenant's own.
 */
export type TaxCategory = string;

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
  /** Keep it as a draft: nothing is reserved. */
  draft?: boolean;
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

export type SubStatusId = `sub_${string}`;

/** A thing that can be done to an order. */
export type OrderAction =
  | "place"
  | "confirm"
  | "process"
  | "ship"
  | "complete"
  | "cancel"
  | "recordPayment"
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
}

/** Where the order should go. */
export interface StatusChange {
  status: OrderStatus;
  /** Why; needed to cancel. */
  reason?: Text;
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
    | "credited"
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

export type ShipmentId = `shp_${string}`;

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
  orderId: OrderId;
  status: "shipped" | "delivered" | (string & {});
  lines: ShipmentLine[];
  carrier: Text | null;
  trackingNumber: TrackingNumber | null;
  shippedAt: Timestamp;
  deliveredAt: Timestamp | null;
  createdAt: Timestamp;
}

/** A page of shipments. */
export interface ShipmentPage {
  items: Shipment[];
  nextCursor: string | null;
}

/** Units of one line to ship. */
export interface NewShipmentLine {
  lineId: LineId;
  quantity: Quantity;
}

/** What leaves, and how. */
export interface NewShipment {
  /** Left out: everything that is allocated. */
  lines?: NewShipmentLine[];
  carrier?: Text | null;
  trackingNumber?: TrackingNumber | null;
  /** For what has left already; not in the future, not before the order. */
  shippedAt?: Timestamp;
}

/** When it arrived. */
export interface Delivery {
  /** Left out: now. */
  deliveredAt?: Timestamp;
}

export type PaymentId = `pay_${string}`;

/** How money moved. `exchange` is the credit of a return that paid for the order sent instead. */
export type PaymentMethod = "bank_transfer" | "cash" | "external" | "exchange" | (string & {});

/** What the other system or the bank calls it. */
export type PaymentReference = string;

/** Money received. */
export interface Payment {
  id: PaymentId;
  orderId: OrderId;
  method: PaymentMethod;
  amount: Price;
  reference: PaymentReference | null;
  receivedAt: Timestamp;
  createdAt: Timestamp;
}

/** A page of payments. */
export interface PaymentPage {
  items: Payment[];
  nextCursor: string | null;
}

/** What was received. */
export interface NewPayment {
  method: "bank_transfer" | "cash" | "external";
  amount: Price;
  reference?: PaymentReference | null;
  /** Left out: now. Not in the future. */
  receivedAt?: Timestamp;
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
