import type { PaymentAccount, PaymentAccountUpdate } from "@waybill/client";

import type { FieldConflict } from "../../../ui/conflict-notice.tsx";

/** What somebody else changed of an account meanwhile. Secrets cannot be held against each other, but that they changed can be told. */
export function conflictsBetween(
  before: PaymentAccount,
  now: PaymentAccount,
  mine: PaymentAccountUpdate,
): FieldConflict[] {
  const fields: (FieldConflict & { isChanged: boolean })[] = [
    {
      label: "Secret key",
      theirs: now.secretKeyHint === null ? "none" : `ends in ${now.secretKeyHint}`,
      mine: mine.secretKey === undefined ? "not changed" : `ends in ${mine.secretKey.slice(-4)}`,
      isChanged: before.secretKeyHint !== now.secretKeyHint,
    },
    {
      label: "Webhook secret",
      theirs: "a new one",
      mine: mine.webhookSecret === undefined ? "not changed" : "the one typed here",
      isChanged:
        before.hasWebhookSecret !== now.hasWebhookSecret ||
        before.previousValidUntil !== now.previousValidUntil,
    },
    {
      label: "New card payments",
      theirs: onOrOff(now.isActive),
      mine: mine.isActive === undefined ? "not changed" : onOrOff(mine.isActive),
      isChanged: before.isActive !== now.isActive,
    },
  ];
  return fields
    .filter(({ isChanged }) => isChanged)
    .map(({ isChanged: _, ...conflict }) => conflict);
}

function onOrOff(isActive: boolean): string {
  return isActive ? "on" : "off";
}
