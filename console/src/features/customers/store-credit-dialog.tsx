import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CustomerId, StoreCreditAdjustment } from "@waybill/client";

import { formatMoney, toMinorUnits } from "../../format/money.ts";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { RadioList } from "../../ui/radio-list.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useDeed } from "../../use-deed.ts";
import { storeCreditQuery } from "../gift-cards/gift-card-queries.ts";
import { AmountField } from "../orders/detail/amount-field.tsx";

type Way = "grant" | "take";

export function StoreCreditDialog({
  customerId,
  onClose,
}: {
  customerId: CustomerId;
  onClose: () => void;
}) {
  const { locale } = useTenant();
  const draft = useAdjustment();
  const adjust = useDeed(
    "adjustStoreCredit",
    (client, adjustment: StoreCreditAdjustment, options) =>
      client.adjustStoreCredit(customerId, adjustment, options),
    { done: ({ balance }) => `Store credit is ${formatMoney(balance, locale)} now`, inForm: true },
  );
  return (
    <Dialog
      title="Grant or take store credit"
      description="The customer's orders can be paid with it."
      isOpen
      onClose={onClose}
    >
      <Form error={adjust.error} onSubmit={() => adjust.run(draft.adjustment, onClose)}>
        <RadioList label="What to do" choices={ways} value={draft.way} onChange={draft.setWay} />
        <AmountFields customerId={customerId} draft={draft} />
        <TextField
          label="Reason"
          name="/reason"
          description="Shown in its history."
          isRequired
          maxLength={200}
          value={draft.reason}
          onChange={draft.setReason}
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" isPending={adjust.isPending}>
            {draft.way === "grant" ? "Grant" : "Take"}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function useAdjustment() {
  const tenant = useTenant();
  const [way, setWay] = useState<Way>("grant");
  const [currency, setCurrency] = useState(tenant.currency);
  const [value, setValue] = useState(Number.NaN);
  const [reason, setReason] = useState("");
  const amount = toMinorUnits(value, currency) * (way === "grant" ? 1 : -1);
  const adjustment = { amount: { amount, currency }, reason: reason.trim() };
  return {
    ...{ way, setWay, currency, setCurrency, value, setValue, reason, setReason },
    adjustment,
  };
}

/** In the shop's own currency, or another in which the customer has some already. */
function AmountFields({
  customerId,
  draft,
}: {
  customerId: CustomerId;
  draft: ReturnType<typeof useAdjustment>;
}) {
  const tenant = useTenant();
  const balances = useQuery(storeCreditQuery(tenant, customerId)).data?.items ?? [];
  const held = balances.map(({ balance }) => balance.currency);
  const currencies = [...new Set([tenant.currency, ...held])];
  const { currency, value } = draft;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <AmountField
        label={`Amount, ${currency}`}
        name="/amount/amount"
        autoFocus
        currency={currency}
        value={value}
        onChange={draft.setValue}
      />
      {currencies.length > 1 && (
        <Select
          label="Currency"
          name="/amount/currency"
          value={currency}
          onChange={(key) => draft.setCurrency(String(key))}
        >
          {currencies.map((one) => (
            <ListOption key={one} id={one} textValue={one} />
          ))}
        </Select>
      )}
    </div>
  );
}

const ways: { id: Way; label: string; description: string }[] = [
  { id: "grant", label: "Grant", description: "The customer has so much more." },
  { id: "take", label: "Take", description: "As a correction. No more than there is." },
];
