export {
  verifyWebhook,
  WebhookError,
  type VerifiedWebhook,
  type Webhook,
  type WebhookFault,
  type WebhookHeaders,
} from "./verify-webhook.ts";
