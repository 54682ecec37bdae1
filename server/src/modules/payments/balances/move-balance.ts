import type { Work } from "../../../platform/context.ts";
import { encodeId } from "../../../platform/ids.ts";
import { announce } from "../../../platform/outbox.ts";
import { updateAccount } from "./value-account-store.ts";
import type { ValueAccount, ValueEntry } from "./value-account.ts";
import { insertValueEntry } from "./value-entry-store.ts";

/** The one writer of balances: the account, which is locked, its entry, and an event. */
export function moveBalance<Account extends ValueAccount>(
  work: Work,
  account: Account,
  entry: ValueEntry,
): Account {
  const balance = account.balance + entry.amount;
  if (balance < 0) throw new Error(`account ${account.id} does not hold ${-entry.amount}`);
  const moved = { ...account, balance, version: account.version + 1, updatedAt: work.now };
  updateAccount(work.tx, moved);
  insertValueEntry(work, moved, entry);
  announceAccount(work, moved, moved.version === 1 ? [] : ["balance"]);
  return moved;
}

export function announceAccount(work: Work, account: ValueAccount, fields: string[]): void {
  const { version } = account;
  announce(
    work,
    account.kind === "gift_card"
      ? { type: "giftCard.updated", giftCardId: encodeId("gft", account.id), version, fields }
      : { type: "storeCredit.updated", customerId: encodeId("cus", account.customerId), version, fields }, // prettier-ignore
  );
}
