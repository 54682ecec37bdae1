import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Gift, Plus, SearchX } from "lucide-react";
import { useState } from "react";
import type { GiftCard } from "@waybill/client";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { Forbidden } from "../../shell/forbidden.tsx";
import { ListSearch } from "../../shell/list-search.tsx";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant, type Tenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { rowLinkClass, type Column } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { Amount } from "../../ui/money.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { CheckCodeDialog } from "./check-code-dialog.tsx";
import { CodeEnding } from "./code-ending.tsx";
import { giftCardsQuery } from "./gift-card-queries.ts";
import { endingOf, giftCardWord, isEnding } from "./gift-card-words.ts";
import { GoodUntil } from "./good-until.tsx";
import { IssueGiftCardDialog } from "./issue-gift-card-dialog.tsx";
import { useMoneyReason } from "./use-money-reason.ts";

function listQuery(tenant: Tenant, q = "") {
  const last4 = isEnding(q) ? q : undefined;
  return { ...giftCardsQuery(tenant, last4), placeholderData: keepPreviousData };
}

export function load({ tenant, queryClient, search }: Place): void {
  if (tenant.can("payments:read"))
    void queryClient.prefetchInfiniteQuery(listQuery(tenant, search["q"]));
}

export function Page() {
  return useTenant().can("payments:read") ? <GiftCards /> : <Forbidden title="Gift cards" />;
}

function GiftCards() {
  const tenant = useTenant();
  const { q = "" }: { q?: string } = useSearch({ strict: false });
  const list = useInfiniteQuery(listQuery(tenant, q));
  const [dialog, setDialog] = useState<"issue" | "check">();
  const reason = useMoneyReason();
  const issue = (
    <Button
      variant="primary"
      icon={<Plus />}
      disabledReason={reason}
      onPress={() => setDialog("issue")}
    >
      Issue gift card
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Gift cards"
        actions={
          <>
            <Button onPress={() => setDialog("check")}>Check a code</Button>
            {issue}
          </>
        }
      />
      <div className="pb-3">
        <ListSearch
          label="Search gift cards"
          placeholder="Last four characters"
          q={q}
          hrefOf={(next) => paths.giftCards(tenant.slug, { q: endingOf(next) })}
        />
      </div>
      <ListPanel
        label="Gift cards"
        columns={columnsFor(tenant)}
        rowKey={({ id }) => id}
        list={list}
        empty={<NoGiftCards q={q} />}
      />
      {dialog === "issue" && <IssueGiftCardDialog onClose={() => setDialog(undefined)} />}
      {dialog === "check" && <CheckCodeDialog onClose={() => setDialog(undefined)} />}
    </>
  );
}

const columnsFor = ({ slug, locale }: Tenant): Column<GiftCard>[] => [
  {
    header: "Code",
    className: "sm:w-40",
    cell: ({ id, last4 }) => (
      <a href={paths.giftCard(slug, id)} className={rowLinkClass}>
        <CodeEnding last4={last4} />
      </a>
    ),
  },
  {
    header: "Status",
    className: "max-sm:text-right",
    cell: (giftCard) => <StatusDot {...giftCardWord(giftCard)} />,
  },
  {
    header: "Left",
    align: "end",
    className: "max-sm:text-left",
    cell: ({ balance }) => <Amount value={balance} locale={locale} />,
  },
  {
    header: "Issued with",
    align: "end",
    isWideOnly: true,
    cell: ({ initialAmount }) => <Amount value={initialAmount} locale={locale} />,
  },
  {
    header: "Issued",
    align: "end",
    isWideOnly: true,
    cell: ({ createdAt }) => <DateTime value={createdAt} style="day" />,
  },
  {
    header: "Good until",
    align: "end",
    className: "max-sm:text-right",
    cell: ({ expiresAt }) =>
      expiresAt === null ? (
        <span className="text-muted">
          <span className="sm:hidden">Good </span>
          <span className="max-sm:lowercase">For ever</span>
        </span>
      ) : (
        <>
          <span className="text-muted sm:hidden">Good until </span>
          <GoodUntil expiresAt={expiresAt} />
        </>
      ),
  },
];

function NoGiftCards({ q }: { q: string }) {
  const { slug } = useTenant();
  return q === "" ? (
    <EmptyState icon={<Gift />} title="No gift cards yet">
      Whoever has the code of a gift card can pay with it.
    </EmptyState>
  ) : (
    <EmptyState
      icon={<SearchX />}
      title={`No code ends with “${q}”`}
      action={<ButtonLink href={paths.giftCards(slug)}>Show all gift cards</ButtonLink>}
    >
      Only the last four characters of a code are kept.
    </EmptyState>
  );
}
