import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import type { OrderStatus, SubStatus } from "@waybill/client";

import { useReason } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { Tag } from "../../ui/tag.tsx";
import { statusWords } from "../orders/order-words.ts";
import { colorWords } from "./color-words.ts";
import { movesFor } from "./reorder.ts";
import { SubStatusDialog } from "./sub-status-dialog.tsx";

interface StatusPanelProps {
  status: OrderStatus;
  subStatuses: SubStatus[];
}

export function StatusPanel({ status, subStatuses }: StatusPanelProps) {
  const [edited, setEdited] = useState<SubStatus | null>();
  const reason = useReason("tenant:write");
  const { label } = statusWords[status];
  const reorder = useDeed(
    "updateSubStatus",
    async (client, moves: Pick<SubStatus, "id" | "version" | "position">[]) => {
      // One after the other: should one be refused, the list is shown as it is then.
      for (const { id, version, position } of moves)
        await client.updateSubStatus(id, { position }, { ifMatch: version });
    },
    { done: () => "Order changed" },
  );
  const move = (from: number, to: number) => reorder.run(movesFor(subStatuses, from, to));
  return (
    <Panel
      title={label}
      action={
        <Button
          size="sm"
          aria-label={`Add under ${label}`}
          disabledReason={reason}
          onPress={() => setEdited(null)}
        >
          Add
        </Button>
      }
    >
      {subStatuses.length === 0 && <p className="text-muted">No words of your own.</p>}
      <ul className="flex flex-col divide-y divide-line">
        {subStatuses.map((one, index) => (
          <SubStatusRow
            key={one.id}
            subStatus={one}
            reason={reason}
            onUp={index === 0 ? undefined : () => move(index, index - 1)}
            onDown={index === subStatuses.length - 1 ? undefined : () => move(index, index + 1)}
            isPending={reorder.isPending}
            onEdit={() => setEdited(one)}
          />
        ))}
      </ul>
      {edited !== undefined && (
        <SubStatusDialog status={status} subStatus={edited} onClose={() => setEdited(undefined)} />
      )}
    </Panel>
  );
}

interface SubStatusRowProps {
  subStatus: SubStatus;
  reason: string | undefined;
  /** Not for the first. */
  onUp: (() => void) | undefined;
  /** Not for the last. */
  onDown: (() => void) | undefined;
  isPending: boolean;
  onEdit: () => void;
}

function SubStatusRow({ subStatus, reason, onUp, onDown, isPending, onEdit }: SubStatusRowProps) {
  const { label, color, isActive } = subStatus;
  return (
    <li className="flex min-h-10 items-center gap-1 py-1">
      <span className="flex min-w-0 flex-1 items-center gap-2">
        <StatusDot tone={colorWords[color].tone} label={label} />
        {!isActive && <Tag>Out of use</Tag>}
      </span>
      {reason === undefined && (
        <>
          <IconButton
            label={`Move ${label} up`}
            icon={<ArrowUp />}
            isDisabled={onUp === undefined || isPending}
            onPress={() => onUp?.()}
          />
          <IconButton
            label={`Move ${label} down`}
            icon={<ArrowDown />}
            isDisabled={onDown === undefined || isPending}
            onPress={() => onDown?.()}
          />
        </>
      )}
      <Button size="sm" aria-label={`Edit ${label}`} disabledReason={reason} onPress={onEdit}>
        Edit
      </Button>
    </li>
  );
}
