import { useState } from "react";
import type {
  FulfilmentOrder,
  FulfilmentOrderLine,
  NewShipmentLine,
  TenantFacade,
} from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import type { FulfilmentDialogProps } from "./fulfilment-dialog-props.ts";
import { ParcelFields, toTracking, type Parcel } from "./parcel-fields.tsx";
import { UnitsDialog } from "./units-dialog.tsx";

export type StepName = "pick" | "pack" | "unpack" | "split";
type Options = { idempotencyKey: string };

interface Step {
  operation: `${StepName}FulfilmentOrder`;
  title: string;
  description: string;
  verb: string;
  start: "all" | "none";
  most: (line: FulfilmentOrderLine) => number;
  hint: (line: FulfilmentOrderLine) => string;
  done: string;
  call: (
    client: TenantFacade,
    fulfilmentOrder: FulfilmentOrder,
    lines: NewShipmentLine[],
    options: Options,
  ) => Promise<unknown>;
}

const steps = {
  pick: {
    operation: "pickFulfilmentOrder",
    title: "Pick",
    description: "What was taken off the shelf.",
    verb: "Pick",
    start: "all",
    most: ({ quantity, picked }) => quantity - picked,
    hint: ({ quantity, picked }) => `${picked} of ${quantity} picked`,
    done: "Picked",
    call: (client, { id }, lines, options) => client.pickFulfilmentOrder(id, { lines }, options),
  },
  pack: {
    operation: "packFulfilmentOrder",
    title: "Pack",
    description: "What was put into the parcel.",
    verb: "Pack",
    start: "all",
    most: ({ picked, packed }) => picked - packed,
    hint: ({ picked, packed }) => `${packed} of ${picked} picked ones packed`,
    done: "Packed",
    call: (client, { id }, lines, options) => client.packFulfilmentOrder(id, { lines }, options),
  },
  unpack: {
    operation: "unpackFulfilmentOrder",
    title: "Take out of the parcel",
    description: "Packed units become picked ones again, and can be split off, moved or edited.",
    verb: "Take out",
    start: "all",
    most: ({ packed, shipped }) => packed - shipped,
    hint: ({ packed, shipped }) => `${packed - shipped} packed`,
    done: "Taken out of the parcel",
    call: (client, { id }, lines, options) => client.unpackFulfilmentOrder(id, { lines }, options),
  },
  split: {
    operation: "splitFulfilmentOrder",
    title: "Split",
    description: "What is named here is picked and packed apart, at the same location.",
    verb: "Split off",
    start: "none",
    most: ({ quantity, packed }) => quantity - packed,
    hint: ({ quantity, packed }) => `${quantity - packed} not packed`,
    done: "Split",
    call: (client, { id, version }, lines, options) =>
      client.splitFulfilmentOrder(id, { lines }, { ...options, ifMatch: version }),
  },
} satisfies Record<StepName, Step>;

/** Some units of a fulfilment order, one step on or back. */
export function StepDialog({
  name,
  fulfilmentOrder,
  onClose,
}: FulfilmentDialogProps & { name: StepName }) {
  const step: Step = steps[name];
  const [toShelf, setToShelf] = useState(false);
  const deed = useDeed(
    step.operation,
    (client, lines: NewShipmentLine[], options) =>
      name === "unpack" && toShelf
        ? client.unpackFulfilmentOrder(fulfilmentOrder.id, { lines, toShelf }, options)
        : step.call(client, fulfilmentOrder, lines, options),
    { done: () => step.done, inForm: true },
  );
  const lines = fulfilmentOrder.lines
    .map((line) => ({ ...line, most: step.most(line), hint: step.hint(line) }))
    .filter(({ most }) => most > 0);
  return (
    <UnitsDialog
      {...step}
      title={`${step.title}: order ${fulfilmentOrder.orderNumber}`}
      lines={lines}
      error={deed.error}
      isPending={deed.isPending}
      onSubmit={(named) => deed.run(named, onClose)}
      onClose={onClose}
    >
      {name === "unpack" && (
        <Checkbox isSelected={toShelf} onChange={setToShelf}>
          Put them back on the shelf
        </Checkbox>
      )}
    </UnitsDialog>
  );
}

/** What is packed leaves, as a shipment of its own. */
export function ShipPackedDialog({ fulfilmentOrder, onClose }: FulfilmentDialogProps) {
  const [parcel, setParcel] = useState<Parcel>({ carrier: "", trackingNumber: "" });
  const { id, orderId, orderNumber } = fulfilmentOrder;
  const ship = useDeed(
    "createShipment",
    (client, lines: NewShipmentLine[], options) =>
      client.createShipment(
        orderId,
        { fulfilmentOrderId: id, lines, ...toTracking(parcel) },
        options,
      ),
    { done: () => `Shipment of order ${orderNumber} recorded`, inForm: true },
  );
  const lines = fulfilmentOrder.lines
    .map((line) => ({
      ...line,
      most: line.packed - line.shipped,
      hint: `${line.packed - line.shipped} packed`,
    }))
    .filter(({ most }) => most > 0);
  return (
    <UnitsDialog
      title={`Ship what is packed of order ${orderNumber}`}
      description="What leaves together, with its own tracking."
      verb="Ship"
      lines={lines}
      start="all"
      error={ship.error}
      isPending={ship.isPending}
      onSubmit={(named) => ship.run(named, onClose)}
      onClose={onClose}
    >
      <ParcelFields parcel={parcel} onChange={setParcel} />
    </UnitsDialog>
  );
}
