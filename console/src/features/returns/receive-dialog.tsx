import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Disposition, LineId, Location, ReceivedLine, ReturnLine } from "@waybill/client";

import { useTenant } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { sumOf, unitsInWords } from "../../units.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Select } from "../../ui/select.tsx";
import { placesQuery } from "../fulfilment/place-name.tsx";
import type { ReturnDialogProps } from "./return-dialog-props.ts";
import { dispositionWords, expectedOf } from "./return-words.ts";

type Receipt = Readonly<Record<Disposition, number>>;
const nothing: Receipt = { restock: 0, damage: 0, discard: 0 };

/** What arrived, and where each unit of it goes. */
export function ReceiveDialog({ found, onClose }: ReturnDialogProps) {
  const [expected] = useState(() => found.lines.filter((line) => expectedOf(line) > 0));
  const [receipts, setReceipts] = useState<ReadonlyMap<LineId, Receipt>>(
    () => new Map(expected.map((line) => [line.lineId, { ...nothing, restock: expectedOf(line) }])),
  );
  const [place, setPlace] = useState<Location["id"] | null>(null);
  const lines = toReceivedLines(expected, receipts, place);
  const receive = useDeed(
    "receiveReturn",
    (client, request: { lines: ReceivedLine[] }, options) =>
      client.receiveReturn(found.id, request, { ...options, ifMatch: found.version }),
    { done: ({ number }) => `Return ${number}: goods received`, inForm: true },
  );
  const count = sumOf(lines, ({ quantity }) => quantity);
  return (
    <Dialog
      title={`Receive return ${found.number}`}
      description="What arrived, and where each unit goes. The rest stays expected."
      isOpen
      onClose={onClose}
      width="lg"
    >
      <Form error={receive.error} onSubmit={() => receive.run({ lines }, onClose)}>
        <ul className="flex flex-col divide-y divide-line">
          {expected.map((line) => (
            <ReceivedUnits
              key={line.lineId}
              line={line}
              receipt={receipts.get(line.lineId) ?? nothing}
              pointerOf={(disposition) =>
                `/lines/${lines.findIndex((one) => one.lineId === line.lineId && one.disposition === disposition)}/quantity`
              }
              onChange={(receipt) => setReceipts(new Map(receipts).set(line.lineId, receipt))}
            />
          ))}
        </ul>
        <PlaceSelect value={place} onChange={setPlace} />
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button
            variant="primary"
            type="submit"
            isPending={receive.isPending}
            disabledReason={count === 0 ? "Give a quantity to at least one line." : undefined}
          >
            {count === 0 ? "Receive" : `Receive ${unitsInWords(count)}`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

interface ReceivedUnitsProps {
  line: ReturnLine;
  receipt: Receipt;
  pointerOf: (disposition: Disposition) => string;
  onChange: (receipt: Receipt) => void;
}

function ReceivedUnits({ line, receipt, pointerOf, onChange }: ReceivedUnitsProps) {
  const expected = expectedOf(line);
  const given = sumOf(dispositions, (disposition) => receipt[disposition]);
  return (
    <li className="py-3 first:pt-0">
      <p className="truncate font-medium">{line.title}</p>
      <p className="text-sm text-muted tabular-nums">
        {line.sku}, {given} of {expected} expected
      </p>
      <div className="mt-2 grid grid-cols-3 gap-3">
        {dispositions.map((disposition) => (
          <NumberField
            key={disposition}
            label={dispositionWords[disposition]}
            aria-label={`${dispositionWords[disposition]}: ${line.sku}`}
            hasSteppers
            name={pointerOf(disposition)}
            minValue={0}
            maxValue={expected - given + receipt[disposition]}
            value={receipt[disposition]}
            onChange={(value) =>
              onChange({ ...receipt, [disposition]: Number.isNaN(value) ? 0 : value })
            }
          />
        ))}
      </div>
    </li>
  );
}

function PlaceSelect({
  value,
  onChange,
}: {
  value: Location["id"] | null;
  onChange: (place: Location["id"]) => void;
}) {
  const places = useQuery(placesQuery(useTenant())).data?.items.filter((one) => one.isActive) ?? [];
  if (places.length < 2) return null;
  return (
    <Select
      label="Arrived at"
      placeholder="Where orders are sent from first"
      value={value}
      onChange={(key) => onChange(key as Location["id"])} // the keys are the locations' ids
    >
      {places.map(({ id, name }) => (
        <ListOption key={id} id={id} textValue={name} />
      ))}
    </Select>
  );
}

// The keys of the record are the dispositions.
const dispositions = Object.keys(dispositionWords) as Disposition[];

function toReceivedLines(
  lines: ReturnLine[],
  receipts: ReadonlyMap<LineId, Receipt>,
  place: Location["id"] | null,
): ReceivedLine[] {
  return lines
    .flatMap(({ lineId }) =>
      dispositions.map((disposition) => ({
        lineId,
        quantity: receipts.get(lineId)?.[disposition] ?? 0,
        disposition,
        ...(place !== null && { locationId: place }),
      })),
    )
    .filter(({ quantity }) => quantity > 0);
}
