import type { OrderDiscount, OrderLine, OrderState } from "@waybill/client";

import { paths } from "../../../paths.ts";
import { useTenant } from "../../../tenant.ts";
import { Link } from "../../../ui/link.tsx";
import { Money } from "../../../ui/money.tsx";
import { LineUnits } from "./line-units.tsx";

/** The lines of an order, as it is or as it was. */
export function ItemsTable({ order }: { order: Pick<OrderState, "lines" | "discounts"> }) {
  return (
    <table aria-label="Items" className="w-full text-left">
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
          <LineRow
            key={line.id}
            line={line}
            discounts={order.discounts.filter(({ lineId }) => lineId === line.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

function LineRow({ line, discounts }: { line: OrderLine; discounts: OrderDiscount[] }) {
  const { slug } = useTenant();
  return (
    <tr className="border-b border-line align-top max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:gap-x-4 max-sm:px-4 max-sm:py-2.5">
      <td className="px-4 py-2.5 max-sm:col-span-2 max-sm:p-0">
        <Link href={paths.product(slug, line.productId)} className="font-medium text-ink">
          {line.title}
        </Link>
        <span className="ml-2 text-sm text-muted">{line.sku}</span>
        <LineUnits line={line} />
      </td>
      <td className="px-3 py-2.5 text-right tabular-nums max-sm:hidden">{line.quantity}</td>
      <td className="px-3 py-2.5 text-right max-sm:mt-1 max-sm:p-0 max-sm:text-left max-sm:text-muted">
        <span className="sm:hidden">{line.quantity} × </span>
        <Money value={line.unitPrice} />
        {discounts.map(({ id, label, amount }) => (
          <p key={id} className="text-sm text-muted">
            {label} <Money value={{ ...amount, amount: -amount.amount }} />
          </p>
        ))}
      </td>
      <td className="px-4 py-2.5 text-right font-medium max-sm:mt-1 max-sm:p-0">
        <Money value={line.total} />
      </td>
    </tr>
  );
}
