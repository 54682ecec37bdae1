import { useQuery } from "@tanstack/react-query";
import type { GiftCard, GiftCardLookup, Money as MoneyValue, Order } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { Money } from "../../../ui/money.tsx";
import { useOperation } from "../../../use-operation.ts";
import { describeError } from "../../../errors.ts";
import { CodeField, wrongCode } from "../../gift-cards/code-field.tsx";
import { storeCreditQuery } from "../../gift-cards/gift-card-queries.ts";

/** What the order's customer has in the order's currency; undefined while nobody knows. */
export function useStoreCredit({ customerId, currency }: Order): MoneyValue | undefined {
  const { data } = useQuery(storeCreditQuery(useTenant(), customerId));
  if (data === undefined) return undefined;
  const found = data.items.find(({ balance }) => balance.currency === currency);
  return found?.balance ?? { amount: 0, currency };
}

export function StoreCreditNote({ balance }: { balance: MoneyValue | undefined }) {
  return (
    <p role="status" className="text-sm text-muted">
      {balance === undefined ? (
        "Looking at what the customer has…"
      ) : (
        <>
          The customer has <Money value={balance} /> of store credit.
        </>
      )}
    </p>
  );
}

interface GiftCardFieldProps {
  value: string;
  onChange: (code: string) => void;
  /** What is left on it, once that was asked. */
  onFound: (giftCard: GiftCard) => void;
}

/** The code, and what is left on its card for whoever asks before paying. */
export function GiftCardField({ value, onChange, onFound }: GiftCardFieldProps) {
  const find = useOperation("findGiftCard", (client, lookup: GiftCardLookup, options) =>
    client.findGiftCard(lookup, options),
  );
  const change = (code: string) => {
    find.reset();
    onChange(code);
  };
  return (
    <div className="flex flex-col gap-2">
      <CodeField name="/giftCardCode" value={value} onChange={change} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          size="sm"
          isPending={find.isPending}
          disabledReason={value.trim() === "" ? "Write down the code first." : undefined}
          onPress={() => find.mutate({ code: value }, { onSuccess: onFound })}
        >
          See what is left
        </Button>
        <p role="status" className="text-sm">
          {find.data !== undefined && (
            <>
              <Money value={find.data.balance} /> is left on it.
            </>
          )}
          {find.error !== null && (
            <span className="text-danger-ink">
              {wrongCode(find.error) ?? describeError(find.error).detail}
            </span>
          )}
        </p>
      </div>
    </div>
  );
}
