import { useState } from "react";
import type { CustomerId, GiftCard } from "@waybill/client";

import { endOfDay } from "../../format/date.ts";
import { useTenant } from "../../tenant.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useDeed } from "../../use-deed.ts";
import { CustomerPicker } from "../customers/customer-picker.tsx";
import { RecordForm, type FieldWords, type Saving } from "../settings/record-form.tsx";
import { lastDayOf } from "./good-until.tsx";

type Body = Pick<GiftCard, "customerId" | "expiresAt">;

/** Until when it is good, and whose it is. */
export function EditGiftCardDialog({
  giftCard,
  onClose,
}: {
  giftCard: GiftCard;
  onClose: () => void;
}) {
  const { zone } = useTenant();
  const [stored] = useState(giftCard);
  const [customerId, setCustomerId] = useState<CustomerId | null>(stored.customerId);
  const [lastDay, setLastDay] = useState(() => lastDayOf(stored.expiresAt, zone));
  const words: FieldWords<Body> = {
    customerId: ["Customer", (id) => (id === null ? "nobody" : "another one")],
    expiresAt: ["Good until", (expiresAt) => lastDayOf(expiresAt, zone) || "for ever"],
  };
  const save = useDeed(
    "updateGiftCard",
    (client, { changed, version }: Saving<Body>, options) =>
      client.updateGiftCard(stored.id, changed, { ...options, ifMatch: version }),
    { done: ({ last4 }) => `Gift card ${last4} saved`, inForm: true },
  );
  return (
    <Dialog title={`Edit gift card ${stored.last4}`} isOpen onClose={onClose}>
      <RecordForm
        stored={stored}
        body={{ customerId, expiresAt: expiryOf(lastDay, stored.expiresAt, zone) }}
        words={words}
        action="Save"
        save={save}
        onClose={onClose}
      >
        <TextField
          label="Good until"
          name="/expiresAt"
          type="date"
          description="The last day on which it can be used. Empty is for ever."
          value={lastDay}
          onChange={setLastDay}
        />
        <CustomerPicker
          label="Customer"
          name="/customerId"
          description="If it is known whose it is. Others can pay with it too."
          value={customerId}
          onChange={(customer) => setCustomerId(customer?.id ?? null)}
        />
      </RecordForm>
    </Dialog>
  );
}

/** What another system has set to the minute is not rounded by opening a form. */
function expiryOf(lastDay: string, stored: string | null, zone: string): string | null {
  if (lastDay === lastDayOf(stored, zone)) return stored;
  return lastDay === "" ? null : endOfDay(lastDay, zone);
}
