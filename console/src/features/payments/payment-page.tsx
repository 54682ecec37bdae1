import { useQuery } from "@tanstack/react-query";
import { useParams, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import type { PaymentId } from "@waybill/client";
import { query } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { Forbidden } from "../../shell/forbidden.tsx";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant, type Tenant } from "../../tenant.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";

function paymentQuery({ client }: Tenant, paymentId: PaymentId) {
  return query(client, "getPayment", paymentId);
}

export function load({ tenant, queryClient, params }: Place): void {
  if (tenant.can("payments:read"))
    void queryClient.prefetchQuery(paymentQuery(tenant, asPaymentId(params)));
}

/** A payment is shown with its order. Where only its id is known, as in the gateway's dashboard, this leads there. */
export function Page() {
  const { can } = useTenant();
  return can("payments:read") ? <ToOrder /> : <Forbidden title="Payment" />;
}

function ToOrder() {
  const tenant = useTenant();
  const { history } = useRouter();
  const paymentId = asPaymentId(useParams({ strict: false }));
  const { data, error, refetch } = useQuery(paymentQuery(tenant, paymentId));
  const orderId = data?.orderId;
  useEffect(() => {
    if (orderId !== undefined) history.replace(paths.order(tenant.slug, orderId));
  }, [orderId, history, tenant.slug]);
  return (
    <>
      <PageHeader
        title="Payment"
        parent={{ label: "Payments", href: paths.payments(tenant.slug) }}
      />
      {error === null ? (
        <SkeletonRows rows={3} widths={["w-40 flex-1", "w-20"]} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

/** The service judges whether it is one; a wrong one answers as an unknown one does. */
function asPaymentId(params: Readonly<Record<string, string | undefined>>): PaymentId {
  return (params["paymentId"] ?? "") as PaymentId; // the type says how it begins, which an address need not obey
}
