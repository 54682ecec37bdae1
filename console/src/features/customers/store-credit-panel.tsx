import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CustomerId } from "@waybill/client";

import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Money } from "../../ui/money.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { BalanceEntries } from "../gift-cards/balance-entries.tsx";
import { storeCreditEntriesQuery, storeCreditQuery } from "../gift-cards/gift-card-queries.ts";
import { useMoneyReason } from "../gift-cards/use-money-reason.ts";
import { StoreCreditDialog } from "./store-credit-dialog.tsx";

/** What a customer has with the shop, and how it came to that. */
export function StoreCreditPanel({ customerId }: { customerId: CustomerId }) {
  const [isOpen, setIsOpen] = useState(false);
  const reason = useMoneyReason();
  return (
    <Panel
      title="Store credit"
      action={
        <Button size="sm" disabledReason={reason} onPress={() => setIsOpen(true)}>
          Grant or take
        </Button>
      }
    >
      <Balances customerId={customerId} />
      {isOpen && <StoreCreditDialog customerId={customerId} onClose={() => setIsOpen(false)} />}
    </Panel>
  );
}

function Balances({ customerId }: { customerId: CustomerId }) {
  const { data, error, refetch } = useQuery(storeCreditQuery(useTenant(), customerId));
  if (data === undefined) {
    return error === null ? (
      <Skeleton className="w-1/2" />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  if (data.items.length === 0) {
    return <p className="text-muted">None. Refunds can be paid back as store credit.</p>;
  }
  return (
    <>
      <ul aria-label="Balances" className="flex flex-wrap gap-x-6">
        {data.items.map(({ balance }) => (
          <li key={balance.currency} className="text-xl font-semibold">
            <Money value={balance} />
          </li>
        ))}
      </ul>
      <h3 className="mt-4 mb-2 text-xs font-medium text-muted">History</h3>
      <History customerId={customerId} />
    </>
  );
}

function History({ customerId }: { customerId: CustomerId }) {
  const entries = useInfiniteQuery(storeCreditEntriesQuery(useTenant(), customerId));
  return <BalanceEntries label="History of the store credit" list={entries} />;
}
