import { useState, type ReactNode } from "react";
import type { PaymentAccount } from "@waybill/client";

import { useReason, useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { StatusDot } from "../../../ui/status-dot.tsx";
import { fromNow } from "../../payments/deadline.ts";
import { AccountSwitch } from "./account-switch.tsx";
import { StripeKeysDialog } from "./stripe-keys-dialog.tsx";
import { WebhookEndpoint } from "./webhook-endpoint.tsx";

/** The tenant's own account at Stripe. Of its keys only the end of one is ever shown. */
export function StripePanel({ account }: { account: PaymentAccount }) {
  const [isEditing, setIsEditing] = useState(false);
  const reason = useReason("tenant:write");
  const { isConnected, webhookUrl, previousValidUntil } = account;
  return (
    <Panel title="Stripe" action={<State account={account} />}>
      <div className="flex flex-col gap-5">
        {previousValidUntil !== null && <Rotation until={previousValidUntil} />}
        {isConnected && <AccountSwitch account={account} />}
        <WebhookEndpoint url={webhookUrl} />
        <div>
          <h3 className="font-medium">Keys</h3>
          {account.updatedAt === null ? (
            <p className="text-muted">
              A secret key, and the secret that Stripe signs its webhooks with.
            </p>
          ) : (
            <Keys account={account} />
          )}
          <Button
            className="mt-3"
            variant={isConnected ? "secondary" : "primary"}
            disabledReason={reason}
            onPress={() => setIsEditing(true)}
          >
            {isConnected ? "Change the keys" : "Connect Stripe"}
          </Button>
        </div>
      </div>
      {isEditing && <StripeKeysDialog account={account} onClose={() => setIsEditing(false)} />}
    </Panel>
  );
}

function State({ account: { isConnected, isActive, mode } }: { account: PaymentAccount }) {
  if (!isConnected) return <StatusDot tone="neutral" label="Not connected" />;
  const words = mode === "live" ? "live mode" : "test mode";
  return isActive ? (
    <StatusDot tone="success" label={`In use, ${words}`} />
  ) : (
    <StatusDot tone="neutral" label={`Connected, ${words}, off`} />
  );
}

/** A new secret does not end the one before it at once, so that nothing is lost while Stripe changes over. */
function Rotation({ until }: { until: string }) {
  const { locale } = useTenant();
  return (
    <Notice tone="info" title="The webhook secret is being changed">
      The one before it still counts until <DateTime value={until} />, {fromNow(until, locale)}.
      Until then roll the secret at Stripe, too.
    </Notice>
  );
}

function Keys({ account }: { account: PaymentAccount }) {
  const { secretKeyHint, hasWebhookSecret, mode, updatedAt } = account;
  return (
    <dl className="mt-1 flex flex-col gap-1">
      <Row label="Secret key">
        {secretKeyHint === null ? (
          <span className="text-muted">none</span>
        ) : (
          <>
            <span aria-hidden="true">•••• </span>
            <span className="sr-only">ends in </span>
            <code className="font-mono text-sm">{secretKeyHint}</code>, {mode} mode
          </>
        )}
      </Row>
      <Row label="Webhook secret">
        {hasWebhookSecret ? "kept, never shown" : <span className="text-muted">none</span>}
      </Row>
      {updatedAt !== null && (
        <Row label="Last changed">
          <DateTime value={updatedAt} />
        </Row>
      )}
    </dl>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-3">
      <dt className="w-32 text-muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
