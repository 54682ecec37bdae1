import { useState, type ReactNode } from "react";
import type { Money as MoneyValue } from "@waybill/client";

import { toDecimal, toMinorUnits } from "../../format/money.ts";
import { Money } from "../../ui/money.tsx";
import { AmountField } from "../orders/detail/amount-field.tsx";

/** An amount that is being written, and what it comes to in minor units. */
export interface DraftAmount {
  value: number;
  setValue: (value: number) => void;
  amount: MoneyValue;
  /** The most it can be, as it was when the writing began: a page that is read again must not move it. */
  most: MoneyValue;
}

export function useAmount(most: MoneyValue, { isEmpty = false } = {}): DraftAmount {
  const [limit] = useState(most);
  const [value, setValue] = useState(() => (isEmpty ? Number.NaN : Number(toDecimal(limit))));
  const { currency } = limit;
  const amount = { amount: toMinorUnits(Number.isNaN(value) ? 0 : value, currency), currency };
  return { value, setValue, amount, most: limit };
}

interface MostFieldProps {
  draft: DraftAmount;
  /** What there is so much of: "which is due". */
  which: ReactNode;
  autoFocus?: boolean;
}

/** An amount and the most it can be, in words. */
export function MostField({ draft, which, autoFocus = false }: MostFieldProps) {
  const { value, setValue, most } = draft;
  return (
    <AmountField
      label={`Amount, ${most.currency}`}
      name="/amount/amount"
      description={
        <>
          At most <Money value={most} />, {which}.
        </>
      }
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog begins at its first field
      autoFocus={autoFocus}
      maxValue={Number(toDecimal(most))}
      currency={most.currency}
      value={value}
      onChange={setValue}
    />
  );
}
