import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Product, StockAdjustment } from "@waybill/client";

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
  const [locationId, setLocationId] = useState<StockAdjustment["locationId"]>();
  const [note, setNote] = useState("");
  const locations =
    useQuery(locationsQuery(useTenant())).data?.items.filter(({ isActive }) => isActive) ?? [];
  const adjust = useOperation("adjustStock", (client, adjustment: StockAdjustment, options) =>
    client.adjustStock(adjustment, options),
  );
  const submit = () =>
    adjust.mutate(
      {
        sku: product.sku,
        quantity,
        reason,
        locationId: locationId ?? locations[0]?.id ?? null,
        note: note.trim() || null,
      },
      {
        onSuccess: ({ onHandAfter }) => {
          toast({ tone: "success", title: `${product.title}: ${onHandAfter} on hand` });
          onClose();
        },
      },
    );
  return (
    <Form error={adjust.error} onSubmit={submit}>
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
        <Select
          label="Reason"
          name="/reason"
          value={reason}
          // The keys are the reasons.
          onChange={(key) => setReason(key as StockAdjustment["reason"])}
        >
          {Object.entries(reasonWords).map(([id, label]) => (
            <ListOption key={id} id={id} textValue={label} />
          ))}
        </Select>
      </div>
      {locations.length > 1 && (
        <Select
          label="Location"
          name="/locationId"
          value={locationId ?? locations[0]?.id ?? null}
          // The keys are the locations' ids.
          onChange={(key) => setLocationId(key as StockAdjustment["locationId"])}
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
