import { useInfiniteQuery } from "@tanstack/react-query";
import type { PaymentWebhook } from "@waybill/client";

import { paths } from "../../../paths.ts";
import { useTenant } from "../../../tenant.ts";
import type { Column } from "../../../ui/data-table.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { LinkTabs } from "../../../ui/link-tabs.tsx";
import { Link } from "../../../ui/link.tsx";
import { ListPanel } from "../../../ui/list-panel.tsx";
import { StatusDot } from "../../../ui/status-dot.tsx";
import { Age } from "../age.tsx";
import { providerLabel } from "../payment-words.ts";
import { chosenState, webhooksQuery, type GatewaySearch } from "./gateway-queries.ts";
import { Nothing } from "./nothing.tsx";
import { ReplayButton } from "./replay-button.tsx";
import { Section } from "./section.tsx";
import { webhookTabs, webhookWord } from "./webhook-words.ts";

/** What gateways have told, and what came of it. */
export function WebhooksSection({ search }: { search: GatewaySearch }) {
  const tenant = useTenant();
  const list = useInfiniteQuery(webhooksQuery(tenant, search));
  const state = chosenState(search);
  const tabs = webhookTabs.map(([key, label]) => ({
    label,
    href: paths.paymentGateway(tenant.slug, { ...search, webhooks: key === "dead" ? "" : key }),
    isCurrent: state === key,
  }));
  return (
    <Section
      title="Webhooks"
      about="What the gateway has told of payments. One that cannot be applied is tried ten times, and is a dead letter then: it waits here until a person has it applied again."
    >
      <div className="pb-3">
        <LinkTabs label="Webhooks" tabs={tabs} />
      </div>
      <ListPanel
        label="Webhooks"
        columns={columnsFor(tenant.slug)}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <Nothing title={state === "dead" ? "No dead letters." : "Nothing here."}>
            {state === "dead"
              ? "Everything that gateways have told was understood."
              : "As soon as somebody pays by card, the gateway tells of it."}
          </Nothing>
        }
      />
    </Section>
  );
}

const columnsFor = (slug: string): Column<PaymentWebhook>[] => [
  {
    header: "Event",
    className: "py-2",
    cell: ({ type, provider, eventId }) => (
      <>
        <code className="font-mono text-sm font-medium break-all">{type}</code>
        <p className="text-sm text-muted">
          {providerLabel(provider)}
          <code
            title={eventId}
            className="ml-2 inline-block max-w-40 truncate align-bottom font-mono text-xs select-all max-sm:hidden"
          >
            {eventId}
          </code>
        </p>
      </>
    ),
  },
  {
    header: "State",
    className: "max-sm:text-right sm:w-32",
    cell: ({ state }) => <StatusDot {...webhookWord(state)} />,
  },
  {
    header: "What came of it",
    className: "max-sm:col-span-2",
    cell: (webhook) => <Outcome slug={slug} webhook={webhook} />,
  },
  {
    header: "Told",
    className: "max-sm:text-sm sm:w-32",
    cell: ({ toldAt }) => <Age since={toldAt} />,
  },
  {
    header: "Actions",
    align: "end",
    className: "sm:w-28",
    cell: (webhook) => webhook.isReplayable && <ReplayButton webhook={webhook} />,
  },
];

function Outcome({ slug, webhook }: { slug: string; webhook: PaymentWebhook }) {
  const { error, paymentId, attempts, nextAttemptAt } = webhook;
  return (
    <span className="break-words">
      {error}
      {nextAttemptAt !== null && (
        <span className="text-muted">
          {" "}
          Next try <DateTime value={nextAttemptAt} />.
        </span>
      )}
      {attempts > 1 && <span className="text-muted"> Tried {attempts} times.</span>}
      {paymentId !== null && (
        <>
          {error !== null && " "}
          <Link href={paths.payment(slug, paymentId)} className="whitespace-nowrap">
            Show the payment
          </Link>
        </>
      )}
      {error === null && paymentId === null && nextAttemptAt === null && (
        <span className="text-muted">It says nothing of a payment here.</span>
      )}
    </span>
  );
}
