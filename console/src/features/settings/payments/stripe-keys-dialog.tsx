import { useState } from "react";
import type { PaymentAccount, PaymentAccountUpdate } from "@waybill/client";

import { theirsOf } from "../../../errors.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { ConflictNotice } from "../../../ui/conflict-notice.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toast.tsx";
import { useOperation } from "../../../use-operation.ts";
import { useShowAccount } from "./account-queries.ts";
import { conflictsBetween } from "./account-conflicts.ts";
import { SecretField } from "./secret-field.tsx";

interface StripeKeysDialogProps {
  account: PaymentAccount;
  onClose: () => void;
}

/** Keys go in and never come out: what was typed is gone with the dialog, and what is kept is never asked for. */
export function StripeKeysDialog({ account, onClose }: StripeKeysDialogProps) {
  const { isConnected } = account;
  return (
    <Dialog
      title={isConnected ? "Change the keys of Stripe" : "Connect Stripe"}
      description={
        isConnected
          ? "What is left empty stays as it is."
          : "Kept sealed, and never shown again: not even to you."
      }
      isOpen
      onClose={onClose}
    >
      <KeysForm account={account} onClose={onClose} />
    </Dialog>
  );
}

function KeysForm({ account, onClose }: StripeKeysDialogProps) {
  const [base] = useState(account);
  const [secretKey, setSecretKey] = useState("");
  const [webhookSecret, setWebhookSecret] = useState("");
  const [isActive, setIsActive] = useState(true);
  const { save, show, theirs, error, isPending } = useSaveKeys(base, onClose);
  const change: PaymentAccountUpdate = {
    ...(secretKey !== "" && { secretKey }),
    ...(webhookSecret !== "" && { webhookSecret }),
    ...(!base.isConnected && isActive && { isActive }),
  };
  const submit = (version: number) =>
    Object.keys(change).length === 0 ? onClose() : save({ ...change, version });
  return (
    <Form error={error} onSubmit={() => submit(base.version)}>
      {theirs !== undefined && (
        <ConflictNotice
          fields={conflictsBetween(base, theirs, change)}
          isPending={isPending}
          onKeepMine={() => submit(theirs.version)}
          onTakeTheirs={() => {
            show(theirs);
            onClose();
          }}
        />
      )}
      <KeyFields
        isRequired={!base.isConnected}
        secretKey={secretKey}
        onSecretKey={setSecretKey}
        webhookSecret={webhookSecret}
        onWebhookSecret={setWebhookSecret}
      />
      {!base.isConnected && (
        <Checkbox isSelected={isActive} onChange={setIsActive}>
          New card payments go through Stripe at once
        </Checkbox>
      )}
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" isPending={isPending}>
          {base.isConnected ? "Save" : "Connect"}
        </Button>
      </DialogActions>
    </Form>
  );
}

function useSaveKeys(base: PaymentAccount, onDone: () => void) {
  const show = useShowAccount();
  const update = useOperation(
    "updatePaymentAccount",
    (api, { version, ...body }: PaymentAccountUpdate & { version: number }, options) =>
      api.updatePaymentAccount("stripe", body, { ...options, ifMatch: version }),
    { isSecret: true },
  );
  const save = (request: PaymentAccountUpdate & { version: number }) =>
    update.mutate(request, {
      onSuccess: (saved) => {
        show(saved);
        toast({ tone: "success", title: savedWords(base, saved) });
        onDone();
      },
    });
  const theirs = theirsOf<PaymentAccount>(update.error);
  return {
    save,
    show,
    theirs,
    error: theirs === undefined ? update.error : null,
    isPending: update.isPending,
  };
}

interface KeyFieldsProps {
  isRequired: boolean;
  secretKey: string;
  onSecretKey: (text: string) => void;
  webhookSecret: string;
  onWebhookSecret: (text: string) => void;
}

function KeyFields({ isRequired, secretKey, webhookSecret, ...on }: KeyFieldsProps) {
  return (
    <>
      <SecretField
        label="Secret key"
        name="/secretKey"
        description={
          <>
            Begins with sk_ or rk_. From{" "}
            <Link
              href="https://dashboard.stripe.com/apikeys"
              target="_blank"
              rel="noreferrer"
              className="underline"
            >
              Developers, API keys
            </Link>
            .
          </>
        }
        isRequired={isRequired}
        autoFocus
        value={secretKey}
        onChange={on.onSecretKey}
      />
      {/^[a-z]+_live_/.test(secretKey) && (
        <Notice tone="warning">This is a live key: customers pay real money with it.</Notice>
      )}
      <SecretField
        label="Webhook secret"
        name="/webhookSecret"
        description={
          isRequired
            ? "Begins with whsec_. Stripe shows it beside the endpoint."
            : "Begins with whsec_. The one before it counts for another 24 hours."
        }
        isRequired={isRequired}
        value={webhookSecret}
        onChange={on.onWebhookSecret}
      />
    </>
  );
}

function savedWords(before: PaymentAccount, { isActive, mode }: PaymentAccount): string {
  if (before.isConnected) return "The keys of Stripe are saved";
  const inMode = mode === "live" ? "live mode" : "test mode";
  return isActive ? `Stripe takes new card payments, in ${inMode}` : `Stripe is connected, in ${inMode}`; // prettier-ignore
}
