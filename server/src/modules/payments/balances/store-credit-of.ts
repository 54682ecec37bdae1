import type { Uuid, Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import type { StoreCreditAccount } from "./value-account.ts";
import { insertStoreCredit, lockStoreCredit } from "./value-account-store.ts";

/** What a customer has in a currency, locked; opened when it is the first time. */
export async function openStoreCredit(
  { tx, now }: Work,
  customerId: Uuid,
  currency: string,
): Promise<StoreCreditAccount> {
  insertStoreCredit(tx, { id: newId(), customerId, currency }, now);
  const account = await lockStoreCredit(tx, customerId, currency);
  if (!account) throw new Error(`the store credit of ${customerId} in ${currency} was just opened`);
  return account;
}
