import { CirclePause } from "lucide-react";
import { memo } from "react";
import type { OrderSummary } from "@waybill/client";

import { formatDate } from "../../format/date.ts";
import { paths } from "../../paths.ts";
import { rowLinkClass } from "../../ui/data-table.tsx";
import { Amount } from "../../ui/money.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { Tag } from "../../ui/tag.tsx";
import { listColumns } from "./order-list-head.tsx";
import { statusesOf } from "./statuses-of.ts";

interface OrderRowProps {
  order: OrderSummary;
  index: number;
  top: number;
  slug: string;
  locale: string;
  zone: string;
}

/**
 * A row is a link: its target covers the row. On a phone the same cells form a card of three lines. It takes plain
 * values and is memoised, because scrolling renders the list again at each step.
 */
export const OrderRow = memo(function OrderRow({
  order,
  index,
  top,
  slug,
  locale,
  zone,
}: OrderRowProps) {
  const { status, payment, fulfilment } = statusesOf(order);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={`${listColumns} absolute inset-x-0 items-center border-b border-line px-4 hover:bg-hover max-sm:grid max-sm:h-21 max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:content-center max-sm:gap-x-4 max-sm:gap-y-0.5 sm:h-10`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="cell" className="max-sm:order-1">
        <a
          data-row={index}
          href={paths.order(slug, order.id)}
          className={`${rowLinkClass} tabular-nums`}
        >
          {order.number}
        </a>
      </span>
      <span
        role="cell"
        className="whitespace-nowrap text-muted tabular-nums max-sm:order-4 max-sm:text-right max-sm:text-sm sm:max-lg:hidden"
      >
        {formatDate(order.placedAt, "dayAndTime", locale, zone)}
      </span>
      <span role="cell" className="flex min-w-0 items-center gap-2 max-sm:order-3">
        <span className="truncate">{order.customerName}</span>
        {order.tags.slice(0, 2).map((tag) => (
          <span key={tag} className="shrink-0 max-xl:hidden">
            <Tag>{tag}</Tag>
          </span>
        ))}
      </span>
      <span role="cell" className="flex max-sm:order-5 max-sm:text-sm">
        <StatusDot {...status} />
        {order.isOnHold && <HoldMark />}
      </span>
      <span role="cell" className="flex max-sm:order-6 max-sm:justify-end max-sm:text-sm">
        <StatusDot {...payment} />
      </span>
      <span role="cell" className="flex max-lg:hidden">
        <StatusDot {...fulfilment} />
      </span>
      <span role="cell" className="text-right font-medium max-sm:order-2 max-sm:-mr-2">
        <Amount value={order.total} locale={locale} />
      </span>
    </div>
  );
});

function HoldMark() {
  return (
    <CirclePause
      role="img"
      aria-label="On hold"
      className="ml-1.5 size-4 shrink-0 self-center text-warning-ink"
    />
  );
}
