import { useInfiniteQuery } from "@tanstack/react-query";
import { GitCompareArrows } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { PaymentDifference } from "@waybill/client";

import { paths } from "../../../paths.ts";
import { useReason, useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import type { Column } from "../../../ui/data-table.tsx";
import { LinkTabs } from "../../../ui/link-tabs.tsx";
import { Link } from "../../../ui/link.tsx";
import { ListPanel } from "../../../ui/list-panel.tsx";
import { Money } from "../../../ui/money.tsx";
import { Age } from "../age.tsx";
import { providerLabel } from "../payment-words.ts";
import { Reference } from "../reference.tsx";
import { CompareDialog } from "./compare-dialog.tsx";
import { differenceWords } from "./difference-words.ts";
import { differencesQuery, type GatewaySearch } from "./gateway-queries.ts";
import { Nothing } from "./nothing.tsx";
import { ResolveDialog } from "./resolve-dialog.tsx";
import { Section } from "./section.tsx";

/** Where our ledger and a gateway's do not agree. */
export function DifferencesSection({ search }: { search: GatewaySearch }) {
  const tenant = useTenant();
  const [isComparing, setIsComparing] = useState(false);
  const [explained, setExplained] = useState<PaymentDifference>();
  const reason = useReason("payments:write");
  const list = useInfiniteQuery(differencesQuery(tenant, search));
  const isResolved = search.differences === "resolved";
  return (
    <Section
      title="Differences between ledgers"
      about="Each night our ledger is held against the gateway's. What the gateway knows and we had not heard of is taken over; what differs still is listed here."
      action={
        <Button
          icon={<GitCompareArrows />}
          disabledReason={reason}
          onPress={() => setIsComparing(true)}
        >
          Compare now
        </Button>
      }
    >
      <div className="pb-3">
        <OpenOrResolved search={search} />
      </div>
      <ListPanel
        label="Differences"
        columns={columnsFor(tenant.slug, isResolved, (difference) => (
          <Outcome
            difference={difference}
            reason={reason}
            onExplain={() => setExplained(difference)}
          />
        ))}
        rowKey={({ id }) => id}
        list={list}
        empty={isResolved ? noneResolved : noneOpen}
      />
      {isComparing && <CompareDialog onClose={() => setIsComparing(false)} />}
      {explained !== undefined && (
        <ResolveDialog difference={explained} onClose={() => setExplained(undefined)} />
      )}
    </Section>
  );
}

const noneOpen = (
  <Nothing title="Nothing differs.">
    As far as they were compared, both ledgers say the same.
  </Nothing>
);

const noneResolved = (
  <Nothing title="Nothing was resolved yet.">
    Differences that are gone, or that somebody has explained, are kept here.
  </Nothing>
);

function OpenOrResolved({ search }: { search: GatewaySearch }) {
  const { slug } = useTenant();
  const isResolved = search.differences === "resolved";
  const hrefOf = (differences: string) => paths.paymentGateway(slug, { ...search, differences });
  return (
    <LinkTabs
      label="Differences"
      tabs={[
        { label: "Open", href: hrefOf(""), isCurrent: !isResolved },
        { label: "Resolved", href: hrefOf("resolved"), isCurrent: isResolved },
      ]}
    />
  );
}

interface OutcomeProps {
  difference: PaymentDifference;
  reason: string | undefined;
  onExplain: () => void;
}

function Outcome({ difference, reason, onExplain }: OutcomeProps) {
  const { resolvedAt, resolution, field, orderNumber, providerReference } = difference;
  if (resolvedAt !== null) {
    return (
      <span className="break-words">
        {resolution ?? <span className="text-muted">A later comparison found it gone.</span>}
      </span>
    );
  }
  const what = orderNumber === null ? providerReference : `order ${orderNumber}`;
  return (
    <Button
      size="sm"
      aria-label={`Explain: ${differenceWords({ field }).title}, ${what}`}
      disabledReason={reason}
      onPress={onExplain}
    >
      Explain
    </Button>
  );
}

const columnsFor = (
  slug: string,
  isResolved: boolean,
  outcomeOf: (difference: PaymentDifference) => ReactNode,
): Column<PaymentDifference>[] => [
  {
    header: "What",
    className: "py-2 max-sm:col-span-2",
    cell: (difference) => {
      const { title, todo } = differenceWords(difference);
      return (
        <>
          <p className="font-medium">{title}</p>
          {!isResolved && <p className="max-w-md text-sm text-muted">{todo}</p>}
        </>
      );
    },
  },
  { header: "Payment", cell: (difference) => <Which slug={slug} difference={difference} /> },
  {
    header: "Here",
    align: "end",
    cell: ({ ours }) => <Side label="here" value={ours} />,
  },
  {
    header: "There",
    align: "end",
    className: "max-sm:col-start-2",
    cell: ({ theirs }) => <Side label="there" value={theirs} />,
  },
  {
    header: "Found",
    className: "max-sm:text-sm",
    cell: ({ foundAt }) => <Age since={foundAt} />,
  },
  {
    header: isResolved ? "Resolved" : "Actions",
    ...(isResolved ? {} : { align: "end" as const }), // the literal, not any text
    className: isResolved ? "max-sm:col-span-2" : "",
    cell: outcomeOf,
  },
];

function Which({ slug, difference }: { slug: string; difference: PaymentDifference }) {
  const { orderId, orderNumber, provider, providerReference } = difference;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {orderId !== null && (
        <Link href={paths.order(slug, orderId)} className="tabular-nums">
          Order {orderNumber}
        </Link>
      )}
      <span className="text-muted">
        {providerLabel(provider)}{" "}
        {providerReference !== null && <Reference text={providerReference} />}
      </span>
    </span>
  );
}

function Side({ label, value }: { label: string; value: PaymentDifference["ours"] }) {
  return (
    <>
      {value === null ? <span className="text-muted">nothing</span> : <Money value={value} />}
      <span className="text-muted sm:hidden"> {label}</span>
    </>
  );
}
