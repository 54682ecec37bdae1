import { sql, type Transaction } from "../../../platform/database.ts";
import type { ProviderName } from "../providers/provider.ts";

/** A tenant's account at a gateway, as it lies in the database: keys and secrets are sealed. */
export interface AccountRow {
  provider: ProviderName;
  version: number;
  is_active: boolean;
  secret_key: Buffer | null;
  secret_key_hint: string | null;
  webhook_secret: Buffer | null;
  /** Counts until the time beside it. */
  previous_webhook_secret: Buffer | null;
  previous_valid_until: Date | null;
  updated_at: Date;
}

const columns = sql`
  provider, version, is_active, secret_key, secret_key_hint, webhook_secret, previous_webhook_secret,
  previous_valid_until, updated_at`;

export function selectAccounts(tx: Transaction): Promise<AccountRow[]> {
  return tx.query<AccountRow>(sql`select ${columns} from payment_accounts order by provider`);
}

/** Nobody else changes the account until this transaction ends, be there one yet or not. */
export async function lockAccount(
  tx: Transaction,
  provider: ProviderName,
  isActive: boolean,
  now: Date,
): Promise<AccountRow> {
  tx.write(sql`
    insert into payment_accounts (provider, is_active, updated_at) values (${provider}, ${isActive}, ${now})
    on conflict do nothing`);
  const [row] = await tx.query<AccountRow>(sql`
    select ${columns} from payment_accounts where provider = ${provider} for no key update`);
  if (!row) throw new Error(`the account at ${provider} is gone`);
  return row;
}

export function replaceAccount(tx: Transaction, account: AccountRow): void {
  tx.write(sql`
    update payment_accounts set version = ${account.version}, is_active = ${account.is_active},
      secret_key = ${account.secret_key}, secret_key_hint = ${account.secret_key_hint},
      webhook_secret = ${account.webhook_secret}, previous_webhook_secret = ${account.previous_webhook_secret},
      previous_valid_until = ${account.previous_valid_until}, updated_at = ${account.updated_at}
    where provider = ${account.provider}`);
}
