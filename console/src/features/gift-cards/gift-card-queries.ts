import type { CustomerId, GiftCardId } from "@waybill/client";
import { pages, query } from "@waybill/react";

import type { Tenant } from "../../tenant.ts";

export function giftCardsQuery({ client }: Tenant, last4: string | undefined) {
  return pages(client, "listGiftCards", last4 === undefined ? {} : { last4 });
}

export function giftCardQuery({ client }: Tenant, id: GiftCardId) {
  return query(client, "getGiftCard", id);
}

export function giftCardEntriesQuery({ client }: Tenant, id: GiftCardId) {
  return pages(client, "listGiftCardEntries", id, { limit: 50 });
}

export function storeCreditQuery({ client }: Tenant, customerId: CustomerId) {
  return query(client, "listStoreCredit", customerId, { limit: 100 });
}

export function storeCreditEntriesQuery({ client }: Tenant, customerId: CustomerId) {
  return pages(client, "listStoreCreditEntries", customerId, { limit: 10 });
}
