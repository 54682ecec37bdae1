import type {
  PageRequest,
  PaymentHandle,
  ProviderAccount,
} from "../../src/modules/payments/providers/provider.ts";
import { stripeProvider } from "../../src/modules/payments/providers/stripe/stripe-provider.ts";
import { newId } from "../../src/platform/ids.ts";
import { openStripeDouble } from "./open-stripe-double.ts";

const hourMs = 60 * 60 * 1000;

/** The adapter on an account of the double, and payments of 50.00 euros with their pages. */
export async function payThroughStripe() {
  const double = await openStripeDouble();
  const stripe = stripeProvider({ apiBase: double.apiBase });
  const account: ProviderAccount = {
    ...{ tenantId: newId(), secretKey: double.secretKey, webhookSecrets: ["whsec_double"] },
  };
  return { double, stripe, account, requested, opened };

  function requested(more: Partial<PageRequest> = {}): PageRequest {
    const returnUrl = "https://shop.example/pay/token";
    return {
      ...{ key: newId(), paymentId: newId(), orderId: newId(), amount: 5000, currency: "EUR" },
      ...{ capture: "manual", description: "Order 1042 at Northwind", returnUrl },
      webhookUrl: "https://shop.example/v1/webhooks/payments/stripe",
      expiresAt: new Date(double.account.now() * 1000 + hourMs),
      ...more,
    };
  }

  /** A payment with an open page. */
  async function opened(more: Partial<PageRequest> = {}) {
    const request = requested(more);
    const page = await stripe.openPage(account, request);
    const { paymentId } = request;
    const handle: PaymentHandle = { paymentId, reference: null, pageReference: page.reference };
    return { ...request, page, handle };
  }
}

export type PayingThroughStripe = Awaited<ReturnType<typeof payThroughStripe>>;

export async function all<T>(things: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const thing of things) found.push(thing);
  return found;
}
