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

export function selectAccounts(tx: Transaction): Promise<AccountRow[]> {
  return tx.query<AccountRow>(sql`
    select provider, version, is_active, secret_key, secret_key_hint, webhook_secret, previous_webhook_secret,
      previous_valid_until, updated_at
    from payment_accounts order by provider`);
}
