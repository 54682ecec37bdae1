import { useState } from "react";
import type { ApiKey } from "@waybill/client";

import { useReason } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";

export function RevokeKeyButton({ apiKey }: { apiKey: ApiKey }) {
  const [isOpen, setIsOpen] = useState(false);
  const reason = useReason("apiKeys:write");
  const revoke = useOperation("revokeApiKey", (client, request: { id: ApiKey["id"] }, options) =>
    client.revokeApiKey(request.id, options),
  );
  const confirm = () =>
    revoke.mutate(
      { id: apiKey.id },
      {
        onSuccess: () => {
          setIsOpen(false);
          toast({ tone: "success", title: `${apiKey.name} revoked` });
        },
      },
    );
  return (
    <>
      <Button size="sm" disabledReason={reason} onPress={() => setIsOpen(true)}>
        Revoke
      </Button>
      <ConfirmDialog
        title={`Revoke ${apiKey.name}?`}
        action="Revoke"
        isOpen={isOpen}
        isPending={revoke.isPending}
        error={revoke.error}
        onConfirm={confirm}
        onClose={() => setIsOpen(false)}
      >
        Programs that use it are refused within 5 seconds. A revoked key cannot be used again.
      </ConfirmDialog>
    </>
  );
}
