import type { ListPaymentWebhooksQuery, PaymentWebhookPage } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { pageOf } from "../../../platform/page.ts";
import { presentWebhook } from "./present-webhook.ts";
import { selectWebhooks } from "./webhook-store.ts";

/** One page of what gateways have told, newest first. */
export async function listPaymentWebhooks(
  context: Pick<Context, "tx" | "cursors">,
  query: ListPaymentWebhooksQuery,
): Promise<PaymentWebhookPage> {
  const { limit = 50, state, provider } = query;
  const cursors = context.cursors(query);
  const [lastId] = cursors.read(query.cursor) ?? [];
  const before = lastId === undefined ? undefined : String(lastId);
  const webhooks = await selectWebhooks(context.tx, { state, provider }, before, limit + 1);
  return pageOf(webhooks, limit, cursors, ({ id }) => [id], presentWebhook);
}
