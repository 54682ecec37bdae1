import { useState } from "react";
import type { Refund, RefundSettlement } from "@waybill/client";

import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { Money } from "../../../ui/money.tsx";
import { MethodSelect, ReferenceField } from "./method-fields.tsx";

/** The money has gone back by hand; the service records it. */
export function SettleDialog({ refund, onClose }: { refund: Refund; onClose: () => void }) {
  const [method, setMethod] = useState<RefundSettlement["method"]>("bank_transfer");
  const [reference, setReference] = useState("");
  const settle = useDeed(
    "settleRefund",
    (client, request: RefundSettlement, options) =>
      client.settleRefund(refund.id, request, options),
    { done: () => "Refund recorded as paid back", inForm: true },
  );
  return (
    <Dialog
      title="Mark as paid back"
      description={
        <>
          <Money value={refund.amount} /> that the customer has back. Nothing is transferred.
        </>
      }
      isOpen
      onClose={onClose}
    >
      <Form
        error={settle.error}
        onSubmit={() => settle.run({ method, reference: reference.trim() || null }, onClose)}
      >
        <MethodSelect value={method} onChange={setMethod} />
        <ReferenceField value={reference} onChange={setReference} />
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" type="submit" isPending={settle.isPending}>
            Mark as paid back
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
