import type { Uuid } from "../../../platform/context.ts";
import { sql, type Transaction } from "../../../platform/database.ts";
import type { ProviderName } from "../providers/provider.ts";

export async function selectTenantIds(tx: Transaction): Promise<Uuid[]> {
  const rows = await tx.query<{ tenant_id: Uuid }>(
    sql`select tenant_id from tenants order by tenant_id`,
  );
  return rows.map(({ tenant_id: tenantId }) => tenantId);
}

/** Finds payments behind one of them, by id: those that were done or failed are behind the next batch. */
export type SelectPayments = (
  tx: Transaction,
  now: Date,
  afterId: Uuid,
  count: number,
) => Promise<Uuid[]>;

/** Those of which something is authorised that can no longer be captured. */
export const selectLapsedAuthorizations: SelectPayments = (tx, now, afterId, count) =>
  idsOf(
    tx.query<{ id: Uuid }>(sql`
      select id from payments
      where authorized > captured + released and authorization_expires_at <= ${now} and id > ${afterId}
      order by id limit ${count}`),
  );

/** Those that nobody has paid while their link worked. */
export const selectLapsedLinks: SelectPayments = (tx, now, afterId, count) =>
  idsOf(
    tx.query<{ id: Uuid }>(sql`
      select id from payments
      where status in ('open', 'failed') and link_expires_at <= ${now} and id > ${afterId}
      order by id limit ${count}`),
  );

/** Those that could still bring money for an order that wants none. */
export const selectOfCancelledOrders: SelectPayments = (tx, _now, afterId, count) =>
  idsOf(
    tx.query<{ id: Uuid }>(sql`
      select payment.id from payments payment join orders on orders.id = payment.order_id
      where (payment.status in ('open', 'processing', 'failed')
          or (payment.provider <> 'manual' and payment.authorized > payment.captured + payment.released))
        and orders.status = 'cancelled' and payment.id > ${afterId}
      order by payment.id limit ${count}`),
  );

/**
 * Those with a page that the gateway has told nothing of for some minutes, each time twice as many, until a while after
 * the page is over; those that a bank works on for as long as it takes.
 */
export const selectSilent: SelectPayments = (tx, now, afterId, count) =>
  idsOf(
    tx.query<{ id: Uuid }>(sql`
      select id from payments
      where status in ('open', 'failed', 'processing') and page_reference is not null and id > ${afterId}
        and (status = 'processing' or looked_at is null or looked_at < page_expires_at)
        and ${now}::timestamptz - greatest(looked_at, updated_at)
          >= greatest(interval '5 minutes', least(coalesce(looked_at - updated_at, interval '0'), interval '1 day'))
      order by id limit ${count}`),
  );

export function noteLook(tx: Transaction, id: Uuid, now: Date): void {
  tx.write(sql`update payments set looked_at = ${now} where id = ${id}`);
}

/** The gateways that the tenant has a payment at. */
export async function selectProvidersInUse(tx: Transaction): Promise<ProviderName[]> {
  const rows = await tx.query<{ provider: ProviderName }>(sql`
    select provider from unnest(array['sandbox', 'stripe']) as provider
    where exists (select from payments where payments.provider = provider.provider and payments.provider <> 'manual')`);
  return rows.map(({ provider }) => provider);
}

/** Until when it is known what a gateway has told. */
export async function readToldUntil(
  tx: Transaction,
  provider: ProviderName,
): Promise<Date | undefined> {
  const [row] = await tx.query<{ told_until: Date }>(
    sql`select told_until from payment_catch_ups where provider = ${provider}`,
  );
  return row?.told_until;
}

/** It only ever grows, whoever comes last. */
export function keepToldUntil(tx: Transaction, provider: ProviderName, until: Date): void {
  tx.write(sql`
    insert into payment_catch_ups (provider, told_until) values (${provider}, ${until})
    on conflict (tenant_id, provider) do update
      set told_until = greatest(payment_catch_ups.told_until, excluded.told_until)`);
}

async function idsOf(found: Promise<{ id: Uuid }[]>): Promise<Uuid[]> {
  return (await found).map(({ id }) => id);
}
