import type { Uuid } from "../../../platform/context.ts";
import type { PaymentFacts } from "../providers/facts.ts";
import type { PaymentProvider, Period, ProviderAccount } from "../providers/provider.ts";

/** All that a gateway lists for one payment of ours, or one of its own that names none. */
export interface ListedGroup {
  paymentId: Uuid | null;
  reference: string | null;
  facts: PaymentFacts[];
}

/** What a gateway has of a period: those that name the same payment of ours belong together. */
export async function listLedger(
  provider: PaymentProvider,
  account: ProviderAccount,
  period: Period,
): Promise<ListedGroup[]> {
  const groups = new Map<string, ListedGroup>();
  for await (const { paymentId, facts } of provider.list(account, period)) {
    const { reference } = facts;
    const key = paymentId ?? reference;
    // It is nobody's, and holds nothing.
    if (key === null) continue;
    const group = groups.get(key) ?? { paymentId, reference, facts: [] };
    groups.set(key, {
      paymentId,
      reference: group.reference ?? reference,
      facts: [...group.facts, facts],
    });
  }
  return [...groups.values()];
}
