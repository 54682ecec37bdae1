import { useState } from "react";
import type { FulfilmentOrder } from "@waybill/client";

import { useReason } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { FulfilmentDialog } from "./fulfilment-dialogs.tsx";
import { nextStep } from "./fulfilment-words.ts";
import { usePickAndPack } from "./use-pick-and-pack.ts";

/** The next step of a row in one press; whatever is special about it is done at its order. */
export function QueueStep({ fulfilmentOrder }: { fulfilmentOrder: FulfilmentOrder }) {
  const reason = useReason("fulfilment:write");
  const { pick, pack } = usePickAndPack(fulfilmentOrder);
  const [isShipping, setIsShipping] = useState(false);
  const step = nextStep(fulfilmentOrder);
  if (step === undefined) return null;
  const press = () => {
    if (step === "pick") pick.run({});
    else if (step === "pack") pack.run({});
    else setIsShipping(true);
  };
  return (
    // Above the link that makes the whole row one.
    <span className="relative">
      <Button
        size="sm"
        disabledReason={reason}
        isPending={pick.isPending || pack.isPending}
        onPress={press}
      >
        {labels[step]}
        <span className="sr-only"> order {fulfilmentOrder.orderNumber}</span>
      </Button>
      {isShipping && (
        <FulfilmentDialog
          name="shipPacked"
          fulfilmentOrder={fulfilmentOrder}
          onClose={() => setIsShipping(false)}
        />
      )}
    </span>
  );
}

const labels = { pick: "Pick", pack: "Pack", ship: "Ship" };
