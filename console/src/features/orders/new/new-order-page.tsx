import { useQuery } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { CustomerId, NewOrder } from "@waybill/client";
import { query } from "@waybill/react";

import { fieldErrorsOf } from "../../../errors.ts";
import type { Place } from "../../../page.tsx";
import { paths } from "../../../paths.ts";
import { Forbidden } from "../../../shell/forbidden.tsx";
import { LeaveGuard } from "../../../shell/leave-guard.tsx";
import { PageHeader } from "../../../shell/page-header.tsx";
import { useTenant } from "../../../tenant.ts";
import { Form } from "../../../ui/form.tsx";
import { toast } from "../../../ui/toast.tsx";
import { useOperation } from "../../../use-operation.ts";
import { toDraft } from "../../addresses/address-draft.ts";
import { CustomerSection } from "./customer-section.tsx";
import { ItemsSection } from "./items-section.tsx";
import { emptyDraft, isDirty, toNewOrder, type OrderDraft } from "./order-draft.ts";
import { ReviewSection } from "./review-section.tsx";
import { shippingMethodsQuery } from "./new-order-queries.ts";
import { ShippingSection } from "./shipping-section.tsx";
import { WordsSection } from "./words-section.tsx";

export function load({ tenant, queryClient }: Place): void {
  void queryClient.prefetchQuery(shippingMethodsQuery(tenant));
}

export function Page() {
  const tenant = useTenant();
  const { customer }: { customer?: CustomerId } = useSearch({ strict: false });
  const known = useQuery({
    // Asked only when the address names a customer.
    ...query(tenant.client, "getCustomer", customer ?? "cus_"),
    enabled: customer !== undefined,
  });
  if (!tenant.can("orders:write")) return <Forbidden title="New order" />;
  if (customer !== undefined && known.isPending) return <NewOrderHeader />;
  const start = known.data
    ? { ...emptyDraft, customer: known.data, address: toDraft(known.data.address) }
    : emptyDraft;
  return <NewOrderForm start={start} />;
}

function NewOrderHeader() {
  return (
    <PageHeader
      title="New order"
      parent={{ label: "Orders", href: paths.orders(useTenant().slug) }}
    />
  );
}

function NewOrderForm({ start }: { start: OrderDraft }) {
  const { slug } = useTenant();
  const { history } = useRouter();
  const [draft, setDraft] = useState(start);
  const isPlaced = useRef(false);
  const place = useOperation("placeOrder", (client, order: NewOrder, options) =>
    client.placeOrder(order, options),
  );
  const set = (change: Partial<OrderDraft>) => setDraft((before) => ({ ...before, ...change }));
  const submit = () =>
    place.mutate(toNewOrder(draft), {
      onSuccess: (order) => {
        isPlaced.current = true;
        toast({ tone: "success", title: `Order ${order.number} placed` });
        history.push(paths.order(slug, order.id));
      },
    });
  const hasLineErrors = fieldErrorsOf(place.error).some(({ pointer }) =>
    pointer.startsWith("/lines"),
  );
  return (
    <>
      <NewOrderHeader />
      <LeaveGuard
        title="Leave without placing the order?"
        isNeeded={() => isDirty(draft) && !isPlaced.current}
      />
      <Form
        error={place.error}
        onSubmit={submit}
        className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem] [&>[role=alert]]:xl:col-span-2"
      >
        <div className="flex min-w-0 flex-col gap-4">
          <CustomerSection draft={draft} set={set} />
          <ItemsSection
            lines={draft.lines}
            setLines={(lines) => set({ lines })}
            error={place.error}
          />
          <ShippingSection draft={draft} set={set} />
          <WordsSection draft={draft} set={set} />
        </div>
        <ReviewSection draft={draft} isPending={place.isPending} hasLineErrors={hasLineErrors} />
      </Form>
    </>
  );
}
