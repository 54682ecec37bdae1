import type { PaymentAccount } from "@waybill/client";

import { useReason } from "../../../tenant.ts";
import { useDeed } from "../../../use-deed.ts";
import { Switch } from "../../../ui/switch.tsx";
import { providerLabel } from "../../payments/payment-words.ts";
import { useShowAccount } from "./account-queries.ts";

/** Whether new card payments may go through an account. What was paid by it can be captured and paid back either way. */
export function AccountSwitch({ account }: { account: PaymentAccount }) {
  const { provider, version, isActive } = account;
  const name = providerLabel(provider);
  const reason = useReason("tenant:write");
  const show = useShowAccount();
  const change = useDeed(
    "updatePaymentAccount",
    (client, request: { isActive: boolean }, options) =>
      client.updatePaymentAccount(provider, request, { ...options, ifMatch: version }),
    { done: (saved) => `${name}: ${saved.isActive ? "on" : "off"} for new card payments` },
  );
  return (
    <div>
      <Switch
        aria-label={`New card payments through ${name}`}
        isSelected={isActive}
        isDisabled={reason !== undefined || change.isPending}
        onChange={(next) => change.run({ isActive: next }, show)}
      >
        New card payments
      </Switch>
      {reason !== undefined && <p className="text-sm text-muted">{reason}</p>}
    </div>
  );
}
