/** What the double keeps, in the form in which Stripe answers it. References are ids, until they are expanded. */
export interface Session {
  id: string;
  object: "checkout.session";
  created: number;
  expires_at: number;
  status: "open" | "complete" | "expired";
  payment_status: "paid" | "unpaid";
  payment_intent: string | null;
  amount_total: number;
  currency: string;
  url: string | null;
  metadata: Record<string, string>;
  client_reference_id: string | null;
}

export interface Intent {
  id: string;
  object: "payment_intent";
  created: number;
  amount: number;
  amount_capturable: number;
  amount_received: number;
  currency: string;
  capture_method: "automatic" | "manual";
  status: "requires_payment_method" | "processing" | "requires_capture" | "succeeded" | "canceled";
  latest_charge: string | null;
  last_payment_error: object | null;
  payment_method: string | null;
  canceled_at: number | null;
  cancellation_reason: string | null;
  metadata: Record<string, string>;
}

export interface Charge {
  id: string;
  object: "charge";
  created: number;
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  captured: boolean;
  paid: boolean;
  refunded: boolean;
  disputed: boolean;
  currency: string;
  status: "failed" | "pending" | "succeeded";
  failure_code: string | null;
  outcome: object | null;
  payment_intent: string;
  payment_method_details: object;
  metadata: Record<string, string>;
}

export interface Refund {
  id: string;
  object: "refund";
  created: number;
  amount: number;
  currency: string;
  status: "pending" | "succeeded" | "failed" | "canceled";
  failure_reason?: string;
  balance_transaction: string | null;
  charge: string;
  payment_intent: string;
  metadata: Record<string, string>;
}

export interface Dispute {
  id: string;
  object: "dispute";
  created: number;
  amount: number;
  currency: string;
  status: string;
  reason: string;
  charge: string;
  payment_intent: string;
  evidence_details: { due_by: number | null };
}

export interface Told {
  id: string;
  object: "event";
  created: number;
  type: string;
  data: { object: object };
}

/** What all sessions have in common. */
export const plainSession = {
  ...{ livemode: false, mode: "payment", automatic_tax: { enabled: false, status: null } },
  ...{ custom_fields: [], custom_text: { shipping_address: null, submit: null } },
  ...{ payment_method_types: ["card"], shipping_options: [], customer: null, locale: null },
};

export const plainIntent = {
  ...{ livemode: false, confirmation_method: "automatic", payment_method_types: ["card"] },
  ...{ customer: null, next_action: null, processing: null, review: null, application: null },
};

export const plainCharge = {
  ...{ livemode: false, billing_details: { email: null, name: null, phone: null } },
  ...{ failure_message: null, fraud_details: {}, receipt_url: null, customer: null },
};

export const plainDispute = {
  ...{ livemode: false, balance_transactions: [], evidence: {}, is_charge_refundable: false },
  ...{ metadata: {}, enhanced_eligibility_types: [] },
};
