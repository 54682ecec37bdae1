import type { ChangeSetPreview, Money as MoneyValue } from "@waybill/client";

import { Money } from "../../../ui/money.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { problemsOfAll } from "./outcome-of.ts";

/** What would come of the edits, before anything happens: money first, then stock. */
export function EditSummary({
  preview,
  isSettled,
}: {
  preview: ChangeSetPreview | undefined;
  isSettled: boolean;
}) {
  if (preview === undefined)
    return isSettled ? (
      <p className="text-muted">
        Change a quantity, add a product or take one off. What it comes to is shown here before
        anything happens.
      </p>
    ) : (
      <div role="status" aria-label="Working it out" className="flex flex-col gap-3 py-1">
        <Skeleton className="w-full" />
        <Skeleton className="w-2/3" />
      </div>
    );
  return (
    <div className={isSettled ? "" : "opacity-60"}>
      <Amounts preview={preview} />
      <Stock preview={preview} />
      {problemsOfAll(preview).map((detail) => (
        <div key={detail} className="mt-3">
          <Notice tone="danger">{detail}</Notice>
        </div>
      ))}
    </div>
  );
}

function Amounts({ preview }: { preview: ChangeSetPreview }) {
  const { before, after, difference, toCharge, toRefund } = preview;
  const rows: [label: string, value: MoneyValue, isShown: boolean][] = [
    [
      "Discounts",
      { ...after.discountTotal, amount: -after.discountTotal.amount },
      after.discountTotal.amount > 0,
    ],
    ["Shipping", after.shippingTotal, after.shippingTotal.amount > 0],
    ["Taxes", after.taxTotal, after.taxTotal.amount > 0],
  ];
  const isSame = toCharge.amount === 0 && toRefund.amount === 0;
  return (
    <dl aria-label="Preview" className="flex flex-col gap-1.5">
      <Row label="Total now" value={before.total} className="text-muted" />
      {rows
        .filter(([, , isShown]) => isShown)
        .map(([label, value]) => (
          <Row key={label} label={label} value={value} className="text-sm text-muted" />
        ))}
      <Row label="Total afterwards" value={after.total} className="font-semibold" />
      <Row
        label="Difference"
        value={difference}
        isSigned
        className="border-t border-line pt-1.5 text-muted"
      />
      {toCharge.amount > 0 && (
        <Row label="The customer owes in addition" value={toCharge} className="font-medium" />
      )}
      {toRefund.amount > 0 && (
        <Row
          label="To be paid back to the customer"
          value={toRefund}
          className="font-medium text-warning-ink"
        />
      )}
      {isSame && <p className="text-sm text-muted">Nothing to pay, nothing to pay back.</p>}
    </dl>
  );
}

function Stock({ preview: { stock } }: { preview: ChangeSetPreview }) {
  if (stock.length === 0) return null;
  return (
    <ul
      aria-label="Stock"
      className="mt-3 border-t border-line pt-2 text-sm text-muted tabular-nums"
    >
      {stock.map(({ sku, needed, freed, backordered }) => (
        <li key={sku}>
          {sku}:{" "}
          {[
            needed > backordered && `${needed - backordered} more reserved`,
            backordered > 0 && `${backordered} waiting for stock`,
            freed > 0 && `${freed} back on sale`,
          ]
            .filter(Boolean)
            .join(", ")}
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  label: string;
  value: MoneyValue;
  isSigned?: boolean;
  className: string;
}

function Row({ label, value, isSigned = false, className }: RowProps) {
  return (
    <div className={`flex justify-between gap-4 ${className}`}>
      <dt>{label}</dt>
      <dd className="shrink-0">
        {isSigned && value.amount > 0 && "+"}
        <Money value={value} />
      </dd>
    </div>
  );
}
