import { Stripe } from "stripe";
import type { Shop } from "./open-shop.ts";
import { sayTo } from "./payment-webhooks.ts";

export type StripeVoice = Awaited<ReturnType<typeof connectStripe>>;

const secret = `whsec_${Buffer.from("what the endpoint at Stripe signs with").toString("base64url")}`;

/** Connects an account of Stripe, and speaks to the shop as Stripe does: signed by its own helper. */
export async function connectStripe(shop: Pick<Shop, "baseUrl" | "tenantId" | "client">) {
  const version = async () => {
    const { items } = await shop.client.listPaymentAccounts();
    return items.find(({ provider }) => provider === "stripe")?.version ?? 1;
  };
  const account = { secretKey: "sk_test_of_nobody", webhookSecret: secret, isActive: true };
  await shop.client.updatePaymentAccount("stripe", account, { ifMatch: await version() });
  /** Answers the status. */
  const tell = async (event: object): Promise<number> => {
    const payload = JSON.stringify(event);
    const header = Stripe.webhooks.generateTestHeaderString({ payload, secret });
    const headers = { "stripe-signature": header };
    return (await sayTo(shop, { provider: "stripe", headers, body: payload })).status;
  };
  return { version, tell };
}
