import type { ReactNode } from "react";
import type { Money as MoneyValue } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { Money } from "../../../ui/money.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { customerLabel } from "../../customers/customer-picker.tsx";
import { missingIn, type OrderDraft } from "./order-draft.ts";

interface ReviewSectionProps {
  draft: OrderDraft;
  isPending: boolean;
  hasLineErrors: boolean;
}

export function ReviewSection({ draft, isPending, hasLineErrors }: ReviewSectionProps) {
  const { currency } = useTenant();
  const units = draft.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const items = draft.lines.reduce(
    (sum, { product, quantity }) => sum + product.price.amount * quantity,
    0,
  );
  const shipping = draft.shippingMethod?.price.amount ?? 0;
  const money = (amount: number): MoneyValue => ({ amount, currency });
  const { customer, newCustomer } = draft;
  const who =
    customer === null ? newCustomer?.company || newCustomer?.name : customerLabel(customer);
  return (
    <div className="xl:sticky xl:top-6">
      <Panel title="Review">
        <dl className="flex flex-col gap-1.5">
          <Row label="Customer" value={who || "Not chosen"} />
          <Row label="Units" value={String(units)} />
          <Row label="Items" value={<Money value={money(items)} />} />
          <Row
            label={draft.shippingMethod?.name ?? "Shipping"}
            value={<Money value={money(shipping)} />}
          />
          <div className="mt-1.5 flex justify-between border-t border-line pt-2.5 text-lg font-semibold">
            <dt>Total</dt>
            <dd>
              <Money value={money(items + shipping)} />
            </dd>
          </div>
        </dl>
        {hasLineErrors && <p className="mt-3 text-sm text-danger-ink">Some lines need a look.</p>}
        <Button
          variant="primary"
          className="mt-4 w-full"
          isPending={isPending}
          disabledReason={missingIn(draft)}
          // Not a submit button: Enter in a quantity must not place the order.
          onPress={({ target }) => target.closest("form")?.requestSubmit()}
        >
          Place order
        </Button>
        <p className="mt-2 text-xs text-muted">
          Prices are the catalogue's. Placing the order reserves its stock.
        </p>
      </Panel>
    </div>
  );
}

function Row({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div className="flex justify-between gap-4 text-muted">
      <dt className="min-w-0 truncate">{label}</dt>
      <dd className="min-w-0 truncate text-ink tabular-nums">{value}</dd>
    </div>
  );
}
