import { useState } from "react";
import type { Transfer } from "@waybill/client";

import { useReason } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { ReceiveTransferDialog } from "./receive-transfer-dialog.tsx";

/** What can become of it next. What is closed stays as it is. */
export function TransferActions({ transfer }: { transfer: Transfer }) {
  const [dialog, setDialog] = useState<"receive" | "cancel">();
  const reason = useReason("stock:write");
  const close = () => setDialog(undefined);
  const ship = useDeed(
    "shipTransfer",
    (client, { id }: Pick<Transfer, "id">, options) => client.shipTransfer(id, options),
    { done: () => "Shipped: it is on its way" },
  );
  if (transfer.status === "received" || transfer.status === "cancelled") return null;
  return (
    <>
      <Button disabledReason={reason} onPress={() => setDialog("cancel")}>
        {transfer.status === "requested" ? "Cancel transfer" : "Cancel the rest"}
      </Button>
      {transfer.status === "requested" ? (
        <Button
          variant="primary"
          disabledReason={reason}
          isPending={ship.isPending}
          onPress={() => ship.run({ id: transfer.id })}
        >
          Ship
        </Button>
      ) : (
        <Button variant="primary" disabledReason={reason} onPress={() => setDialog("receive")}>
          Receive
        </Button>
      )}
      {dialog === "receive" && <ReceiveTransferDialog transfer={transfer} onClose={close} />}
      <CancelDialog transfer={transfer} isOpen={dialog === "cancel"} onClose={close} />
    </>
  );
}

interface CancelDialogProps {
  transfer: Transfer;
  isOpen: boolean;
  onClose: () => void;
}

function CancelDialog({ transfer, isOpen, onClose }: CancelDialogProps) {
  const cancel = useDeed(
    "cancelTransfer",
    (client, { id }: Pick<Transfer, "id">, options) => client.cancelTransfer(id, options),
    { done: () => "Transfer cancelled", inForm: true },
  );
  const isShipped = transfer.fromLocationId !== null && transfer.status === "in_transit";
  return (
    <ConfirmDialog
      title={transfer.status === "requested" ? "Cancel the transfer?" : "Cancel the rest of it?"}
      action="Cancel transfer"
      isOpen={isOpen}
      isPending={cancel.isPending}
      error={cancel.error}
      onConfirm={() => cancel.run({ id: transfer.id }, onClose)}
      onClose={onClose}
    >
      What has not arrived is no longer expected.{" "}
      {isShipped && "It is on hand again where it left. "}
      What was received stays.
    </ConfirmDialog>
  );
}
