import { useState } from "react";
import type { GiftCard } from "@waybill/client";

import { useReason } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Money } from "../../ui/money.tsx";
import { useDeed } from "../../use-deed.ts";

export function DisableButton({ giftCard }: { giftCard: GiftCard }) {
  const { id, last4, balance } = giftCard;
  const [isOpen, setIsOpen] = useState(false);
  const reason = useReason("payments:write");
  const close = () => setIsOpen(false);
  const disable = useDeed(
    "disableGiftCard",
    (client, request: { id: GiftCard["id"] }, options) =>
      client.disableGiftCard(request.id, options),
    { done: () => `Gift card ${last4} disabled`, inForm: true },
  );
  return (
    <>
      <Button disabledReason={reason} onPress={() => setIsOpen(true)}>
        Disable
      </Button>
      <ConfirmDialog
        title={`Disable gift card ${last4}?`}
        action="Disable for good"
        isOpen={isOpen}
        isPending={disable.isPending}
        error={disable.error}
        onConfirm={() => disable.run({ id }, close)}
        onClose={close}
      >
        Nobody can pay with it any more, and it cannot be enabled again.{" "}
        {balance.amount > 0 && (
          <>
            <Money value={balance} /> stays on it, unspent: issue another one to make it good.
          </>
        )}
      </ConfirmDialog>
    </>
  );
}
