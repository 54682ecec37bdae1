import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { LocationId, Product, StockAdjustment, StockMovement } from "@waybill/client";

import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";
import { locationsQuery } from "./product-queries.ts";
import { reasonWords } from "./stock-words.ts";

interface AdjustStockDialogProps {
  product: Product;
  isOpen: boolean;
  onClose: () => void;
}

export function AdjustStockDialog({ product, isOpen, onClose }: AdjustStockDialogProps) {
  return (
    <Dialog title={`Adjust the stock of ${product.title}`} isOpen={isOpen} onClose={onClose}>
      <AdjustStockForm product={product} onClose={onClose} />
    </Dialog>
  );
}

function AdjustStockForm({ product, onClose }: Omit<AdjustStockDialogProps, "isOpen">) {
  const [quantity, setQuantity] = useState(Number.NaN);
  const [reason, setReason] = useState<StockAdjustment["reason"]>("received");
  const [chosen, setLocationId] = useState<LocationId>();
  const [note, setNote] = useState("");
  const known = useQuery(locationsQuery(useTenant())).data?.items ?? [];
  const locations = known.filter(({ isActive }) => isActive);
  const locationId = chosen ?? locations[0]?.id ?? null;
  const adjust = useOperation("adjustStock", (client, adjustment: StockAdjustment, options) =>
    client.adjustStock(adjustment, options),
  );
  const onSuccess = ({ onHandAfter }: StockMovement) => {
    toast({ tone: "success", title: `${product.title}: ${onHandAfter} on hand` });
    onClose();
  };
  const adjustment = { sku: product.sku, quantity, reason, locationId, note: note.trim() || null };
  return (
    <Form error={adjust.error} onSubmit={() => adjust.mutate(adjustment, { onSuccess })}>
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField
          label="Units"
          name="/quantity"
          description="Negative to take away."
          isRequired
          autoFocus
          formatOptions={{ maximumFractionDigits: 0, signDisplay: "exceptZero" }}
          value={quantity}
          onChange={setQuantity}
        />
        <ReasonSelect value={reason} onChange={setReason} />
      </div>
      {locations.length > 1 && (
        <Select
          label="Location"
          name="/locationId"
          value={locationId}
          // The keys are the locations' ids.
          onChange={(key) => setLocationId(key as LocationId)}
        >
          {locations.map(({ id, name }) => (
            <ListOption key={id} id={id} textValue={name} />
          ))}
        </Select>
      )}
      <TextField label="Note" name="/note" value={note} onChange={setNote} maxLength={5000} />
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" isPending={adjust.isPending}>
          Adjust
        </Button>
      </DialogActions>
    </Form>
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
      {Object.entries(reasonWords).map(([id, label]) => (
        <ListOption key={id} id={id} textValue={label} />
      ))}
    </Select>
  );
}
