import type { PaymentId } from "@waybill/client";

import { describeError } from "../../errors.ts";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";

/**
 * Leads a shopper at this screen to the gateway's page, in a tab of its own. The tab is opened by the press itself,
 * because a browser lets none open later, and goes to the page as soon as the gateway has said where it is.
 */
export function useOpenPage() {
  const page = useOperation("openPaymentPage", (client, paymentId: PaymentId, options) =>
    client.openPaymentPage(paymentId, options),
  );
  const lead = (paymentId: PaymentId, tab: Window | null, then?: () => void) =>
    page.mutate(paymentId, {
      onSuccess: ({ url }) => {
        if (tab === null) location.assign(url);
        else tab.location.replace(url);
      },
      onError: (error) => {
        tab?.close();
        const { title, detail } = describeError(error);
        toast({ tone: "danger", title, detail });
      },
      onSettled: () => then?.(),
    });
  return {
    isPending: page.isPending,
    open: (paymentId: PaymentId) => lead(paymentId, openTab()),
    lead,
  };
}

/** An empty tab that knows nothing of this page. Null where the browser opens none. */
export function openTab(): Window | null {
  const tab = window.open("", "_blank");
  if (tab !== null) tab.opener = null;
  return tab;
}
