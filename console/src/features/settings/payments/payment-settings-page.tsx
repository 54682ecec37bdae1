import { useQuery } from "@tanstack/react-query";
import { Unplug } from "lucide-react";
import type { PaymentAccount } from "@waybill/client";

import type { Place } from "../../../page.tsx";
import { useTenant } from "../../../tenant.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { SkeletonRows } from "../../../ui/skeleton.tsx";
import { NotForYou } from "../not-for-you.tsx";
import { accountsQuery } from "./account-queries.ts";
import { SandboxPanel } from "./sandbox-panel.tsx";
import { StripePanel } from "./stripe-panel.tsx";

export function load({ tenant, queryClient }: Place): void {
  if (tenant.can("tenant:read")) void queryClient.prefetchQuery(accountsQuery(tenant));
}

export function Page() {
  const { can } = useTenant();
  return can("tenant:read") ? <PaymentSettings /> : <NotForYou />;
}

/** The tenant's accounts at payment gateways. */
function PaymentSettings() {
  const { data, error, refetch } = useQuery(accountsQuery(useTenant()));
  if (data === undefined) {
    return error === null ? (
      <SkeletonRows rows={5} widths={["w-32", "w-64 flex-1"]} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  const accountAt = (provider: PaymentAccount["provider"]) =>
    data.items.find((account) => account.provider === provider);
  const [stripe, sandbox] = [accountAt("stripe"), accountAt("sandbox")];
  if (data.items.length === 0) {
    return (
      <EmptyState icon={<Unplug />} title="This installation speaks to no payment gateway">
        Payments can be recorded by hand.
      </EmptyState>
    );
  }
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <p className="text-muted">
        Customers pay by card on the gateway&apos;s own page: card numbers never reach Waybill. What
        was paid through an account can be captured and paid back after it is switched off, too.
      </p>
      <InUse stripe={stripe} sandbox={sandbox} />
      {stripe !== undefined && <StripePanel account={stripe} />}
      {sandbox !== undefined && (
        <SandboxPanel account={sandbox} isInUse={!takesPayments(stripe) && sandbox.isActive} />
      )}
    </div>
  );
}

interface InUseProps {
  stripe: PaymentAccount | undefined;
  sandbox: PaymentAccount | undefined;
}

/** Where the next card payment goes. */
function InUse({ stripe, sandbox }: InUseProps) {
  if (takesPayments(stripe)) {
    const isLive = stripe?.mode === "live";
    return (
      <Notice tone="info" title="New card payments go through Stripe">
        {isLive
          ? "It is in live mode: customers pay real money."
          : "It is in test mode: no money moves."}
      </Notice>
    );
  }
  if (sandbox?.isActive === true) {
    return (
      <Notice tone="info" title="New card payments go through the sandbox">
        It behaves like a gateway and moves no money. Connect Stripe to be paid.
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title="Nobody can pay by card">
      Connect Stripe, or switch the sandbox on to try things out.
    </Notice>
  );
}

function takesPayments(account: PaymentAccount | undefined): boolean {
  return account !== undefined && account.isActive && account.isConnected;
}
