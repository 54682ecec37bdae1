import type { Money as MoneyValue, OrderCharge, OrderState } from "@waybill/client";

import { Money } from "../../../ui/money.tsx";

/** From the lines to what is still to be paid: every row that the total is the sum of, and where the money is. */
export function OrderTotals({ order }: { order: OrderState }) {
  const { charges, total, paidTotal, refundPendingTotal, refundedTotal, amountDue } = order;
  const { authorizedTotal } = order;
  const offLines = order.lines.reduce((sum, { discount }) => sum + discount.amount, 0);
  const added = charges.filter(({ included }) => !included);
  const inside = charges.filter(({ included }) => included);
  return (
    <dl aria-label="Totals" className="ml-auto flex w-full flex-col gap-1.5 p-4 sm:max-w-80">
      <Row label="Subtotal" value={order.subtotal} className="text-muted" />
      <Row
        label="Discounts on items"
        value={{ ...total, amount: -offLines }}
        isShown={offLines > 0}
        className="text-muted"
      />
      {added.map((charge) => (
        <Row key={charge.id} label={labelOf(charge)} value={charge.amount} className="text-muted" />
      ))}
      <Row label="Total" value={total} className="border-t border-line pt-1.5 font-semibold" />
      {inside.map((charge) => (
        <Row
          key={charge.id}
          label={`Includes ${labelOf(charge)}`}
          value={charge.amount}
          className="text-sm text-muted"
        />
      ))}
      <Row label="Paid" value={paidTotal} className="text-muted" />
      <Row
        label="Paid back"
        value={negative(refundedTotal)}
        isShown={refundedTotal.amount > 0}
        className="text-muted"
      />
      <Row
        label="To be paid back"
        value={negative(refundPendingTotal)}
        isShown={refundPendingTotal.amount > 0}
        className="text-warning-ink"
      />
      <Row
        label="Authorised"
        value={authorizedTotal}
        isShown={authorizedTotal.amount > 0}
        className="text-info-ink"
      />
      <Row
        label="Due"
        value={amountDue}
        isShown={amountDue.amount > 0}
        className="border-t border-line pt-1.5 font-semibold"
      />
    </dl>
  );
}

interface RowProps {
  label: string;
  value: MoneyValue;
  isShown?: boolean;
  className: string;
}

function Row({ label, value, isShown = true, className }: RowProps) {
  if (!isShown) return null;
  return (
    <div className={`flex justify-between gap-4 ${className}`}>
      <dt className="min-w-0 break-words">{label}</dt>
      <dd className="shrink-0">
        <Money value={value} />
      </dd>
    </div>
  );
}

/** `VAT 19 %`: what a tax is called, and how much of the price it is. */
function labelOf({ label, rate }: OrderCharge): string {
  return rate === null || /\d/.test(label) ? label : `${label} ${rate / 10_000} %`;
}

function negative(money: MoneyValue): MoneyValue {
  return { ...money, amount: money.amount === 0 ? 0 : -money.amount };
}
