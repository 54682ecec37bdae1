import type { Money as MoneyValue, Order, OrderLine } from "@waybill/client";

import { paths } from "../../../paths.ts";
import { useTenant } from "../../../tenant.ts";
import { Link } from "../../../ui/link.tsx";
import { Money } from "../../../ui/money.tsx";
import { Panel } from "../../../ui/panel.tsx";

export function ItemsPanel({ order }: { order: Order }) {
  return (
    <Panel title="Items" isFlush>
      <table className="w-full text-left">
        <thead className="max-sm:sr-only">
          <tr className="h-9 border-b border-line text-xs text-muted">
            <th scope="col" className="px-4 font-medium">
              Product
            </th>
            <th scope="col" className="px-3 text-right font-medium">
              Quantity
            </th>
            <th scope="col" className="px-3 text-right font-medium">
              Price
            </th>
            <th scope="col" className="px-4 text-right font-medium">
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <LineRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
      <Totals order={order} />
    </Panel>
  );
}

function LineRow({ line }: { line: OrderLine }) {
  const { slug } = useTenant();
  return (
    <tr className="border-b border-line align-top max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:gap-x-4 max-sm:px-4 max-sm:py-2.5">
      <td className="px-4 py-2.5 max-sm:col-span-2 max-sm:p-0">
        <Link href={paths.product(slug, line.productId)} className="font-medium text-ink">
          {line.title}
        </Link>
        <p className="text-sm text-muted">
          {line.sku}
          {whereUnitsAre(line) !== "" && `, ${whereUnitsAre(line)}`}
        </p>
      </td>
      <td className="px-3 py-2.5 text-right tabular-nums max-sm:hidden">{line.quantity}</td>
      <td className="px-3 py-2.5 text-right max-sm:p-0 max-sm:text-left max-sm:text-muted">
        <span className="sm:hidden">{line.quantity} × </span>
        <Money value={line.unitPrice} />
        {line.discount.amount > 0 && (
          <p className="text-sm text-muted">
            −<Money value={line.discount} />
          </p>
        )}
      </td>
      <td className="px-4 py-2.5 text-right font-medium max-sm:p-0">
        <Money value={line.total} />
      </td>
    </tr>
  );
}

/** The states that hold units, so that a line says at a glance what is still to be done. */
function whereUnitsAre(line: OrderLine): string {
  const inTransit = line.shipped - line.delivered;
  const states: [number, string][] = [
    [line.open, "not reserved"],
    [line.allocated, "reserved"],
    [inTransit, "shipped"],
    [line.delivered, "delivered"],
    [line.cancelled, "cancelled"],
  ];
  return states
    .filter(([units]) => units > 0)
    .map(([units, state]) => (units === line.quantity ? state : `${units} ${state}`))
    .join(", ");
}

function Totals({ order }: { order: Order }) {
  const due = { ...order.total, amount: order.total.amount - order.paidTotal.amount };
  const discount = { ...order.discountTotal, amount: -order.discountTotal.amount };
  const rows: [label: string, value: MoneyValue, isShown: boolean][] = [
    ["Subtotal", order.subtotal, true],
    ["Discount", discount, discount.amount !== 0],
    ...order.charges
      .filter(({ type }) => type !== "discount")
      .map(({ label, amount }): [string, MoneyValue, boolean] => [label, amount, true]),
  ];
  return (
    <dl className="ml-auto flex w-full max-w-80 flex-col gap-1.5 p-4">
      {rows
        .filter(([, , isShown]) => isShown)
        .map(([label, value]) => (
          <TotalRow key={label} label={label} value={value} className="text-muted" />
        ))}
      <TotalRow
        label="Total"
        value={order.total}
        className="border-t border-line pt-1.5 font-semibold"
      />
      <TotalRow label="Paid" value={order.paidTotal} className="text-muted" />
      {due.amount !== 0 && <TotalRow label="Due" value={due} className="font-medium" />}
    </dl>
  );
}

function TotalRow({
  label,
  value,
  className,
}: {
  label: string;
  value: MoneyValue;
  className: string;
}) {
  return (
    <div className={`flex justify-between gap-4 ${className}`}>
      <dt className="min-w-0 truncate">{label}</dt>
      <dd>
        <Money value={value} />
      </dd>
    </div>
  );
}
