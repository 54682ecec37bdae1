import type { Uuid } from "../../../../platform/context.ts";
import { decodeId, encodeId } from "../../../../platform/ids.ts";

/** Our ids travel on what Stripe keeps, as the API writes them: people who look into Stripe's dashboard find them here. */
export interface OurIds {
  tenantId: Uuid;
  paymentId: Uuid;
  orderId?: Uuid;
  refundId?: Uuid;
}

export function metadataOf({ tenantId, paymentId, orderId, refundId }: OurIds) {
  return {
    waybill_tenant: encodeId("ten", tenantId),
    waybill_payment: encodeId("pay", paymentId),
    ...(orderId !== undefined && { waybill_order: encodeId("ord", orderId) }),
    ...(refundId !== undefined && { waybill_refund: encodeId("ref", refundId) }),
  };
}

type Metadata = Readonly<Record<string, string>> | null | undefined;

export function paymentIdOf(metadata: Metadata): Uuid | null {
  return idOf(metadata?.["waybill_payment"], "pay");
}

export function refundIdOf(metadata: Metadata): Uuid | null {
  return idOf(metadata?.["waybill_refund"], "ref");
}

/** Metadata can be edited in the dashboard: what is no id of ours counts as absent. */
function idOf(value: string | undefined, prefix: string): Uuid | null {
  const form = new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`);
  return value !== undefined && form.test(value) ? decodeId(value) : null;
}
