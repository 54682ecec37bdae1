import { keepPreviousData } from "@tanstack/react-query";
import type { PaymentWebhookState } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Tenant } from "../../../tenant.ts";
import { isWebhookState } from "./webhook-words.ts";

/** What the page's address says. */
export interface GatewaySearch {
  /** A state of webhooks, or `any`. Left out: dead letters. */
  webhooks?: string;
  /** `resolved`. Left out: those that are open. */
  differences?: string;
}

export function chosenState({ webhooks }: GatewaySearch): PaymentWebhookState | "any" {
  if (webhooks === "any") return webhooks;
  return isWebhookState(webhooks) ? webhooks : "dead";
}

export function webhooksQuery({ client }: Tenant, search: GatewaySearch) {
  const state = chosenState(search);
  const filter = { limit: 20, ...(state !== "any" && { state }) };
  return { ...pages(client, "listPaymentWebhooks", filter), placeholderData: keepPreviousData };
}

export function differencesQuery({ client }: Tenant, { differences }: GatewaySearch) {
  const filter = { limit: 20, ...(differences === "resolved" && { isResolved: true }) };
  return { ...pages(client, "listPaymentDifferences", filter), placeholderData: keepPreviousData };
}

export function comparisonsQuery({ client }: Tenant) {
  return pages(client, "listPaymentComparisons", { limit: 5 });
}
