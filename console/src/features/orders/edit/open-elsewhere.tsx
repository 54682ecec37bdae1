import { PencilLine } from "lucide-react";
import type { ChangeSet } from "@waybill/client";

import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";

interface OpenElsewhereProps {
  changeSet: ChangeSet;
  onContinue: () => void;
  onDiscarded: () => void;
}

/** An order is changed by one hand at a time. Whoever comes second decides what becomes of the first one's edits. */
export function OpenElsewhere({ changeSet, onContinue, onDiscarded }: OpenElsewhereProps) {
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
        “{reason}”, {edits.length === 1 ? "1 change" : `${edits.length} changes`}, last on{" "}
        <DateTime value={updatedAt} />. Nothing of it is applied yet.
      </p>
    </EmptyState>
  );
}
