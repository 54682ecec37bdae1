import { Button } from "../../../ui/button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { EditSummary } from "./edit-summary.tsx";
import type { useChangeSet } from "./use-change-set.ts";

interface ApplyPanelProps {
  changes: ReturnType<typeof useChangeSet>;
  reason: string;
  setReason: (reason: string) => void;
  hasEdits: boolean;
  isApplying: boolean;
  onDiscard: () => void;
}

export function ApplyPanel(props: ApplyPanelProps) {
  const { changes, reason, setReason, hasEdits, isApplying, onDiscard } = props;
  const { preview, previewError, isSettled } = changes;
  return (
    <div className="xl:sticky xl:top-4">
      <Panel title="What comes of it">
        {previewError !== null && preview === undefined ? (
          <ErrorState error={previewError} />
        ) : (
          <EditSummary
            preview={hasEdits ? preview : undefined}
            isSettled={isSettled || !hasEdits}
          />
        )}
        <div className="mt-4 border-t border-line pt-4">
          <TextField
            label="Reason"
            name="/reason"
            description="Shown in the order's history."
            isRequired
            maxLength={200}
            value={reason}
            onChange={setReason}
          />
          <div className="mt-4 flex flex-wrap justify-end gap-2">
            <Button onPress={onDiscard}>{hasEdits ? "Discard" : "Back"}</Button>
            <Button
              variant="primary"
              type="submit"
              isPending={isApplying}
              disabledReason={refusalOf(props)}
            >
              Apply
            </Button>
          </div>
        </div>
      </Panel>
    </div>
  );
}

function refusalOf({ changes, hasEdits }: ApplyPanelProps): string | undefined {
  if (!hasEdits) return "Nothing is changed yet.";
  if (!changes.isSettled || changes.preview === undefined) return "What comes of it is worked out.";
  return changes.preview.problems[0]?.detail;
}
