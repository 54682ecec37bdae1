import type { NewPayment, Payment } from "@waybill/client";

import { ListOption } from "../../../ui/list-option.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { mostByCard, mostByGiftCard, type PayBackMethod } from "../../payments/pay-back-ways.ts";
import { methodWords } from "../../payments/payment-words.ts";

type Method = NewPayment["method"];

export function MethodSelect({
  value,
  onChange,
}: {
  value: Method;
  onChange: (method: Method) => void;
}) {
  return (
    <Select
      label="Method"
      name="/method"
      value={value}
      onChange={(key) => onChange(key as Method)} // the keys are the methods
    >
      {Object.entries(recordWords).map(([id, label]) => (
        <ListOption key={id} id={id} textValue={label} />
      ))}
    </Select>
  );
}

const recordWords = {
  ...methodWords,
  store_credit: "Store credit",
  gift_card: "Gift card",
} satisfies Record<Method, string>;

interface PayBackSelectProps<How extends PayBackMethod | "later"> {
  label: string;
  /** What the money came by. */
  payments: readonly Payment[];
  /** How much is to go back, in minor units. */
  amount: number;
  value: How;
  onChange: (how: How) => void;
  /** What can be chosen besides. */
  extra?: Readonly<Partial<Record<How, string>>>;
  description?: string | undefined;
}

/** How money goes back. By card or gift card only as much as came by it and is still there. */
export function PayBackSelect<How extends PayBackMethod | "later">({
  label,
  payments,
  amount,
  value,
  onChange,
  extra,
  description,
}: PayBackSelectProps<How>) {
  const byCard = mostByCard(payments);
  const byGiftCard = mostByGiftCard(payments);
  const words = {
    ...(byCard > 0 && byCard >= amount && { card: "By card, through the gateway" }),
    ...(byGiftCard > 0 && byGiftCard >= amount && { gift_card: "To the gift card it came from" }),
    ...payBackWords,
    ...extra,
  };
  return (
    <Select
      label={label}
      name="/method"
      description={description}
      value={value}
      onChange={(key) => onChange(key as How)} // the keys are the methods
    >
      {Object.entries(words).map(([id, text]) => (
        <ListOption key={id} id={id} textValue={text} />
      ))}
    </Select>
  );
}

/** Ways that need no gateway. */
const payBackWords = {
  ...methodWords,
  store_credit: "Store credit",
} satisfies Partial<Record<PayBackMethod, string>>;

export function ReferenceField(props: { value: string; onChange: (reference: string) => void }) {
  return (
    <TextField
      label="Reference"
      name="/reference"
      description="What the bank or the other system calls it, without spaces."
      maxLength={128}
      {...props}
    />
  );
}
