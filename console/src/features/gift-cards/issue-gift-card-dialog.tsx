import { useState } from "react";
import type { Customer, IssuedGiftCard, NewGiftCard } from "@waybill/client";

import { endOfDay, todayIn } from "../../format/date.ts";
import { toMinorUnits } from "../../format/money.ts";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { Money } from "../../ui/money.tsx";
import { SecretText } from "../../ui/secret-text.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useOperation } from "../../use-operation.ts";
import { CustomerPicker } from "../customers/customer-picker.tsx";
import { AmountField } from "../orders/detail/amount-field.tsx";

export function IssueGiftCardDialog({ onClose }: { onClose: () => void }) {
  const issue = useOperation("issueGiftCard", (client, card: NewGiftCard, options) =>
    client.issueGiftCard(card, options),
  );
  const issued = issue.data;
  return (
    <Dialog
      title={issued === undefined ? "Issue a gift card" : "Gift card issued"}
      description={issued === undefined ? "Whoever has its code can pay with it." : undefined}
      isOpen
      onClose={onClose}
    >
      {issued === undefined ? (
        <IssueForm
          error={issue.error}
          isPending={issue.isPending}
          onIssue={(card) => issue.mutate(card)}
          onClose={onClose}
        />
      ) : (
        <Issued issued={issued} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface IssueFormProps {
  error: unknown;
  isPending: boolean;
  onIssue: (card: NewGiftCard) => void;
  onClose: () => void;
}

function IssueForm({ error, isPending, onIssue, onClose }: IssueFormProps) {
  const { currency, zone } = useTenant();
  const [value, setValue] = useState(Number.NaN);
  const [lastDay, setLastDay] = useState("");
  const [reason, setReason] = useState("");
  const [customer, setCustomer] = useState<Customer>();
  const card = {
    amount: { amount: toMinorUnits(value, currency), currency },
    customerId: customer?.id ?? null,
    expiresAt: lastDay === "" ? null : endOfDay(lastDay, zone),
    reason: reason.trim() || null,
  };
  return (
    <Form error={error} onSubmit={() => onIssue(card)}>
      <div className="grid gap-4 sm:grid-cols-2">
        <AmountField
          label={`Amount, ${currency}`}
          name="/amount/amount"
          autoFocus
          currency={currency}
          value={value}
          onChange={setValue}
        />
        <TextField
          label="Good until"
          name="/expiresAt"
          type="date"
          description="Empty is for ever."
          {...{ min: todayIn(zone) }}
          value={lastDay}
          onChange={setLastDay}
        />
      </div>
      <CustomerPicker
        label="Customer"
        name="/customerId"
        description="If it is known whose it is. Others can pay with it too."
        value={customer?.id ?? null}
        known={customer}
        onChange={setCustomer}
      />
      <TextField
        label="Reason"
        name="/reason"
        description="For its history: sold at the counter, say."
        maxLength={200}
        value={reason}
        onChange={setReason}
      />
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" isPending={isPending}>
          Issue gift card
        </Button>
      </DialogActions>
    </Form>
  );
}

function Issued({ issued, onClose }: { issued: IssuedGiftCard; onClose: () => void }) {
  return (
    <>
      <p className="pb-4">
        <Money value={issued.giftCard.balance} /> can be spent with this code.
      </p>
      <SecretText
        label="The code, shown once"
        description="Give it to the customer now. Waybill keeps only its last four characters."
        text={issued.code}
      />
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      </DialogActions>
    </>
  );
}
