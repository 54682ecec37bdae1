import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import { CreditCard, TriangleAlert } from "lucide-react";
import type { Payment, PaymentState } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { useTenant, type Tenant } from "../../tenant.ts";
import { rowLinkClass, type Column } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { Money } from "../../ui/money.tsx";
import { Select } from "../../ui/select.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { Age } from "./age.tsx";
import { PaymentWay } from "./payment-way.tsx";
import { adviceOn, stateWord } from "./payment-words.ts";

/** Of the contract's states, in the order of a payment's life. A state that is new is found under "Any state". */
const states: PaymentState[] = [
  ...(["open", "processing", "authorized", "partially_captured", "captured"] as const),
  ...(["partially_refunded", "refunded", "failed", "unknown"] as const),
  ...(["voided", "cancelled", "expired"] as const),
];

function paymentsQuery({ client }: Tenant, status: string | undefined) {
  const known = isState(status) ? { status } : {};
  return { ...pages(client, "listAllPayments", known), placeholderData: keepPreviousData };
}

export function load({ tenant, queryClient, search }: Place): void {
  if (tenant.can("payments:read"))
    void queryClient.prefetchInfiniteQuery(paymentsQuery(tenant, search["status"]));
}

/** Of all orders, newest first. */
export function Page() {
  const tenant = useTenant();
  const { status }: { status?: string } = useSearch({ strict: false });
  const list = useInfiniteQuery(paymentsQuery(tenant, status));
  return (
    <>
      <div className="pb-3">
        <StateFilter value={isState(status) ? status : anyState} />
      </div>
      <ListPanel
        label="Payments"
        columns={columnsFor(tenant.slug)}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <EmptyState icon={<CreditCard />} title="No payments here">
            A payment is asked for, or recorded, at the order that it is for.
          </EmptyState>
        }
      />
    </>
  );
}

function StateFilter({ value }: { value: string }) {
  const { slug } = useTenant();
  const { history } = useRouter();
  return (
    <Select
      label="State"
      isLabelHidden
      value={value}
      onChange={(key) =>
        history.push(paths.payments(slug, key === anyState ? {} : { status: String(key) }))
      }
      className="sm:w-60"
    >
      <ListOption id={anyState} textValue="Any state" />
      {states.map((state) => (
        <ListOption key={state} id={state} textValue={labelOf(state)} />
      ))}
    </Select>
  );
}

const anyState = "any";

function labelOf(status: PaymentState): string {
  return stateWord({ status, provider: "stripe" }).label;
}

const columnsFor = (slug: string): Column<Payment>[] => [
  {
    header: "Order",
    className: "sm:w-28",
    cell: ({ orderId, orderNumber }) => (
      <a href={paths.order(slug, orderId)} className={`${rowLinkClass} tabular-nums`}>
        {orderNumber}
      </a>
    ),
  },
  { header: "State", className: "max-sm:text-right", cell: (payment) => <State {...payment} /> },
  { header: "Method", cell: (payment) => <PaymentWay payment={payment} /> },
  {
    header: "Amount",
    align: "end",
    cell: ({ amount }) => <Money value={amount} />,
  },
  {
    header: "Taken",
    align: "end",
    isWideOnly: true,
    cell: ({ captured }) => <Sum value={captured} />,
  },
  {
    header: "Paid back",
    align: "end",
    isWideOnly: true,
    cell: ({ refunded }) => <Sum value={refunded} />,
  },
  {
    header: "Age",
    align: "end",
    className: "max-sm:text-left max-sm:text-sm sm:w-32",
    cell: ({ createdAt }) => <Age since={createdAt} />,
  },
  {
    header: "Parts",
    className: "max-sm:text-right max-sm:text-sm max-sm:text-muted sm:hidden",
    cell: (payment) => <Parts {...payment} />,
  },
];

function State(payment: Payment) {
  const { attention } = payment;
  return (
    <span className="inline-flex max-w-full items-center gap-1.5">
      <StatusDot {...stateWord(payment)} />
      {attention !== null && (
        <>
          <TriangleAlert aria-hidden="true" className="size-4 shrink-0 text-warning-ink" />
          <span className="sr-only">{adviceOn(attention).title}</span>
        </>
      )}
    </span>
  );
}

/** A column of zeros says less than an empty one. */
function Sum({ value }: { value: Payment["captured"] }) {
  return value.amount === 0 ? null : <Money value={value} />;
}

/** What the columns say that a phone has no room for, where it differs from the amount. */
function Parts({ amount, captured, refunded }: Payment) {
  if (refunded.amount > 0)
    return (
      <>
        <Money value={refunded} /> back
      </>
    );
  if (captured.amount === 0 || captured.amount === amount.amount) return null;
  return (
    <>
      <Money value={captured} /> taken
    </>
  );
}

function isState(status: string | undefined): status is PaymentState {
  return states.some((state) => state === status);
}
