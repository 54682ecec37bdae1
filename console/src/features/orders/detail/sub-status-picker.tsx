import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import type { Order, StatusChange, SubStatus } from "@waybill/client";

import { statusWords } from "../order-words.ts";
import { colorWords } from "../../settings/color-words.ts";
import { useTenant } from "../../../tenant.ts";
import { useDeed } from "../../../use-deed.ts";
import { Menu } from "../../../ui/menu.tsx";
import { StatusDot, type Tone } from "../../../ui/status-dot.tsx";
import { canEdit } from "./can-edit.ts";
import { subStatusesQuery } from "./order-queries.ts";

/** The tenant's own label under the status; chosen from a list by whoever may change the order. */
export function SubStatusPicker({ order }: { order: Order }) {
  const { data } = useQuery(subStatusesQuery(useTenant()));
  const change = useDeed(
    "changeOrderStatus",
    (client, request: Pick<StatusChange, "subStatusId">, options) =>
      client.changeOrderStatus(
        order.id,
        { status: order.status, ...request },
        { ...options, ifMatch: order.version },
      ),
    { done: ({ number }) => `Order ${number}: sub-status changed` },
  );
  const current = data?.items.find(({ id }) => id === order.subStatusId);
  const choices =
    data?.items.filter(({ status, isActive }) => isActive && status === order.status) ?? [];
  const label = current?.label ?? "none";
  if (choices.length === 0 || !canEdit(order))
    return current === undefined ? null : <StatusDot tone={toneOf(current)} label={label} />;
  const entry = (id: SubStatus["id"] | null, text: string) => ({
    id: id ?? "none",
    label: text,
    isSelected: order.subStatusId === id,
    onAction: () => change.run({ subStatusId: id }),
  });
  return (
    <Menu
      label={`Sub-status: ${label}`}
      isIconOnly
      placement="bottom start"
      sections={[
        {
          title: `${statusWords[order.status].label} orders can be`,
          entries: [...choices.map(({ id, label }) => entry(id, label)), entry(null, "None")],
        },
      ]}
      className="-mx-1.5 inline-flex h-7 cursor-pointer items-center gap-1 rounded-md px-1.5 hover:bg-hover"
    >
      {current === undefined ? (
        <span className="text-muted">Sub-status</span>
      ) : (
        <StatusDot tone={toneOf(current)} label={label} />
      )}
      <ChevronDown aria-hidden="true" className="size-3.5 text-muted" />
    </Menu>
  );
}

function toneOf({ color }: SubStatus): Tone {
  return colorWords[color].tone;
}
