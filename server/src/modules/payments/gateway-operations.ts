import { decodeId } from "../../platform/ids.ts";
import type { Handlers } from "../../platform/operation.ts";
import { listPaymentAccounts } from "./accounts/list-payment-accounts.ts";
import { updatePaymentAccount } from "./accounts/update-payment-account.ts";
import type { Gateway } from "./gateway/gateway.ts";
import { listPaymentWebhooks } from "./webhooks/list-payment-webhooks.ts";
import { replayPaymentWebhook } from "./webhooks/replay-payment-webhook.ts";

export type GatewayOperations = Pick<
  Handlers,
  "listPaymentAccounts" | "updatePaymentAccount" | "listPaymentWebhooks" | "replayPaymentWebhook"
>;

/** The tenant's accounts at gateways, and what gateways have told. */
export function gatewayOperations(gateway: Gateway): GatewayOperations {
  return {
    listPaymentAccounts: (_, context) => listPaymentAccounts(context, gateway),
    updatePaymentAccount: ({ path, body, ifMatch }, context) =>
      updatePaymentAccount(context, gateway, path.provider, { body, ifMatch }),
    listPaymentWebhooks: ({ query }, context) => listPaymentWebhooks(context, query),
    replayPaymentWebhook: ({ path }, context) =>
      replayPaymentWebhook(context, gateway, decodeId(path.paymentWebhookId)),
  };
}
