import type { Payment, PaymentOperation } from "@waybill/client";

/** What the gateway refused and has not done since: an old no that was followed by a yes is history. */
export function refusedOperations({ operations }: Pick<Payment, "operations">): PaymentOperation[] {
  const settled = new Set<string>();
  return operations.filter(({ type, state }) => {
    const isFirst = !settled.has(type);
    if (state === "done" || state === "refused") settled.add(type);
    return isFirst && state === "refused";
  });
}
