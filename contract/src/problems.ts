// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

/** Each problem's status and title, and whether the same request may succeed later. */
export const problems = Object.freeze({
  invalid_request: { status: 400, title: "The request is not valid", retryable: false },
  card_number_not_accepted: {
    status: 400,
    title: "Numbers of payment cards are not accepted",
    retryable: false,
  },
  malformed_body: { status: 400, title: "The body is not valid JSON", retryable: false },
  unauthenticated: { status: 401, title: "Sign in or send a valid credential", retryable: false },
  forbidden: { status: 403, title: "This credential may not do that", retryable: false },
  tenant_required: { status: 400, title: "Say which tenant the request is for", retryable: false },
  not_found: { status: 404, title: "There is no such thing", retryable: false },
  method_not_allowed: {
    status: 405,
    title: "This path does not take that method",
    retryable: false,
  },
  not_acceptable: {
    status: 406,
    title: "The answer cannot be given in that form",
    retryable: false,
  },
  conflict: { status: 409, title: "The change does not fit the present state", retryable: false },
  idempotency_in_flight: {
    status: 409,
    title: "The first request with this key is still running",
    retryable: true,
  },
  idempotency_key_reused: {
    status: 422,
    title: "This key was used for another request",
    retryable: false,
  },
  duplicate: { status: 409, title: "There is one already", retryable: false },
  out_of_stock: { status: 409, title: "There is not enough stock", retryable: false },
  stock_reserved: { status: 409, title: "Orders were promised more than that", retryable: false },
  product_archived: { status: 409, title: "A product is no longer sold", retryable: false },
  transition_not_allowed: { status: 409, title: "It cannot go there from here", retryable: false },
  currency_mismatch: {
    status: 422,
    title: "Amounts are in different currencies",
    retryable: false,
  },
  quantity_exceeded: { status: 409, title: "That is more than there is left", retryable: false },
  order_on_hold: { status: 409, title: "The order is on hold", retryable: false },
  reservation_expired: {
    status: 409,
    title: "The stock is no longer kept for this order",
    retryable: false,
  },
  line_shipped: { status: 409, title: "Units of the line have been shipped", retryable: false },
  change_set_open: { status: 409, title: "The order is being edited already", retryable: false },
  authorization_expired: {
    status: 409,
    title: "The time to capture this payment is over",
    retryable: false,
  },
  payment_refused: { status: 409, title: "The payment gateway said no", retryable: false },
  gateway_unanswered: {
    status: 503,
    title: "The payment gateway does not answer",
    retryable: true,
  },
  signature_invalid: {
    status: 401,
    title: "The webhook is not signed by a payment gateway of a tenant",
    retryable: false,
  },
  version_mismatch: { status: 412, title: "Somebody changed it meanwhile", retryable: false },
  version_required: {
    status: 428,
    title: "Say which version the change was made from",
    retryable: false,
  },
  payload_too_large: { status: 413, title: "The body is too large", retryable: false },
  unsupported_media_type: { status: 415, title: "Send JSON", retryable: false },
  return_window_closed: {
    status: 409,
    title: "The time to send it back is over",
    retryable: false,
  },
  last_admin: { status: 409, title: "A tenant keeps at least one admin", retryable: false },
  invitation_invalid: {
    status: 409,
    title: "This invitation can no longer be accepted",
    retryable: false,
  },
  location_in_use: { status: 409, title: "The location still holds stock", retryable: false },
  rate_limited: { status: 429, title: "Too many requests", retryable: true },
  internal_error: { status: 500, title: "Something went wrong on our side", retryable: true },
  unavailable: { status: 503, title: "The service cannot answer right now", retryable: true },
  timeout: { status: 504, title: "The request took too long", retryable: true },
} as const);

/** The problems with a given status. */
export type ProblemCodeWith<Status extends number> = {
  [Code in keyof typeof problems]: (typeof problems)[Code]["status"] extends Status ? Code : never;
}[keyof typeof problems];
