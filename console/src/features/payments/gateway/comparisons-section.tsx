import { useInfiniteQuery } from "@tanstack/react-query";
import type { PaymentComparison } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import type { Column } from "../../../ui/data-table.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { ListPanel } from "../../../ui/list-panel.tsx";
import { StatusDot } from "../../../ui/status-dot.tsx";
import { providerLabel } from "../payment-words.ts";
import { comparedWords } from "./difference-words.ts";
import { comparisonsQuery } from "./gateway-queries.ts";
import { Nothing } from "./nothing.tsx";
import { Section } from "./section.tsx";

/** When the ledgers were compared, and what was found. */
export function ComparisonsSection() {
  const list = useInfiniteQuery(comparisonsQuery(useTenant()));
  return (
    <Section title="Comparisons" about="The latest first.">
      <ListPanel
        label="Comparisons"
        columns={columns}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <Nothing title="Nothing was compared yet.">
            The first comparison is made tonight, or when you press “Compare now”.
          </Nothing>
        }
      />
    </Section>
  );
}

const columns: Column<PaymentComparison>[] = [
  {
    header: "When",
    cell: ({ finishedAt }) => <DateTime value={finishedAt} />,
  },
  {
    header: "Gateway",
    className: "max-sm:text-right",
    cell: ({ provider }) => providerLabel(provider),
  },
  {
    header: "Found",
    className: "max-sm:col-span-2",
    cell: (comparison) =>
      comparison.error === null ? (
        <StatusDot
          tone={comparison.differences === 0 ? "success" : "danger"}
          label={comparedWords(comparison)}
        />
      ) : (
        <StatusDot tone="danger" label={`Not to its end: ${comparison.error}`} />
      ),
  },
  {
    header: "Payments of",
    className: "max-sm:col-span-2 max-sm:text-sm",
    cell: ({ from, until }) => (
      <span className="text-muted">
        <DateTime value={from} /> to <DateTime value={until} />
      </span>
    ),
  },
];
