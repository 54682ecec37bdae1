import { useQueryClient } from "@tanstack/react-query";
import { invalidateAfter } from "@waybill/react";
import { isApiError, type Mutations, type TenantFacade } from "@waybill/client";

import { describeError } from "./errors.ts";
import { useTenant } from "./tenant.ts";
import { toast } from "./ui/toast.tsx";
import { useOperation } from "./use-operation.ts";

interface DeedSettings<Answer> {
  /** What a toast says once it is done. */
  done: (answer: Answer) => string;
  /** A form says refusals itself; a button has no place of its own for them, so a toast does. */
  inForm?: boolean;
}

/**
 * A change on the service that says how it went. When somebody else was faster, what is shown is read again, so that
 * the next attempt is made from what is there now.
 */
export function useDeed<Request, Answer>(
  operation: keyof Mutations,
  call: (
    client: TenantFacade,
    request: Request,
    options: { idempotencyKey: string },
  ) => Promise<Answer>,
  { done, inForm = false }: DeedSettings<Answer>,
) {
  const { client } = useTenant();
  const queryClient = useQueryClient();
  const deed = useOperation(operation, call);
  const run = (request: Request, then?: (answer: Answer) => void, otherwise?: () => void) =>
    deed.mutate(request, {
      onSuccess: (answer) => {
        toast({ tone: "success", title: done(answer) });
        then?.(answer);
      },
      onError: (error) => {
        if (isApiError(error, "version_mismatch"))
          void invalidateAfter(queryClient, client, operation);
        if (!inForm) toast(refusal(error));
        otherwise?.();
      },
    });
  return { run, error: deed.error, isPending: deed.isPending };
}

function refusal(error: Error) {
  const { title, detail } = describeError(error);
  return isApiError(error, "version_mismatch")
    ? {
        tone: "danger" as const, // the only tone of a refusal
        title: "Somebody changed this meanwhile",
        detail: "It is shown as it is now. Look again, and press once more.",
      }
    : { tone: "danger" as const, title, detail }; // likewise
}
