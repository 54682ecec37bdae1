import { Ban, CloudOff, SearchX } from "lucide-react";

import { describeError } from "../errors.ts";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";

/** What stands in place of something that did not come: forbidden, missing, or broken, each in its own words. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { kind, title, detail, requestId } = describeError(error);
  const Icon = kind === "forbidden" ? Ban : kind === "missing" ? SearchX : CloudOff;
  return (
    <div role="alert">
      <EmptyState
        icon={<Icon />}
        title={title}
        action={
          kind === "broken" && onRetry !== undefined ? (
            <Button onPress={onRetry}>Try again</Button>
          ) : undefined
        }
      >
        <p>{detail}</p>
        {requestId !== undefined && (
          <p className="mt-2 text-xs">
            Request <code className="font-mono select-all">{requestId}</code>
          </p>
        )}
      </EmptyState>
    </div>
  );
}
