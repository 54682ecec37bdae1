export { openPaymentSandbox, type PaymentSandbox, type SandboxOptions } from "./sandbox.ts";
export { apiKeyOf, controlKeyOf, webhookSecretOf } from "./keys.ts";
export { testCards, type TestCard } from "./payments/test-cards.ts";
