import type { PaymentComparison, PaymentDifference } from "@waybill/contract";
import { encodeId, encodeOptionalId } from "../../../platform/ids.ts";
import type { ComparisonRow } from "./comparison-store.ts";
import type { ShownDifference } from "./difference-store.ts";

export function presentComparison(row: ComparisonRow): PaymentComparison {
  const { provider, compared, differences, error } = row;
  return {
    id: encodeId("pcm", row.id),
    ...{ provider, compared, differences, error },
    from: row.period_from.toISOString(),
    until: row.period_until.toISOString(),
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at.toISOString(),
  };
}

export function presentDifference(row: ShownDifference): PaymentDifference {
  const { provider, field, currency, resolution } = row;
  const money = (amount: number | null) => (amount === null ? null : { amount, currency });
  return {
    id: encodeId("pdi", row.id),
    comparisonId: encodeId("pcm", row.comparison_id),
    paymentId: encodeOptionalId("pay", row.payment_id),
    orderId: encodeOptionalId("ord", row.order_id),
    orderNumber: row.order_number === null ? null : String(row.order_number),
    providerReference: row.provider_reference,
    ...{ provider, field, resolution, ours: money(row.ours), theirs: money(row.theirs) },
    foundAt: row.found_at.toISOString(),
    resolvedAt: row.resolved_at?.toISOString() ?? null,
  };
}
