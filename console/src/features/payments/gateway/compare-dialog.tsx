import { useState } from "react";
import type { NewPaymentComparison } from "@waybill/client";

import { toast } from "../../../ui/toast.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { ListOption } from "../../../ui/list-option.tsx";
import { Select } from "../../../ui/select.tsx";
import { useOperation } from "../../../use-operation.ts";
import { comparisonOutcome } from "./difference-words.ts";

const dayMs = 24 * 60 * 60 * 1000;

const periods = [
  { days: 1, label: "The last 24 hours" },
  { days: 7, label: "The last 7 days" },
  { days: 31, label: "The last 31 days" },
];

const gateways = [
  { id: "current", label: "The one of new card payments" },
  { id: "sandbox", label: "Sandbox" },
  { id: "stripe", label: "Stripe" },
] as const;

type GatewayId = (typeof gateways)[number]["id"];

/** Asks the gateway for its ledger now, and tells what came of it. */
export function CompareDialog({ onClose }: { onClose: () => void }) {
  // Once: pressed again it is the same intent.
  const [now] = useState(() => Date.now());
  const [days, setDays] = useState(7);
  const [gateway, setGateway] = useState<GatewayId>("current");
  const compare = useOperation(
    "comparePayments",
    (client, request: NewPaymentComparison, options) => client.comparePayments(request, options),
  );
  const request: NewPaymentComparison = {
    from: new Date(now - days * dayMs).toISOString(),
    until: new Date(now).toISOString(),
    ...(gateway !== "current" && { provider: gateway }),
  };
  const submit = () =>
    compare.mutate(request, {
      onSuccess: (comparison) => {
        toast(comparisonOutcome(comparison));
        onClose();
      },
    });
  return (
    <Dialog
      title="Compare with the gateway's ledger"
      description="No money is moved."
      isOpen
      onClose={onClose}
    >
      <Form error={compare.error} onSubmit={submit}>
        <Select
          label="Payments of"
          name="/from"
          value={String(days)}
          onChange={(key) => setDays(Number(key))}
        >
          {periods.map(({ days: id, label }) => (
            <ListOption key={id} id={String(id)} textValue={label} />
          ))}
        </Select>
        <Select
          label="Gateway"
          name="/provider"
          value={gateway}
          // The keys are the options' ids.
          onChange={(key) => setGateway(key as GatewayId)}
        >
          {gateways.map(({ id, label }) => (
            <ListOption key={id} id={id} textValue={label} />
          ))}
        </Select>
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" isPending={compare.isPending}>
            Compare
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
