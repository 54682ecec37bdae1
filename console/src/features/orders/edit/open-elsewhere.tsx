import { PencilLine } from "lucide-react";
import type { ChangeSet, Order } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { describeEdit } from "./describe-edit.ts";

interface OpenElsewhereProps {
  order: Order;
  changeSet: ChangeSet;
  onContinue: () => void;
  onDiscarded: () => void;
}

/** An order is changed by one hand at a time. Whoever comes second decides what becomes of the first one's edits. */
export function OpenElsewhere({ order, changeSet, onContinue, onDiscarded }: OpenElsewhereProps) {
  const { locale } = useTenant();
  const { id, actor, reason, edits, updatedAt } = changeSet;
  const discard = useDeed(
    "discardChangeSet",
    (client, _request: Record<string, never>, options) => client.discardChangeSet(id, options),
    { done: () => "Their changes are discarded" },
  );
  return (
    <EmptyState
      icon={<PencilLine />}
      title={`${actor.name} is changing this order`}
      action={
        <>
          <Button isPending={discard.isPending} onPress={() => discard.run({}, onDiscarded)}>
            Discard their changes
          </Button>
          <Button variant="primary" onPress={onContinue}>
            Go on with them
          </Button>
        </>
      }
    >
      <p>
        “{reason}”, last on <DateTime value={updatedAt} />. Nothing of it is applied yet:
      </p>
      <ul className="mt-2 text-ink">
        {edits.map((edit) => {
          const words = describeEdit(edit, order, locale);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </EmptyState>
  );
}
