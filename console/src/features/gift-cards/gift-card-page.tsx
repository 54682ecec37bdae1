import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { CustomerId, GiftCard, GiftCardId } from "@waybill/client";
import { query } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Link } from "../../ui/link.tsx";
import { Money } from "../../ui/money.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { customerLabel } from "../customers/customer-picker.tsx";
import { BalanceEntries } from "./balance-entries.tsx";
import { DisableButton } from "./disable-button.tsx";
import { EditGiftCardDialog } from "./edit-gift-card-dialog.tsx";
import { giftCardEntriesQuery, giftCardQuery } from "./gift-card-queries.ts";
import { GoodUntil } from "./good-until.tsx";
import { giftCardWord } from "./gift-card-words.ts";
import { useMoneyReason } from "./use-money-reason.ts";

export function load({ tenant, queryClient, params }: Place): void {
  const id = asGiftCardId(params);
  void queryClient.prefetchQuery(giftCardQuery(tenant, id));
  void queryClient.prefetchInfiniteQuery(giftCardEntriesQuery(tenant, id));
}

export function Page() {
  const tenant = useTenant();
  const id = asGiftCardId(useParams({ strict: false }));
  const { data: giftCard, error, refetch } = useQuery(giftCardQuery(tenant, id));
  const entries = useInfiniteQuery(giftCardEntriesQuery(tenant, id));
  const parent = { label: "Gift cards", href: paths.giftCards(tenant.slug) };
  if (giftCard === undefined) {
    return (
      <>
        <PageHeader title="Gift card" parent={parent} />
        {error === null ? (
          <SkeletonRows rows={4} widths={["w-32", "w-64"]} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={`Gift card ${giftCard.last4}`}
        parent={parent}
        aside={<StatusDot {...giftCardWord(giftCard)} />}
        actions={giftCard.disabledAt === null && <Actions giftCard={giftCard} />}
      />
      <div className="flex max-w-3xl flex-col gap-4">
        <Unusable giftCard={giftCard} />
        <Facts giftCard={giftCard} />
        <Panel title="History">
          <BalanceEntries label="History of the gift card" list={entries} />
        </Panel>
      </div>
    </>
  );
}

function Actions({ giftCard }: { giftCard: GiftCard }) {
  const [isEdited, setIsEdited] = useState(false);
  const reason = useMoneyReason();
  return (
    <>
      <Button disabledReason={reason} onPress={() => setIsEdited(true)}>
        Edit
      </Button>
      <DisableButton giftCard={giftCard} />
      {isEdited && <EditGiftCardDialog giftCard={giftCard} onClose={() => setIsEdited(false)} />}
    </>
  );
}

/** Money that nobody can spend needs a word. */
function Unusable({ giftCard: { status, balance } }: { giftCard: GiftCard }) {
  if (balance.amount === 0 || (status !== "disabled" && status !== "expired")) return null;
  return (
    <Notice tone="warning" title={`Nobody can pay with it: it is ${status}`}>
      <Money value={balance} /> is left on it.{" "}
      {status === "disabled"
        ? "To make it good, issue another one or grant the customer store credit."
        : "It is about to be written off, unless it is made good for longer."}
    </Notice>
  );
}

function Facts({ giftCard }: { giftCard: GiftCard }) {
  const { balance, initialAmount, customerId, expiresAt, disabledAt, createdAt } = giftCard;
  return (
    <Panel title="Balance">
      <p className="text-xl font-semibold">
        <Money value={balance} />
      </p>
      <dl className="mt-3 grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4">
        <Fact label="Issued with">
          <Money value={initialAmount} />
        </Fact>
        <Fact label="Issued">
          <DateTime value={createdAt} style="day" />
        </Fact>
        <Fact label="Good until">
          {expiresAt === null ? "For ever" : <GoodUntil expiresAt={expiresAt} />}
        </Fact>
        <Fact label="Customer">
          {customerId === null ? "Not known" : <CustomerLink id={customerId} />}
        </Fact>
        {disabledAt !== null && (
          <Fact label="Disabled">
            <DateTime value={disabledAt} />
          </Fact>
        )}
      </dl>
    </Panel>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="truncate">{children}</dd>
    </div>
  );
}

function CustomerLink({ id }: { id: CustomerId }) {
  const { client, slug } = useTenant();
  const { data } = useQuery(query(client, "getCustomer", id));
  return (
    <Link href={paths.customer(slug, id)}>
      {data === undefined ? "Show the customer" : customerLabel(data)}
    </Link>
  );
}

/** The service judges whether it is one; a wrong one answers as an unknown one does. */
function asGiftCardId(params: Readonly<Record<string, string | undefined>>): GiftCardId {
  return (params["giftCardId"] ?? "") as GiftCardId; // the type says how it begins, which an address need not obey
}
