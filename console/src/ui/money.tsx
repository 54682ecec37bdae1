import type { Money as MoneyValue } from "@waybill/client";

import { formatAmount, formatMoney } from "../format/money.ts";
import { useTenant } from "../tenant.ts";

export function Money({ value }: { value: MoneyValue }) {
  return <span className="tabular-nums">{formatMoney(value, useTenant().locale)}</span>;
}

/** For columns: figures end at one edge whatever the currency, whose code stands apart in a column of its own. */
export function Amount({ value, locale }: { value: MoneyValue; locale: string }) {
  return (
    <span className="whitespace-nowrap tabular-nums">
      {formatAmount(value, locale)}
      <span className="ml-1.5 inline-block w-8 text-left text-xs text-muted">{value.currency}</span>
    </span>
  );
}
