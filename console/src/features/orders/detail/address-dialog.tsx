import { useState } from "react";
import type { Order } from "@waybill/client";

import { Button } from "../../../ui/button.tsx";
import { ConflictNotice } from "../../../ui/conflict-notice.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { isSameAddress, toAddress, toDraft } from "../../addresses/address-draft.ts";
import { AddressFields } from "../../addresses/address-fields.tsx";
import { useEditOrder } from "./use-edit-order.ts";

interface AddressDialogProps {
  order: Order;
  field: "shippingAddress" | "billingAddress";
  onClose: () => void;
}

export function AddressDialog({ order, field, onClose }: AddressDialogProps) {
  const [draft, setDraft] = useState(() => toDraft(order[field]));
  const edit = useEditOrder(order, onClose);
  const address = toAddress(draft);
  const label = field === "shippingAddress" ? "Shipping address" : "Billing address";
  const theirs = edit.theirs?.[field] ?? null;
  return (
    <Dialog title={`${label} of order ${order.number}`} isOpen onClose={onClose} width="lg">
      <Form error={edit.error} onSubmit={() => edit.save({ [field]: address })}>
        {edit.theirs !== undefined && (
          <ConflictNotice
            fields={
              isSameAddress(theirs, order[field])
                ? []
                : [{ label, theirs: oneLine(theirs), mine: oneLine(address) }]
            }
            isPending={edit.isPending}
            onKeepMine={() => edit.saveOnTop({ [field]: address })}
            onTakeTheirs={edit.takeTheirs}
          />
        )}
        <AddressFields
          pointer={`/${field}`}
          draft={draft}
          onChange={setDraft}
          isRequired={address !== null}
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" isPending={edit.isPending}>
            Save
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function oneLine(address: Order["shippingAddress"]): string {
  return Object.values(toDraft(address)).filter(Boolean).join(", ");
}
