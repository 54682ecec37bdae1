import { isApiError } from "@waybill/client";

import { describeError } from "../../../errors.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";

interface EditTroubleProps {
  applyError: unknown;
  saveError: unknown;
  /** Somebody else's hand was faster. */
  onLookAgain: () => void;
  onTryAgain: () => void;
}

/** What stands between the edits and the order: another hand, or a service that cannot be reached. */
export function EditTrouble({ applyError, saveError, onLookAgain, onTryAgain }: EditTroubleProps) {
  if (isApiError(applyError, "version_mismatch"))
    return (
      <Notice tone="warning" title="The order was changed meanwhile">
        Your changes are kept. The preview shows what they come to now; look at it, and apply again.
      </Notice>
    );
  if (saveError === null || saveError === undefined) return null;
  const { title, detail } = describeError(saveError);
  const isOthers =
    isApiError(saveError) &&
    ["change_set_open", "version_mismatch", "conflict"].includes(saveError.code);
  return (
    <Notice
      tone={isOthers ? "warning" : "danger"}
      title={isOthers ? "Somebody else is changing this order" : title}
      action={
        <Button size="sm" onPress={isOthers ? onLookAgain : onTryAgain}>
          {isOthers ? "Look at their changes" : "Try again"}
        </Button>
      }
    >
      {detail}
    </Notice>
  );
}
