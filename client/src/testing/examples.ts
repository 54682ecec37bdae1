// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

import type {
  Actor,
  Address,
  AllowedAction,
  ApiKey,
  ApiKeyPage,
  AuditEntry,
  AuditEntryPage,
  Customer,
  CustomerCreated,
  CustomerPage,
  CustomerUpdate,
  CustomerUpdated,
  Delivery,
  FieldChange,
  FieldError,
  HistoryCause,
  HistoryEntry,
  HistoryPage,
  Invitation,
  InvitationAcceptance,
  InvitationPage,
  IssuedApiKey,
  IssuedInvitation,
  Location,
  LocationPage,
  LocationUpdate,
  Member,
  MemberPage,
  MemberUpdate,
  Membership,
  Money,
  NewApiKey,
  NewCustomer,
  NewInvitation,
  NewLocation,
  NewMember,
  NewOrder,
  NewOrderCustomer,
  NewOrderLine,
  NewPayment,
  NewProduct,
  NewShipment,
  NewShipmentLine,
  NewShippingMethod,
  Order,
  OrderAllocated,
  OrderCharge,
  OrderCustomer,
  OrderDelivered,
  OrderDiscount,
  OrderEdited,
  OrderExpired,
  OrderHeld,
  OrderHold,
  OrderLine,
  OrderPacked,
  OrderPage,
  OrderPaymentRecorded,
  OrderPlaced,
  OrderRefunded,
  OrderReturned,
  OrderShipped,
  OrderStatusChanged,
  OrderSummary,
  OrderUpdate,
  OrderUpdated,
  Payment,
  PaymentPage,
  Price,
  Problem,
  Product,
  ProductCreated,
  ProductPage,
  ProductUpdate,
  ProductUpdated,
  Reservation,
  ReservationPage,
  Session,
  SessionUser,
  Shipment,
  ShipmentLine,
  ShipmentPage,
  ShippingMethod,
  ShippingMethodPage,
  ShippingMethodUpdate,
  Shortage,
  StatusChange,
  StockAdjusted,
  StockAdjustment,
  StockLevel,
  StockLevelPage,
  StockLow,
  StockMovement,
  StockMovementPage,
  Tenant,
  TenantUpdate,
  TransferCreated,
  TransferUpdated,
} from "@waybill/contract";

/** The objects of the contract by their names. */
export interface Examples {
  Actor: Actor;
  Address: Address;
  AllowedAction: AllowedAction;
  ApiKey: ApiKey;
  ApiKeyPage: ApiKeyPage;
  AuditEntry: AuditEntry;
  AuditEntryPage: AuditEntryPage;
  Customer: Customer;
  CustomerCreated: CustomerCreated;
  CustomerPage: CustomerPage;
  CustomerUpdate: CustomerUpdate;
  CustomerUpdated: CustomerUpdated;
  Delivery: Delivery;
  FieldChange: FieldChange;
  FieldError: FieldError;
  HistoryCause: HistoryCause;
  HistoryEntry: HistoryEntry;
  HistoryPage: HistoryPage;
  Invitation: Invitation;
  InvitationAcceptance: InvitationAcceptance;
  InvitationPage: InvitationPage;
  IssuedApiKey: IssuedApiKey;
  IssuedInvitation: IssuedInvitation;
  Location: Location;
  LocationPage: LocationPage;
  LocationUpdate: LocationUpdate;
  Member: Member;
  MemberPage: MemberPage;
  MemberUpdate: MemberUpdate;
  Membership: Membership;
  Money: Money;
  NewApiKey: NewApiKey;
  NewCustomer: NewCustomer;
  NewInvitation: NewInvitation;
  NewLocation: NewLocation;
  NewMember: NewMember;
  NewOrder: NewOrder;
  NewOrderCustomer: NewOrderCustomer;
  NewOrderLine: NewOrderLine;
  NewPayment: NewPayment;
  NewProduct: NewProduct;
  NewShipment: NewShipment;
  NewShipmentLine: NewShipmentLine;
  NewShippingMethod: NewShippingMethod;
  Order: Order;
  OrderAllocated: OrderAllocated;
  OrderCharge: OrderCharge;
  OrderCustomer: OrderCustomer;
  OrderDelivered: OrderDelivered;
  OrderDiscount: OrderDiscount;
  OrderEdited: OrderEdited;
  OrderExpired: OrderExpired;
  OrderHeld: OrderHeld;
  OrderHold: OrderHold;
  OrderLine: OrderLine;
  OrderPacked: OrderPacked;
  OrderPage: OrderPage;
  OrderPaymentRecorded: OrderPaymentRecorded;
  OrderPlaced: OrderPlaced;
  OrderRefunded: OrderRefunded;
  OrderReturned: OrderReturned;
  OrderShipped: OrderShipped;
  OrderStatusChanged: OrderStatusChanged;
  OrderSummary: OrderSummary;
  OrderUpdate: OrderUpdate;
  OrderUpdated: OrderUpdated;
  Payment: Payment;
  PaymentPage: PaymentPage;
  Price: Price;
  Problem: Problem;
  Product: Product;
  ProductCreated: ProductCreated;
  ProductPage: ProductPage;
  ProductUpdate: ProductUpdate;
  ProductUpdated: ProductUpdated;
  Reservation: Reservation;
  ReservationPage: ReservationPage;
  Session: Session;
  SessionUser: SessionUser;
  Shipment: Shipment;
  ShipmentLine: ShipmentLine;
  ShipmentPage: ShipmentPage;
  ShippingMethod: ShippingMethod;
  ShippingMethodPage: ShippingMethodPage;
  ShippingMethodUpdate: ShippingMethodUpdate;
  Shortage: Shortage;
  StatusChange: StatusChange;
  StockAdjusted: StockAdjusted;
  StockAdjustment: StockAdjustment;
  StockLevel: StockLevel;
  StockLevelPage: StockLevelPage;
  StockLow: StockLow;
  StockMovement: StockMovement;
  StockMovementPage: StockMovementPage;
  Tenant: Tenant;
  TenantUpdate: TenantUpdate;
  TransferCreated: TransferCreated;
  TransferUpdated: TransferUpdated;
}

export const examples: Examples = {
  Actor: { type: "user", id: "text", name: "text" },
  Address: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
  AllowedAction: { action: "place", allowed: true, status: "draft", reason: "text" },
  ApiKey: {
    id: "key_01jd3k8q9wf2m5x7v0c4b6n8ta",
    name: "text",
    prefix: "text",
    permissions: ["orders:read"],
    expiresAt: "2026-11-22T09:30:00.000Z",
    revokedAt: "2026-11-22T09:30:00.000Z",
    lastUsedAt: "2026-11-22T09:30:00.000Z",
    createdAt: "2026-11-22T09:30:00.000Z",
  },
  ApiKeyPage: {
    items: [
      {
        id: "key_01jd3k8q9wf2m5x7v0c4b6n8ta",
        name: "text",
        prefix: "text",
        permissions: ["orders:read"],
        expiresAt: "2026-11-22T09:30:00.000Z",
        revokedAt: "2026-11-22T09:30:00.000Z",
        lastUsedAt: "2026-11-22T09:30:00.000Z",
        createdAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  AuditEntry: {
    id: "aud_01jd3k8q9wf2m5x7v0c4b6n8ta",
    actor: { type: "user", id: "text", name: "text" },
    operation: "text",
    targetId: "text",
    requestId: "text",
    at: "2026-11-22T09:30:00.000Z",
  },
  AuditEntryPage: {
    items: [
      {
        id: "aud_01jd3k8q9wf2m5x7v0c4b6n8ta",
        actor: { type: "user", id: "text", name: "text" },
        operation: "text",
        targetId: "text",
        requestId: "text",
        at: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  Customer: {
    id: "cus_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    name: "text",
    company: "text",
    email: "maria.anders@example.com",
    phone: "030-0074321",
    externalId: "shop-10248",
    address: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
    note: "text",
    createdAt: "2026-11-22T09:30:00.000Z",
    updatedAt: "2026-11-22T09:30:00.000Z",
  },
  CustomerCreated: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "customer.created",
    at: "2026-11-22T09:30:00.000Z",
    customerId: "cus_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  CustomerPage: {
    items: [
      {
        id: "cus_01jd3k8q9wf2m5x7v0c4b6n8ta",
        version: 1,
        name: "text",
        company: "text",
        email: "maria.anders@example.com",
        phone: "030-0074321",
        externalId: "shop-10248",
        address: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
        note: "text",
        createdAt: "2026-11-22T09:30:00.000Z",
        updatedAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  CustomerUpdate: {
    name: "text",
    company: "text",
    email: "maria.anders@example.com",
    phone: "030-0074321",
    externalId: "shop-10248",
    address: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
    note: "text",
  },
  CustomerUpdated: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "customer.updated",
    at: "2026-11-22T09:30:00.000Z",
    customerId: "cus_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  Delivery: { deliveredAt: "2026-11-22T09:30:00.000Z" },
  FieldChange: { field: "text", from: "text", to: "text" },
  FieldError: { pointer: "text", detail: "text", code: "text" },
  HistoryCause: { type: "person", name: "text" },
  HistoryEntry: {
    id: "his_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    type: "placed",
    actor: { type: "user", id: "text", name: "text" },
    cause: { type: "person", name: "text" },
    changes: [{ field: "text", from: "text", to: "text" }],
    reason: "text",
    note: "text",
    at: "2026-11-22T09:30:00.000Z",
  },
  HistoryPage: {
    items: [
      {
        id: "his_01jd3k8q9wf2m5x7v0c4b6n8ta",
        version: 1,
        type: "placed",
        actor: { type: "user", id: "text", name: "text" },
        cause: { type: "person", name: "text" },
        changes: [{ field: "text", from: "text", to: "text" }],
        reason: "text",
        note: "text",
        at: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  Invitation: {
    id: "inv_01jd3k8q9wf2m5x7v0c4b6n8ta",
    email: "maria.anders@example.com",
    role: "viewer",
    expiresAt: "2026-11-22T09:30:00.000Z",
    createdAt: "2026-11-22T09:30:00.000Z",
  },
  InvitationAcceptance: { token: "texttttttttttttttttt" },
  InvitationPage: {
    items: [
      {
        id: "inv_01jd3k8q9wf2m5x7v0c4b6n8ta",
        email: "maria.anders@example.com",
        role: "viewer",
        expiresAt: "2026-11-22T09:30:00.000Z",
        createdAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  IssuedApiKey: {
    apiKey: {
      id: "key_01jd3k8q9wf2m5x7v0c4b6n8ta",
      name: "text",
      prefix: "text",
      permissions: ["orders:read"],
      expiresAt: "2026-11-22T09:30:00.000Z",
      revokedAt: "2026-11-22T09:30:00.000Z",
      lastUsedAt: "2026-11-22T09:30:00.000Z",
      createdAt: "2026-11-22T09:30:00.000Z",
    },
    secret: "text",
  },
  IssuedInvitation: {
    invitation: {
      id: "inv_01jd3k8q9wf2m5x7v0c4b6n8ta",
      email: "maria.anders@example.com",
      role: "viewer",
      expiresAt: "2026-11-22T09:30:00.000Z",
      createdAt: "2026-11-22T09:30:00.000Z",
    },
    token: "text",
    acceptUrl: "text",
  },
  Location: {
    id: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    code: "MAIN",
    name: "text",
    address: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
    priority: 1,
    isActive: true,
    createdAt: "2026-11-22T09:30:00.000Z",
    updatedAt: "2026-11-22T09:30:00.000Z",
  },
  LocationPage: {
    items: [
      {
        id: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
        version: 1,
        code: "MAIN",
        name: "text",
        address: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
        priority: 1,
        isActive: true,
        createdAt: "2026-11-22T09:30:00.000Z",
        updatedAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  LocationUpdate: {
    code: "MAIN",
    name: "text",
    address: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
    priority: 1,
    isActive: true,
  },
  Member: {
    id: "mem_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    userId: "usr_01jd3k8q9wf2m5x7v0c4b6n8ta",
    name: "text",
    email: "text",
    role: "viewer",
    isActive: true,
    createdAt: "2026-11-22T09:30:00.000Z",
    updatedAt: "2026-11-22T09:30:00.000Z",
  },
  MemberPage: {
    items: [
      {
        id: "mem_01jd3k8q9wf2m5x7v0c4b6n8ta",
        version: 1,
        userId: "usr_01jd3k8q9wf2m5x7v0c4b6n8ta",
        name: "text",
        email: "text",
        role: "viewer",
        isActive: true,
        createdAt: "2026-11-22T09:30:00.000Z",
        updatedAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  MemberUpdate: { role: "viewer" },
  Membership: {
    tenantId: "ten_01jd3k8q9wf2m5x7v0c4b6n8ta",
    slug: "northwind",
    name: "text",
    memberId: "mem_01jd3k8q9wf2m5x7v0c4b6n8ta",
    role: "viewer",
    permissions: ["orders:read"],
    currency: "USD",
    timeZone: "Europe/Berlin",
    locale: "en-US",
  },
  Money: { amount: 1999, currency: "USD" },
  NewApiKey: { name: "Web shop", permissions: ["orders:read", "orders:write"] },
  NewCustomer: {
    name: "Maria Anders",
    company: "Alfreds Futterkiste",
    email: "maria.anders@example.com",
  },
  NewInvitation: { email: "nancy@example.com", role: "agent" },
  NewLocation: { code: "MAIN", name: "Main warehouse" },
  NewMember: { email: "nancy@example.com", name: "Nancy Davolio", role: "agent" },
  NewOrder: {
    customer: { name: "Maria Anders", email: "maria.anders@example.com" },
    lines: [{ sku: "CHAI-1", quantity: 2 }],
  },
  NewOrderCustomer: {
    name: "text",
    company: "text",
    email: "maria.anders@example.com",
    phone: "030-0074321",
  },
  NewOrderLine: {
    sku: "CHAI-1",
    quantity: 1,
    unitPrice: { amount: 1999, currency: "USD" },
    discount: { amount: 1999, currency: "USD" },
  },
  NewPayment: { method: "bank_transfer", amount: { amount: 3600, currency: "USD" } },
  NewProduct: { sku: "CHAI-1", title: "Chai", price: { amount: 1800, currency: "USD" } },
  NewShipment: { carrier: "Speedy Express", trackingNumber: "SE 4471" },
  NewShipmentLine: { lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", quantity: 1 },
  NewShippingMethod: {
    name: "Standard",
    carrier: "Speedy Express",
    price: { amount: 490, currency: "USD" },
  },
  Order: {
    id: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    number: "1042",
    status: "draft",
    paymentStatus: "unpaid",
    fulfillmentStatus: "unfulfilled",
    customerId: "cus_01jd3k8q9wf2m5x7v0c4b6n8ta",
    customer: {
      id: "cus_01jd3k8q9wf2m5x7v0c4b6n8ta",
      name: "text",
      company: "text",
      email: "text",
    },
    currency: "USD",
    lines: [
      {
        id: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta",
        productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
        sku: "CHAI-1",
        title: "text",
        quantity: 1,
        open: 1,
        allocated: 1,
        backordered: 1,
        packed: 1,
        shipped: 1,
        delivered: 1,
        returned: 1,
        cancelled: 1,
        unitPrice: { amount: 1999, currency: "USD" },
        discount: { amount: 1999, currency: "USD" },
        tax: { amount: 1999, currency: "USD" },
        taxCategory: "text",
        total: { amount: 1999, currency: "USD" },
      },
    ],
    charges: [
      {
        id: "chg_01jd3k8q9wf2m5x7v0c4b6n8ta",
        type: "shipping",
        label: "text",
        amount: { amount: 1999, currency: "USD" },
        rate: 1,
        included: true,
      },
    ],
    subtotal: { amount: 1999, currency: "USD" },
    discountTotal: { amount: 1999, currency: "USD" },
    shippingTotal: { amount: 1999, currency: "USD" },
    taxTotal: { amount: 1999, currency: "USD" },
    creditTotal: { amount: 1999, currency: "USD" },
    total: { amount: 1999, currency: "USD" },
    paidTotal: { amount: 1999, currency: "USD" },
    refundPendingTotal: { amount: 1999, currency: "USD" },
    refundedTotal: { amount: 1999, currency: "USD" },
    amountDue: { amount: 1999, currency: "USD" },
    pricesIncludeTax: true,
    discounts: [
      {
        id: "dsc_01jd3k8q9wf2m5x7v0c4b6n8ta",
        lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta",
        label: "text",
        percentage: 1,
        fixed: { amount: 1999, currency: "USD" },
        amount: { amount: 1999, currency: "USD" },
      },
    ],
    holds: [
      {
        id: "hld_01jd3k8q9wf2m5x7v0c4b6n8ta",
        reason: "text",
        placedBy: { type: "user", id: "text", name: "text" },
        placedAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    shippingAddress: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
    billingAddress: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
    shippingMethodId: "shm_01jd3k8q9wf2m5x7v0c4b6n8ta",
    externalId: "shop-10248",
    note: "text",
    tags: ["vip"],
    assigneeId: "mem_01jd3k8q9wf2m5x7v0c4b6n8ta",
    cancelReason: "text",
    subStatusId: "sub_01jd3k8q9wf2m5x7v0c4b6n8ta",
    exchangeOfId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    placedAt: "2026-11-22T09:30:00.000Z",
    dueAt: "2026-11-22T09:30:00.000Z",
    reserveUntil: "2026-11-22T09:30:00.000Z",
    deliveredAt: "2026-11-22T09:30:00.000Z",
    createdAt: "2026-11-22T09:30:00.000Z",
    updatedAt: "2026-11-22T09:30:00.000Z",
    allowedActions: [{ action: "place", allowed: true, status: "draft", reason: "text" }],
  },
  OrderAllocated: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.allocated",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderCharge: {
    id: "chg_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "shipping",
    label: "text",
    amount: { amount: 1999, currency: "USD" },
    rate: 1,
    included: true,
  },
  OrderCustomer: {
    id: "cus_01jd3k8q9wf2m5x7v0c4b6n8ta",
    name: "text",
    company: "text",
    email: "text",
  },
  OrderDelivered: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.delivered",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderDiscount: {
    id: "dsc_01jd3k8q9wf2m5x7v0c4b6n8ta",
    lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta",
    label: "text",
    percentage: 1,
    fixed: { amount: 1999, currency: "USD" },
    amount: { amount: 1999, currency: "USD" },
  },
  OrderEdited: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.edited",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderExpired: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.expired",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderHeld: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.held",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderHold: {
    id: "hld_01jd3k8q9wf2m5x7v0c4b6n8ta",
    reason: "text",
    placedBy: { type: "user", id: "text", name: "text" },
    placedAt: "2026-11-22T09:30:00.000Z",
  },
  OrderLine: {
    id: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta",
    productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
    sku: "CHAI-1",
    title: "text",
    quantity: 1,
    open: 1,
    allocated: 1,
    backordered: 1,
    packed: 1,
    shipped: 1,
    delivered: 1,
    returned: 1,
    cancelled: 1,
    unitPrice: { amount: 1999, currency: "USD" },
    discount: { amount: 1999, currency: "USD" },
    tax: { amount: 1999, currency: "USD" },
    taxCategory: "text",
    total: { amount: 1999, currency: "USD" },
  },
  OrderPacked: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.packed",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderPage: {
    items: [
      {
        id: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
        version: 1,
        number: "text",
        status: "draft",
        paymentStatus: "unpaid",
        fulfillmentStatus: "unfulfilled",
        customerId: "cus_01jd3k8q9wf2m5x7v0c4b6n8ta",
        customerName: "text",
        total: { amount: 1999, currency: "USD" },
        unitCount: 1,
        tags: ["vip"],
        assigneeId: "mem_01jd3k8q9wf2m5x7v0c4b6n8ta",
        externalId: "shop-10248",
        placedAt: "2026-11-22T09:30:00.000Z",
        dueAt: "2026-11-22T09:30:00.000Z",
        updatedAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  OrderPaymentRecorded: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.paymentRecorded",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderPlaced: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.placed",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderRefunded: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.refunded",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderReturned: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.returned",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderShipped: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.shipped",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderStatusChanged: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.statusChanged",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  OrderSummary: {
    id: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    number: "text",
    status: "draft",
    paymentStatus: "unpaid",
    fulfillmentStatus: "unfulfilled",
    customerId: "cus_01jd3k8q9wf2m5x7v0c4b6n8ta",
    customerName: "text",
    total: { amount: 1999, currency: "USD" },
    unitCount: 1,
    tags: ["vip"],
    assigneeId: "mem_01jd3k8q9wf2m5x7v0c4b6n8ta",
    externalId: "shop-10248",
    placedAt: "2026-11-22T09:30:00.000Z",
    dueAt: "2026-11-22T09:30:00.000Z",
    updatedAt: "2026-11-22T09:30:00.000Z",
  },
  OrderUpdate: {
    shippingAddress: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
    billingAddress: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
    externalId: "shop-10248",
    dueAt: "2026-11-22T09:30:00.000Z",
    note: "text",
    tags: ["vip"],
    assigneeId: "mem_01jd3k8q9wf2m5x7v0c4b6n8ta",
  },
  OrderUpdated: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "order.updated",
    at: "2026-11-22T09:30:00.000Z",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  Payment: {
    id: "pay_01jd3k8q9wf2m5x7v0c4b6n8ta",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    method: "bank_transfer",
    amount: { amount: 1999, currency: "USD" },
    reference: "text",
    receivedAt: "2026-11-22T09:30:00.000Z",
    createdAt: "2026-11-22T09:30:00.000Z",
  },
  PaymentPage: {
    items: [
      {
        id: "pay_01jd3k8q9wf2m5x7v0c4b6n8ta",
        orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
        method: "bank_transfer",
        amount: { amount: 1999, currency: "USD" },
        reference: "text",
        receivedAt: "2026-11-22T09:30:00.000Z",
        createdAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  Price: { amount: 1999, currency: "USD" },
  Problem: {
    type: "text",
    title: "text",
    status: 1,
    code: "invalid_request",
    detail: "text",
    instance: "text",
    requestId: "text",
    retryable: true,
    errors: [{ pointer: "text", detail: "text", code: "text" }],
    shortages: [{ sku: "CHAI-1", requested: 1, available: 1 }],
    allowed: ["text"],
    current: {},
  },
  Product: {
    id: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    sku: "CHAI-1",
    title: "text",
    description: "text",
    category: "text",
    barcode: "4006381333931",
    price: { amount: 1999, currency: "USD" },
    weightGrams: 1,
    status: "active",
    allowBackorder: true,
    lowStockLevel: 1,
    onHand: 1,
    reserved: 1,
    available: 1,
    damaged: 1,
    incoming: 1,
    createdAt: "2026-11-22T09:30:00.000Z",
    updatedAt: "2026-11-22T09:30:00.000Z",
  },
  ProductCreated: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "product.created",
    at: "2026-11-22T09:30:00.000Z",
    productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  ProductPage: {
    items: [
      {
        id: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
        version: 1,
        sku: "CHAI-1",
        title: "text",
        description: "text",
        category: "text",
        barcode: "4006381333931",
        price: { amount: 1999, currency: "USD" },
        weightGrams: 1,
        status: "active",
        allowBackorder: true,
        lowStockLevel: 1,
        onHand: 1,
        reserved: 1,
        available: 1,
        damaged: 1,
        incoming: 1,
        createdAt: "2026-11-22T09:30:00.000Z",
        updatedAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  ProductUpdate: {
    sku: "CHAI-1",
    title: "text",
    description: "text",
    category: "text",
    barcode: "4006381333931",
    price: { amount: 1999, currency: "USD" },
    weightGrams: 1,
    allowBackorder: true,
    lowStockLevel: 1,
  },
  ProductUpdated: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "product.updated",
    at: "2026-11-22T09:30:00.000Z",
    productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  Reservation: {
    id: "rsv_01jd3k8q9wf2m5x7v0c4b6n8ta",
    productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
    sku: "CHAI-1",
    locationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta",
    quantity: 1,
    status: "active",
    expiresAt: "2026-11-22T09:30:00.000Z",
    createdAt: "2026-11-22T09:30:00.000Z",
  },
  ReservationPage: {
    items: [
      {
        id: "rsv_01jd3k8q9wf2m5x7v0c4b6n8ta",
        productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
        sku: "CHAI-1",
        locationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
        orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
        lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta",
        quantity: 1,
        status: "active",
        expiresAt: "2026-11-22T09:30:00.000Z",
        createdAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  Session: {
    type: "user",
    user: { id: "usr_01jd3k8q9wf2m5x7v0c4b6n8ta", name: "text", email: "text" },
    memberships: [
      {
        tenantId: "ten_01jd3k8q9wf2m5x7v0c4b6n8ta",
        slug: "northwind",
        name: "text",
        memberId: "mem_01jd3k8q9wf2m5x7v0c4b6n8ta",
        role: "viewer",
        permissions: ["orders:read"],
        currency: "USD",
        timeZone: "Europe/Berlin",
        locale: "en-US",
      },
    ],
    expiresAt: "2026-11-22T09:30:00.000Z",
  },
  SessionUser: { id: "usr_01jd3k8q9wf2m5x7v0c4b6n8ta", name: "text", email: "text" },
  Shipment: {
    id: "shp_01jd3k8q9wf2m5x7v0c4b6n8ta",
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    status: "shipped",
    lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", sku: "CHAI-1", quantity: 1 }],
    carrier: "text",
    trackingNumber: "text",
    shippedAt: "2026-11-22T09:30:00.000Z",
    deliveredAt: "2026-11-22T09:30:00.000Z",
    createdAt: "2026-11-22T09:30:00.000Z",
  },
  ShipmentLine: { lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", sku: "CHAI-1", quantity: 1 },
  ShipmentPage: {
    items: [
      {
        id: "shp_01jd3k8q9wf2m5x7v0c4b6n8ta",
        orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
        status: "shipped",
        lines: [{ lineId: "lin_01jd3k8q9wf2m5x7v0c4b6n8ta", sku: "CHAI-1", quantity: 1 }],
        carrier: "text",
        trackingNumber: "text",
        shippedAt: "2026-11-22T09:30:00.000Z",
        deliveredAt: "2026-11-22T09:30:00.000Z",
        createdAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  ShippingMethod: {
    id: "shm_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    name: "text",
    carrier: "text",
    price: { amount: 1999, currency: "USD" },
    isActive: true,
    createdAt: "2026-11-22T09:30:00.000Z",
    updatedAt: "2026-11-22T09:30:00.000Z",
  },
  ShippingMethodPage: {
    items: [
      {
        id: "shm_01jd3k8q9wf2m5x7v0c4b6n8ta",
        version: 1,
        name: "text",
        carrier: "text",
        price: { amount: 1999, currency: "USD" },
        isActive: true,
        createdAt: "2026-11-22T09:30:00.000Z",
        updatedAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  ShippingMethodUpdate: {
    name: "text",
    carrier: "text",
    price: { amount: 1999, currency: "USD" },
    isActive: true,
  },
  Shortage: { sku: "CHAI-1", requested: 1, available: 1 },
  StatusChange: { status: "confirmed" },
  StockAdjusted: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "stock.adjusted",
    at: "2026-11-22T09:30:00.000Z",
    productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
    fields: ["text"],
  },
  StockAdjustment: { sku: "CHAI-1", quantity: 40, reason: "received" },
  StockLevel: {
    productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
    sku: "CHAI-1",
    title: "text",
    locationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
    onHand: 1,
    reserved: 1,
    available: 1,
    damaged: 1,
    incoming: 1,
    updatedAt: "2026-11-22T09:30:00.000Z",
  },
  StockLevelPage: {
    items: [
      {
        productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
        sku: "CHAI-1",
        title: "text",
        locationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
        onHand: 1,
        reserved: 1,
        available: 1,
        damaged: 1,
        incoming: 1,
        updatedAt: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  StockLow: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "stock.low",
    at: "2026-11-22T09:30:00.000Z",
    productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
    fields: ["text"],
  },
  StockMovement: {
    id: "mov_01jd3k8q9wf2m5x7v0c4b6n8ta",
    productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
    sku: "CHAI-1",
    locationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "opening",
    quantity: 1,
    damagedQuantity: 1,
    discardedQuantity: 1,
    onHandAfter: 1,
    orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
    transferId: "trf_01jd3k8q9wf2m5x7v0c4b6n8ta",
    actor: { type: "user", id: "text", name: "text" },
    note: "text",
    at: "2026-11-22T09:30:00.000Z",
  },
  StockMovementPage: {
    items: [
      {
        id: "mov_01jd3k8q9wf2m5x7v0c4b6n8ta",
        productId: "prd_01jd3k8q9wf2m5x7v0c4b6n8ta",
        sku: "CHAI-1",
        locationId: "loc_01jd3k8q9wf2m5x7v0c4b6n8ta",
        type: "opening",
        quantity: 1,
        damagedQuantity: 1,
        discardedQuantity: 1,
        onHandAfter: 1,
        orderId: "ord_01jd3k8q9wf2m5x7v0c4b6n8ta",
        transferId: "trf_01jd3k8q9wf2m5x7v0c4b6n8ta",
        actor: { type: "user", id: "text", name: "text" },
        note: "text",
        at: "2026-11-22T09:30:00.000Z",
      },
    ],
    nextCursor: "text",
  },
  Tenant: {
    id: "ten_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    slug: "northwind",
    name: "text",
    currency: "USD",
    timeZone: "Europe/Berlin",
    locale: "en-US",
    returnWindowDays: 1,
    allocationRule: "priority",
    createdAt: "2026-11-22T09:30:00.000Z",
    updatedAt: "2026-11-22T09:30:00.000Z",
  },
  TenantUpdate: {
    name: "text",
    currency: "USD",
    timeZone: "Europe/Berlin",
    locale: "en-US",
    returnWindowDays: 1,
    allocationRule: "priority",
  },
  TransferCreated: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "transfer.created",
    at: "2026-11-22T09:30:00.000Z",
    transferId: "trf_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
  TransferUpdated: {
    id: "evt_01jd3k8q9wf2m5x7v0c4b6n8ta",
    type: "transfer.updated",
    at: "2026-11-22T09:30:00.000Z",
    transferId: "trf_01jd3k8q9wf2m5x7v0c4b6n8ta",
    version: 1,
    fields: ["text"],
  },
};
