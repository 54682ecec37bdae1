import { useState } from "react";
import type { LocationId, StockAdjustment } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { LocationSelect, useLocations } from "./locations.tsx";
import { reasonWords } from "./stock-words.ts";

interface AdjustStockDialogProps {
  product: { sku: string; title: string };
  /** Where, unless one says otherwise. Without it, where orders take from first. */
  locationId?: LocationId | undefined;
  onClose: () => void;
}

/** It is shown for as long as it exists. */
export function AdjustStockDialog({ product, locationId, onClose }: AdjustStockDialogProps) {
  const [quantity, setQuantity] = useState(Number.NaN);
  const [reason, setReason] = useState<Reason>("received");
  const [chosen, setLocationId] = useState(locationId);
  const [note, setNote] = useState("");
  const locations = useLocations().filter(({ isActive }) => isActive);
  const adjust = useDeed(
    "adjustStock",
    (client, adjustment: StockAdjustment, options) => client.adjustStock(adjustment, options),
    { done: ({ onHandAfter }) => `${product.title}: ${onHandAfter} on hand`, inForm: true },
  );
  const place = chosen ?? locations[0]?.id ?? null;
  const submit = () =>
    adjust.run(
      { sku: product.sku, quantity, reason, locationId: place, note: note.trim() || null },
      onClose,
    );
  return (
    <Dialog
      title={`Adjust the stock of ${product.title}`}
      description={product.sku}
      isOpen
      onClose={onClose}
    >
      <Form error={adjust.error} onSubmit={submit}>
        <ReasonSelect value={reason} onChange={setReason} />
        <div className="grid gap-4 sm:grid-cols-2">
          <NumberField
            label="Units"
            name="/quantity"
            description={reasonWords[reason].effect}
            isRequired
            autoFocus
            formatOptions={{ maximumFractionDigits: 0, signDisplay: "exceptZero" }}
            value={quantity}
            onChange={setQuantity}
          />
          {locations.length > 1 && (
            <LocationSelect
              label="Location"
              name="/locationId"
              value={place}
              onChange={setLocationId}
            />
          )}
        </div>
        <TextField label="Note" name="/note" value={note} onChange={setNote} maxLength={5000} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" isPending={adjust.isPending}>
            Adjust
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

type Reason = StockAdjustment["reason"];

function ReasonSelect({ value, onChange }: { value: Reason; onChange: (reason: Reason) => void }) {
  return (
    <Select
      label="Reason"
      name="/reason"
      value={value}
      onChange={(key) => onChange(key as Reason)} // the keys are the reasons
    >
      {Object.entries(reasonWords).map(([id, { label }]) => (
        <ListOption key={id} id={id} textValue={label} />
      ))}
    </Select>
  );
}
