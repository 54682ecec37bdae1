import { RotateCw } from "lucide-react";
import type { PaymentWebhook } from "@waybill/client";

import { describeError } from "../../../errors.ts";
import { useReason } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { toast } from "../../../ui/toast.tsx";
import { useOperation } from "../../../use-operation.ts";
import { replayOutcome } from "./webhook-words.ts";

/** Has a webhook applied again, and tells what came of it. What it says is learned once, however often it is pressed. */
export function ReplayButton({ webhook: { id, type } }: { webhook: PaymentWebhook }) {
  const reason = useReason("payments:write");
  const replay = useOperation("replayPaymentWebhook", (client, _: undefined, options) =>
    client.replayPaymentWebhook(id, options),
  );
  const run = () =>
    replay.mutate(undefined, {
      onSuccess: (webhook) => toast(replayOutcome(webhook)),
      onError: (error) => {
        const { title, detail } = describeError(error);
        toast({ tone: "danger", title, detail });
      },
    });
  return (
    <Button
      size="sm"
      icon={<RotateCw />}
      aria-label={`Replay ${type}`}
      disabledReason={reason}
      isPending={replay.isPending}
      onPress={run}
    >
      Replay
    </Button>
  );
}
