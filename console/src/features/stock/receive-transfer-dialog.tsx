import { useState } from "react";
import type { ReceivedStock, Transfer, TransferLine } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { sumOf, unitsInWords } from "../../units.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface Arrival {
  quantity: number;
  damaged: number;
}

interface ReceiveTransferDialogProps {
  transfer: Transfer;
  onClose: () => void;
}

/** What arrived, whole or damaged. The rest stays on its way. */
export function ReceiveTransferDialog({ transfer, onClose }: ReceiveTransferDialogProps) {
  const [open] = useState(() => transfer.lines.filter((line) => line.open > 0));
  const [arrivals, setArrivals] = useState<ReadonlyMap<string, Arrival>>(
    () => new Map(open.map((line) => [line.sku, { quantity: line.open, damaged: 0 }])),
  );
  const [note, setNote] = useState("");
  const lines = toReceived(open, arrivals);
  const count = sumOf(lines, ({ quantity }) => quantity);
  const receive = useDeed(
    "receiveTransfer",
    (client, request: { lines: ReceivedStock[]; note: string | null }, options) =>
      client.receiveTransfer(transfer.id, request, options),
    { done: () => `${unitsInWords(count)} received`, inForm: true },
  );
  return (
    <Dialog
      title="Receive the transfer"
      description="What arrived. The rest stays on its way."
      isOpen
      onClose={onClose}
      width="lg"
    >
      <Form
        error={receive.error}
        onSubmit={() => receive.run({ lines, note: note.trim() || null }, onClose)}
      >
        <ul className="flex flex-col divide-y divide-line">
          {open.map((line) => (
            <ArrivedUnits
              key={line.sku}
              line={line}
              arrival={arrivals.get(line.sku) ?? { quantity: 0, damaged: 0 }}
              pointer={`/lines/${lines.findIndex(({ sku }) => sku === line.sku)}`}
              onChange={(arrival) => setArrivals(new Map(arrivals).set(line.sku, arrival))}
            />
          ))}
        </ul>
        <TextField label="Note" name="/note" value={note} onChange={setNote} maxLength={5000} />
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button
            variant="primary"
            type="submit"
            isPending={receive.isPending}
            disabledReason={count === 0 ? "Say of at least one product what arrived." : undefined}
          >
            {`Receive ${unitsInWords(count)}`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

interface ArrivedUnitsProps {
  line: TransferLine;
  arrival: Arrival;
  pointer: string;
  onChange: (arrival: Arrival) => void;
}

function ArrivedUnits({ line, arrival, pointer, onChange }: ArrivedUnitsProps) {
  return (
    <li className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 py-3 first:pt-0">
      <div className="min-w-40 flex-1">
        <p className="truncate font-medium">{line.title}</p>
        <p className="text-sm text-muted tabular-nums">
          {line.sku}, {line.open} on their way
        </p>
      </div>
      <div className="grid grid-cols-2 gap-3 max-sm:w-full">
        <NumberField
          label="Arrived"
          aria-label={`Arrived: ${line.sku}`}
          hasSteppers
          name={`${pointer}/quantity`}
          minValue={0}
          maxValue={line.open}
          value={arrival.quantity}
          onChange={(value) => {
            const quantity = orNone(value);
            onChange({ quantity, damaged: Math.min(arrival.damaged, quantity) });
          }}
          className="sm:w-32"
        />
        <NumberField
          label="Damaged of them"
          aria-label={`Damaged of them: ${line.sku}`}
          hasSteppers
          name={`${pointer}/damaged`}
          minValue={0}
          maxValue={arrival.quantity}
          value={arrival.damaged}
          onChange={(damaged) => onChange({ ...arrival, damaged: orNone(damaged) })}
          className="sm:w-32"
        />
      </div>
    </li>
  );
}

/** An emptied field is not a number. */
function orNone(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

function toReceived(
  open: readonly TransferLine[],
  arrivals: ReadonlyMap<string, Arrival>,
): ReceivedStock[] {
  return open
    .map(({ sku }) => ({ sku, ...(arrivals.get(sku) ?? { quantity: 0, damaged: 0 }) }))
    .filter(({ quantity }) => quantity > 0);
}
