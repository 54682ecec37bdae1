import type { Payment, PaymentId } from "@waybill/client";

import { formatMoney } from "../../format/money.ts";
import { useTenant } from "../../tenant.ts";
import { ListOption } from "../../ui/list-option.tsx";
import { Select } from "../../ui/select.tsx";
import { cardPayments } from "./pay-back-ways.ts";
import { wayLabel } from "./payment-words.ts";

interface CardSelectProps {
  payments: readonly Payment[];
  /** How much is to go back, in minor units. */
  amount: number;
  value: PaymentId | undefined;
  onChange: (paymentId: PaymentId | undefined) => void;
}

/** To which card, where the order was paid with several. */
export function CardSelect({ payments, amount, value, onChange }: CardSelectProps) {
  const { locale } = useTenant();
  const wide = cardPayments(payments).filter(({ refundable }) => refundable.amount >= amount);
  return (
    <Select
      label="To which card"
      name="/paymentId"
      value={value ?? "oldest"}
      onChange={(key) => onChange(wide.find(({ id }) => id === key)?.id)}
    >
      <ListOption id="oldest" textValue="The oldest first, split where one does not suffice" />
      {wide.map((payment) => {
        const text = `${wayLabel(payment)}, at most ${formatMoney(payment.refundable, locale)}`;
        return <ListOption key={payment.id} id={payment.id} textValue={text} />;
      })}
    </Select>
  );
}
