import { useQueryClient } from "@tanstack/react-query";
import type { PaymentAccount } from "@waybill/client";
import { query } from "@waybill/react";

import { useTenant, type Tenant } from "../../../tenant.ts";

export function accountsQuery({ client }: Tenant) {
  return query(client, "listPaymentAccounts");
}

/** Shows an account as it was answered, before the list is read again: the next change is made from this version. */
export function useShowAccount(): (account: PaymentAccount) => void {
  const queryClient = useQueryClient();
  const { queryKey } = accountsQuery(useTenant());
  return (account) =>
    queryClient.setQueryData(
      queryKey,
      (list) =>
        list && {
          items: list.items.map((known) => (known.provider === account.provider ? account : known)),
        },
    );
}
