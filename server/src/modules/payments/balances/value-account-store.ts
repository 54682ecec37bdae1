import type { Uuid } from "../../../platform/context.ts";
import { join, sql, type Transaction } from "../../../platform/database.ts";
import type { GiftCardAccount, StoreCreditAccount, ValueAccount } from "./value-account.ts";

interface AccountRow {
  id: Uuid;
  version: number;
  kind: ValueAccount["kind"];
  currency: string;
  balance: number;
  customer_id: Uuid | null;
  initial_amount: number | null;
  code_last4: string | null;
  expires_at: Date | null;
  disabled_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

const columns = sql`
  id, version, kind, currency, balance, customer_id, initial_amount, code_last4, expires_at, disabled_at, created_at,
  updated_at`;

export function insertGiftCard(tx: Transaction, card: GiftCardAccount, codeDigest: string): void {
  tx.write(sql`
    insert into value_accounts (${columns}, code_digest)
    values (${card.id}, ${card.version}, 'gift_card', ${card.currency}, ${card.balance}, ${card.customerId},
      ${card.initialAmount}, ${card.last4}, ${card.expiresAt}, ${card.disabledAt}, ${card.createdAt},
      ${card.updatedAt}, ${codeDigest})`);
}

/** Opens a customer's balance in a currency, empty, unless there is one. */
export function insertStoreCredit(
  tx: Transaction,
  { id, customerId, currency }: Pick<StoreCreditAccount, "id" | "customerId" | "currency">,
  now: Date,
): void {
  tx.write(sql`
    insert into value_accounts (id, version, kind, currency, balance, customer_id, created_at, updated_at)
    values (${id}, 0, 'store_credit', ${currency}, 0, ${customerId}, ${now}, ${now})
    on conflict (tenant_id, customer_id, currency) where kind = 'store_credit' do nothing`);
}

/** What can change of an account that is locked. */
export function updateAccount(tx: Transaction, account: ValueAccount): void {
  const giftCard = account.kind === "gift_card" ? account : undefined;
  tx.write(sql`
    update value_accounts set version = ${account.version}, balance = ${account.balance},
      customer_id = ${account.customerId}, expires_at = ${giftCard?.expiresAt ?? null},
      disabled_at = ${giftCard?.disabledAt ?? null}, updated_at = ${account.updatedAt}
    where id = ${account.id}`);
}

/** What a customer has in a currency, locked. */
export async function lockStoreCredit(
  tx: Transaction,
  customerId: Uuid,
  currency: string,
): Promise<StoreCreditAccount | undefined> {
  const [row] = await tx.query<AccountRow>(sql`
    select ${columns} from value_accounts
    where kind = 'store_credit' and customer_id = ${customerId} and currency = ${currency} for no key update`);
  return row && storeCreditOf(row);
}

/** By the digest of its code, locked. */
export async function lockGiftCardByCode(
  tx: Transaction,
  codeDigest: string,
): Promise<GiftCardAccount | undefined> {
  const [row] = await tx.query<AccountRow>(sql`
    select ${columns} from value_accounts where code_digest = ${codeDigest} for no key update`);
  return row && giftCardOf(row);
}

/** Gift cards, locked one after the other in one order, so that two who want the same ones never wait for each other. */
export async function lockGiftCards(
  tx: Transaction,
  ids: readonly Uuid[],
): Promise<Map<Uuid, GiftCardAccount>> {
  const rows = await tx.query<AccountRow>(sql`
    select ${columns} from value_accounts
    where kind = 'gift_card' and id = any(${ids}::uuid[]) order by id for no key update`);
  return new Map(rows.map((row) => [row.id, giftCardOf(row)]));
}

export async function readGiftCards(
  tx: Transaction,
  ids: readonly Uuid[],
): Promise<Map<Uuid, GiftCardAccount>> {
  const rows = await tx.query<AccountRow>(sql`
    select ${columns} from value_accounts where kind = 'gift_card' and id = any(${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.id, giftCardOf(row)]));
}

export async function findByCode(
  tx: Transaction,
  codeDigest: string,
): Promise<GiftCardAccount | undefined> {
  const [row] = await tx.query<AccountRow>(sql`
    select ${columns} from value_accounts where code_digest = ${codeDigest}`);
  return row && giftCardOf(row);
}

/** What to look for among gift cards. */
export interface GiftCardFilter {
  last4: string | undefined;
  customerId: Uuid | undefined;
}

/** Gift cards before one of them, newest first. */
export async function selectGiftCards(
  tx: Transaction,
  { last4, customerId }: GiftCardFilter,
  beforeId: Uuid | undefined,
  count: number,
): Promise<GiftCardAccount[]> {
  const conditions = [sql`kind = 'gift_card'`];
  if (last4 !== undefined) conditions.push(sql`code_last4 = ${last4}`);
  if (customerId !== undefined) conditions.push(sql`customer_id = ${customerId}`);
  if (beforeId !== undefined) conditions.push(sql`id < ${beforeId}`);
  const rows = await tx.queryOnce<AccountRow>(sql`
    select ${columns} from value_accounts where ${join(conditions, " and ")} order by id desc limit ${count}`);
  return rows.map(giftCardOf);
}

/** What a customer has, by currency, after one of them. */
export async function selectStoreCredit(
  tx: Transaction,
  customerId: Uuid,
  afterCurrency: string,
  count: number,
): Promise<StoreCreditAccount[]> {
  const rows = await tx.query<AccountRow>(sql`
    select ${columns} from value_accounts
    where kind = 'store_credit' and customer_id = ${customerId} and currency > ${afterCurrency}
    order by currency limit ${count}`);
  return rows.map(storeCreditOf);
}

/** Gift cards with something left on them that nobody may pay with any more, the longest expired first. */
export async function selectExpired(tx: Transaction, now: Date, count: number): Promise<Uuid[]> {
  const rows = await tx.query<{ id: Uuid }>(sql`
    select id from value_accounts where expires_at <= ${now} and balance > 0 order by expires_at, id limit ${count}`);
  return rows.map(({ id }) => id);
}

/** Through the system door. */
export function selectTenantIds(tx: Transaction): Promise<{ tenant_id: Uuid }[]> {
  return tx.query<{ tenant_id: Uuid }>(sql`select tenant_id from tenants order by tenant_id`);
}

function giftCardOf(row: AccountRow): GiftCardAccount {
  const { id, version, currency, balance, initial_amount: initialAmount, code_last4: last4 } = row;
  if (initialAmount === null || last4 === null) throw new Error(`${id} is no gift card`);
  return {
    ...{ id, version, kind: "gift_card", currency, balance, initialAmount, last4 },
    customerId: row.customer_id,
    expiresAt: row.expires_at,
    disabledAt: row.disabled_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function storeCreditOf(row: AccountRow): StoreCreditAccount {
  const { id, version, currency, balance, customer_id: customerId } = row;
  if (customerId === null) throw new Error(`${id} is nobody's store credit`);
  return {
    ...{ id, version, kind: "store_credit", currency, balance, customerId },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
