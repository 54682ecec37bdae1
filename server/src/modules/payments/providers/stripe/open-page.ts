import { Stripe } from "stripe";
import { currentTime } from "../../../../platform/clock.ts";
import { type Page, type PageRequest, type ProviderAccount, ProviderRefusal } from "../provider.ts";
import { toStripeAmount } from "./amounts.ts";
import { metadataOf } from "./our-ids.ts";
import { dateOf, secondsOf } from "./plain-values.ts";
import { answerOf } from "./refusals.ts";

// Stripe's bounds of a page's life, with a minute for the way there.
const shortestMs = 31 * 60 * 1000;
const longestMs = (24 * 60 - 1) * 60 * 1000;
/** The shortest end is a round time, so that asking again soon asks for the same. */
const roundMs = 10 * 60 * 1000;

/** A Checkout Session: a page of Stripe on which this amount is paid once. */
export async function openPage(
  stripe: Stripe,
  { tenantId }: ProviderAccount,
  request: PageRequest,
): Promise<Page> {
  const params = paramsOf(tenantId, request);
  const session = await createOnce(stripe, params, request);
  if (!session.url) {
    throw new ProviderRefusal("page_closed", "This page was opened before and is closed by now.");
  }
  return { reference: session.id, url: session.url, expiresAt: dateOf(session.expires_at) };
}

/**
 * Stripe gives the first answer again for the same key and the same parameters, and what is near the bounds of a page's
 * life then is not near them now. So under a key that Stripe knows with other parameters, the other ends are tried.
 */
async function createOnce(
  stripe: Stripe,
  params: Stripe.Checkout.SessionCreateParams,
  { key, expiresAt }: PageRequest,
): Promise<Stripe.Checkout.Session> {
  const ends = endsOf(expiresAt, currentTime());
  for (const [position, end] of ends.entries()) {
    const isLast = position === ends.length - 1;
    try {
      return await stripe.checkout.sessions.create(
        { ...params, ...(end !== undefined && { expires_at: end }) },
        { idempotencyKey: key },
      );
    } catch (error) {
      const isKnown = error instanceof Stripe.errors.StripeIdempotencyError;
      if (!isKnown || isLast) await answerOf(Promise.reject<never>(error));
    }
  }
  throw new ProviderRefusal("invalid_request", "A page needs an end.");
}

/** The end to ask for first, then those that may have been asked for before. Stripe's own, undefined, is a day. */
function endsOf(expiresAt: Date, now: Date): (number | undefined)[] {
  const asked = secondsOf(expiresAt);
  const left = expiresAt.getTime() - now.getTime();
  if (left > longestMs) return [undefined, asked];
  if (left >= shortestMs) return [asked, undefined];
  const soonest = Math.ceil((now.getTime() + shortestMs) / roundMs) * roundMs;
  return [secondsOf(new Date(soonest)), asked, undefined];
}

function paramsOf(
  tenantId: ProviderAccount["tenantId"],
  request: PageRequest,
): Stripe.Checkout.SessionCreateParams {
  const { paymentId, orderId, currency, description, returnUrl } = request;
  const metadata = metadataOf({ tenantId, paymentId, orderId });
  return {
    mode: "payment",
    submit_type: "pay",
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: currency.toLowerCase(),
          unit_amount: toStripeAmount(request.amount, currency),
          product_data: { name: description },
        },
      },
    ],
    // Charges and their webhooks take the metadata over from the intent; sessions have their own.
    payment_intent_data: { capture_method: request.capture, description, metadata },
    metadata,
    client_reference_id: metadata.waybill_payment,
    success_url: returnUrl,
    cancel_url: returnUrl,
  };
}
