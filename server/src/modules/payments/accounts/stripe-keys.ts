import type { FieldError, PaymentAccountUpdate } from "@waybill/contract";

/** What people paste by mistake, told apart by its beginning; never quoted, for it may be the secret of something else. */
export function strangeStripeKeys({
  secretKey,
  webhookSecret,
}: PaymentAccountUpdate): FieldError[] {
  return [
    ...(secretKey === undefined ? [] : strangeSecretKey(secretKey)),
    ...(webhookSecret === undefined ? [] : strangeWebhookSecret(webhookSecret)),
  ];
}

function strangeSecretKey(key: string): FieldError[] {
  const refuse = (detail: string, code: string) => [{ pointer: "/secretKey", detail, code }];
  if (key.startsWith("pk_")) {
    return refuse(
      "is a publishable key (pk_...); Waybill needs the secret key (sk_...) or a restricted one (rk_...)",
      "publishable_key",
    );
  }
  if (key.startsWith("whsec_")) return refuse("is a webhook secret, not a key", "webhook_secret");
  if (/^(sk|rk)_(test|live)_[A-Za-z0-9_]{8,240}$/.test(key)) return [];
  return refuse("is no key of Stripe: those begin with sk_test_, sk_live_, rk_test_ or rk_live_", "pattern"); // prettier-ignore
}

function strangeWebhookSecret(secret: string): FieldError[] {
  if (/^whsec_[A-Za-z0-9+/=_-]{16,240}$/.test(secret)) return [];
  return [
    {
      pointer: "/webhookSecret",
      detail: "is no webhook secret of Stripe: those begin with whsec_",
      code: "pattern",
    },
  ];
}
