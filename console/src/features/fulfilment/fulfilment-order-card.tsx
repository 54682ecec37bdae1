import { Ellipsis } from "lucide-react";
import { useState } from "react";
import type { FulfilmentOrder, FulfilmentOrderLine } from "@waybill/client";

import { Button } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { iconButtonClass } from "../../ui/icon-button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { FulfilmentDialog, type FulfilmentDialogName } from "./fulfilment-dialogs.tsx";
import { entriesOf } from "./fulfilment-entries.ts";
import { fulfilmentOrderWord, workOf } from "./fulfilment-words.ts";
import { PlaceName } from "./place-name.tsx";
import { usePickAndPack } from "./use-pick-and-pack.ts";

interface FulfilmentOrderCardProps {
  fulfilmentOrder: FulfilmentOrder;
  /** Others of the same order at the same location, which it can be merged with. */
  siblings: FulfilmentOrder[];
  /** Why nothing can be picked, packed or shipped now; said on the buttons. */
  reason: string | undefined;
}

/** What one location has to do for an order, and how far it is. */
export function FulfilmentOrderCard(props: FulfilmentOrderCardProps) {
  const [dialog, setDialog] = useState<FulfilmentDialogName>();
  const { fulfilmentOrder } = props;
  const { queuedAt, locationId, lines } = fulfilmentOrder;
  return (
    <li className="py-3 first:pt-1 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="flex min-w-0 flex-1 basis-48 flex-wrap items-baseline gap-x-3">
          <span className="font-medium">
            <PlaceName id={locationId} />
          </span>
          <StatusDot {...fulfilmentOrderWord(fulfilmentOrder)} />
          <span className="text-sm text-muted">
            since <DateTime value={queuedAt} />
          </span>
        </p>
        <Steps {...props} onAsk={setDialog} />
      </div>
      <ul className="mt-1.5 flex flex-col gap-0.5 text-sm">
        {lines
          .filter(({ quantity, shipped }) => quantity > shipped)
          .map((line) => (
            <FulfilmentLine key={line.lineId} line={line} />
          ))}
      </ul>
      {dialog !== undefined && (
        <FulfilmentDialog
          name={dialog}
          fulfilmentOrder={fulfilmentOrder}
          onClose={() => setDialog(undefined)}
        />
      )}
    </li>
  );
}

interface StepsProps extends FulfilmentOrderCardProps {
  /** Opens what has to be asked first. */
  onAsk: (dialog: FulfilmentDialogName) => void;
}

function Steps({ fulfilmentOrder, siblings, reason, onAsk }: StepsProps) {
  const { pick, pack, merge } = usePickAndPack(fulfilmentOrder);
  const { toPick, toPack, toShip } = workOf(fulfilmentOrder);
  const entries = entriesOf(fulfilmentOrder, siblings.length > 0).map(({ name, label }) => ({
    id: name,
    label,
    disabledReason: reason,
    onAction: () => (name === "merge" ? merge.run(siblings) : onAsk(name)),
  }));
  return (
    <div className="flex flex-wrap gap-2">
      {toPick > 0 && <StepButton label={`Pick ${toPick}`} reason={reason} deed={pick} />}
      {toPack > 0 && <StepButton label={`Pack ${toPack}`} reason={reason} deed={pack} />}
      {toShip > 0 && (
        <Button size="sm" disabledReason={reason} onPress={() => onAsk("shipPacked")}>
          {`Ship ${toShip}`}
        </Button>
      )}
      <Menu
        label="More steps"
        isIconOnly
        sections={[{ title: "Fulfilment", entries }]}
        className={iconButtonClass}
      >
        <Ellipsis aria-hidden="true" />
      </Menu>
    </div>
  );
}

interface StepButtonProps {
  label: string;
  reason: string | undefined;
  deed: { run: (request: Record<string, never>) => void; isPending: boolean };
}

/** All of it in one press; some of it is in the menu. */
function StepButton({ label, reason, deed }: StepButtonProps) {
  return (
    <Button
      size="sm"
      disabledReason={reason}
      isPending={deed.isPending}
      onPress={() => deed.run({})}
    >
      {label}
    </Button>
  );
}

function FulfilmentLine({ line }: { line: FulfilmentOrderLine }) {
  const { quantity, picked, packed, shipped, sku, title } = line;
  const steps = [
    [quantity - picked, "to pick"],
    [picked - packed, "picked"],
    [packed - shipped, "packed"],
  ] as const;
  const shown = steps.filter(([units]) => units > 0);
  return (
    <li className="flex flex-wrap gap-x-2 tabular-nums">
      <span>
        {quantity - shipped} × {title}
      </span>
      <span className="text-muted">{sku}</span>
      <span className="text-muted">
        {shown.map(([units, step]) => `${units} ${step}`).join(", ")}
      </span>
    </li>
  );
}
