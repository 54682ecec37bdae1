import { useState } from "react";
import type { NewReturn } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { TextField } from "../../ui/text-field.tsx";
import { UnitsDialog } from "../fulfilment/units-dialog.tsx";
import type { OrderDialogProps } from "../orders/detail/order-dialog-props.ts";

/** What the customer wants to send back, of what they have got. */
export function RequestReturnDialog({ order, onClose }: OrderDialogProps) {
  const [reason, setReason] = useState("");
  const text = reason.trim();
  const request = useDeed(
    "requestReturn",
    (client, wanted: NewReturn, options) => client.requestReturn(order.id, wanted, options),
    { done: ({ number }) => `Return ${number} requested`, inForm: true },
  );
  const lines = order.lines
    .map(({ id, sku, title, delivered, returned }) => ({
      ...{ lineId: id, sku, title, most: delivered - returned },
      hint: `${delivered - returned} delivered`,
    }))
    .filter(({ most }) => most > 0);
  return (
    <UnitsDialog
      title={`Request a return of order ${order.number}`}
      description="What the customer wants to send back. It has to be approved before it is expected."
      verb="Request"
      lines={lines}
      start="none"
      error={request.error}
      isPending={request.isPending}
      onSubmit={(named) =>
        request.run({ lines: named, ...(text !== "" && { reason: text }) }, onClose)
      }
      onClose={onClose}
    >
      <TextField
        label="Reason"
        name="/reason"
        placeholder="Too small"
        maxLength={200}
        value={reason}
        onChange={setReason}
      />
    </UnitsDialog>
  );
}
