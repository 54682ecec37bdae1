import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isApiError, type Mutations, type TenantFacade } from "@waybill/client";

import { invalidateAfter } from "@waybill/react";
import { intentKeys } from "./intent-key.ts";
import { useTenant } from "./tenant.ts";

/** A change on the service: one key per intent, and afterwards what the contract says is stale is read again. */
export function useOperation<Request, Answer>(
  operation: keyof Mutations,
  call: (
    client: TenantFacade,
    request: Request,
    options: { idempotencyKey: string },
  ) => Promise<Answer>,
  { isSecret = false }: { isSecret?: boolean } = {},
) {
  const { client } = useTenant();
  const queryClient = useQueryClient();
  const [keys] = useState(intentKeys);
  return useMutation<Answer, Error, Request>({
    mutationFn: (request) => call(client, request, { idempotencyKey: keys.keyFor(request) }),
    // What was asked for is otherwise kept for some minutes after its form is gone.
    ...(isSecret && { gcTime: 0 }),
    onSuccess: () => {
      keys.fulfilled();
      // Not waited for: what has succeeded is said at once, and the lists follow.
      void invalidateAfter(queryClient, client, operation);
    },
    onError: (error) => {
      // A gateway's no often means that something else has happened there, which the service has just learned.
      if (isApiError(error, "payment_refused"))
        void invalidateAfter(queryClient, client, operation);
    },
  });
}
