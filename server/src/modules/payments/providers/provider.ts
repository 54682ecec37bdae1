import type { Uuid } from "../../../platform/context.ts";
import type { PaymentFacts } from "./facts.ts";

/** The gateways that there are. */
export const providerNames = ["sandbox", "stripe"] as const;
export type ProviderName = (typeof providerNames)[number];

/** A tenant's account at a gateway, with what it takes to use it. */
export interface ProviderAccount {
  tenantId: Uuid;
  /** The key to its API. */
  secretKey: string;
  /** Webhooks are signed with one of these: while a secret is rotated, the old one still counts. */
  webhookSecrets: readonly string[];
}

/** A page of the gateway on which one payment is made. `amount` is in minor units of `currency`. */
export interface PageRequest {
  /** The same key asks for the same page, however often it is asked for. */
  key: string;
  paymentId: Uuid;
  orderId: Uuid;
  amount: number;
  currency: string;
  /** `manual` authorises alone; what is captured is said later. */
  capture: "automatic" | "manual";
  /** What the customer reads: `Order 1042 at Northwind`. */
  description: string;
  /** Where the gateway sends the customer back to, paid or not. */
  returnUrl: string;
  /** Where a gateway without endpoints of its own settings sends webhooks to. */
  webhookUrl: string;
  expiresAt: Date;
}

export interface Page {
  /** The gateway's id of the page. */
  reference: string;
  /** Where the customer pays. */
  url: string;
  expiresAt: Date;
}

/** By what a payment is known at its gateway: one of the two suffices. */
export interface PaymentHandle {
  paymentId: Uuid;
  /** The gateway's id of the payment, if it has one. */
  reference: string | null;
  /** The gateway's id of the page that was opened last, if one was. */
  pageReference: string | null;
}

/** Something that a gateway tells by itself. */
export interface ProviderEvent {
  /** The gateway's id; an event that is told twice has it twice. */
  id: string;
  type: string;
  at: Date;
  /** What it is about: our id where the gateway carries it, else its own id of the payment. Null when it is no payment's. */
  payment: { paymentId: Uuid | null; reference: string | null } | null;
  /** What it says. Null when it says nothing that is of interest: such an event is noted and changes nothing. */
  facts: PaymentFacts | null;
}

/**
 * A payment gateway, as the payments module uses it. No call is made while a transaction is open; each that changes
 * something carries a key made of an id that never changes, so that asking again does nothing twice.
 *
 * Every call answers, or throws ProviderRefusal (a definite no) or ProviderUnanswered (nobody knows what happened).
 */
export interface PaymentProvider {
  readonly name: ProviderName;
  /** Whether an authorisation can be captured in several parts; otherwise the first capture releases the rest. */
  readonly capturesOften: boolean;
  /** Where its pages are, for the security policy of the page that leads there. */
  readonly pageOrigin: string;
  openPage(account: ProviderAccount, request: PageRequest): Promise<Page>;
  /** Ends an open page, so that nobody pays on it any more. Refused when somebody has. */
  closePage(account: ProviderAccount, handle: PaymentHandle & { key: string }): Promise<PaymentFacts>; // prettier-ignore
  capture(account: ProviderAccount, request: CaptureRequest): Promise<PaymentFacts>;
  /** Releases what is authorised and not captured. */
  void(account: ProviderAccount, request: VoidRequest): Promise<PaymentFacts>;
  refund(account: ProviderAccount, request: RefundRequest): Promise<PaymentFacts>;
  /** All that the gateway knows of a payment now; undefined when it knows no such payment. */
  read(account: ProviderAccount, handle: PaymentHandle): Promise<PaymentFacts | undefined>;
  /** All payments that the gateway has from a time on, before another: for the comparison of ledgers. */
  list(account: ProviderAccount, period: Period): AsyncIterable<ListedPayment>;
  /** What the gateway has told since a time, heard or not. */
  listEvents(account: ProviderAccount, period: Period): AsyncIterable<ToldEvent>;
  /** Throws WebhookRefusal unless the account's gateway has signed exactly this, at about this time. */
  verifyWebhook(account: ProviderAccount, webhook: IncomingWebhook): void;
  /** Throws when it is not an event of this gateway. */
  parseEvent(body: Buffer): ProviderEvent;
}

export interface CaptureRequest {
  key: string;
  paymentId: Uuid;
  reference: string;
  amount: number;
  currency: string;
  /** Whether what remains is released. */
  isFinal: boolean;
}

export interface VoidRequest {
  key: string;
  paymentId: Uuid;
  reference: string;
}

export interface RefundRequest {
  key: string;
  paymentId: Uuid;
  reference: string;
  amount: number;
  currency: string;
  refundId: Uuid;
}

export interface Period {
  from: Date;
  until: Date;
}

export interface ListedPayment {
  /** Ours, when the payment carries it. */
  paymentId: Uuid | null;
  createdAt: Date;
  facts: PaymentFacts;
}

/** An event as it would have arrived. */
export interface ToldEvent {
  id: string;
  body: Buffer;
}

export interface IncomingWebhook {
  /** By name in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
  now: Date;
}

/** The gateway said no, and has done nothing. */
export class ProviderRefusal extends Error {
  /** `not_found`, or what the gateway calls it. */
  readonly code: string;

  /** `detail` is for a person. */
  constructor(code: string, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** No answer that says what happened: it may have been done or not. Asking again with the same key tells. */
export class ProviderUnanswered extends Error {}

/** What claims to be a webhook of the gateway is none: its signature is wrong, or its time. */
export class WebhookRefusal extends Error {}

/** How far the clocks of a gateway and ours may be apart, and how long a webhook may travel. */
export const webhookToleranceMs = 5 * 60 * 1000;
