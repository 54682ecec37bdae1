import { useQuery } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { Order } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { Avatar } from "../../../ui/avatar.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { membersQuery } from "../orders-query.ts";
import { canEdit } from "./can-edit.ts";
import { DetailsDialog } from "./details-dialog.tsx";

export function DetailsPanel({ order }: { order: Order }) {
  const [isOpen, setIsOpen] = useState(false);
  const members = useQuery(membersQuery(useTenant()));
  const assignee = members.data?.items.find(({ id }) => id === order.assigneeId);
  return (
    <Panel
      title="Details"
      action={
        canEdit(order) && (
          <IconButton label="Edit the details" icon={<Pencil />} onPress={() => setIsOpen(true)} />
        )
      }
    >
      <dl className="flex flex-col gap-3">
        <Detail label="Assigned to">
          {order.assigneeId === null ? (
            <span className="text-muted">Nobody</span>
          ) : (
            <span className="flex items-center gap-2">
              <Avatar name={assignee?.name ?? "?"} /> {assignee?.name ?? "A former member"}
            </span>
          )}
        </Detail>
        <Detail label="Tags">
          {order.tags.length === 0 ? (
            <span className="text-muted">None</span>
          ) : (
            <span className="flex flex-wrap gap-1">
              {order.tags.map((tag) => (
                <Tag key={tag}>{tag}</Tag>
              ))}
            </span>
          )}
        </Detail>
        <Detail label="Note">
          <span
            className={`break-words whitespace-pre-line ${order.note === null ? "text-muted" : ""}`}
          >
            {order.note ?? "None"}
          </span>
        </Detail>
        {order.cancelReason !== null && (
          <Detail label="Cancelled because">{order.cancelReason}</Detail>
        )}
        {order.externalId !== null && (
          <Detail label="External id">
            <code className="font-mono text-sm break-all">{order.externalId}</code>
          </Detail>
        )}
      </dl>
      {isOpen && <DetailsDialog order={order} onClose={() => setIsOpen(false)} />}
    </Panel>
  );
}

function Detail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  );
}
