import type { AutomationParameters, AutomationRuleName } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import { empty, sql, type Sql, type Transaction } from "../../../platform/database.ts";
import { automationRules } from "./automation-rules.ts";

/** A rule as the tenant has it. */
export interface RuleSetting {
  name: AutomationRuleName;
  version: number;
  isEnabled: boolean;
  parameters: AutomationParameters;
}

interface RuleRow {
  name: AutomationRuleName;
  version: number;
  is_enabled: boolean;
  parameters: AutomationParameters;
}

// The keys of the table are the names.
const names = Object.keys(automationRules) as AutomationRuleName[];

/** All rules, those that the tenant never changed too. */
export async function readRules(tx: Transaction): Promise<RuleSetting[]> {
  const rows = await tx.query<RuleRow>(sql`
    select name, version, is_enabled, parameters from automation_rules`);
  return names.map((name) =>
    settingOf(
      name,
      rows.find((row) => row.name === name),
    ),
  );
}

export async function readRule(tx: Transaction, name: AutomationRuleName): Promise<RuleSetting> {
  const [row] = await tx.query<RuleRow>(sql`
    select name, version, is_enabled, parameters from automation_rules where name = ${name}`);
  return settingOf(name, row);
}

/** For how many minutes a new order may keep stock while nobody has paid; null is for as long as it takes. */
export async function readReservationMinutes(tx: Transaction): Promise<number | null> {
  const { isEnabled, parameters } = await readRule(tx, "limitReservations");
  return isEnabled ? (parameters.minutes ?? null) : null;
}

/** Nobody else changes the rule until the transaction ends, be it there or not. */
export async function lockRule(tx: Transaction, name: AutomationRuleName): Promise<RuleSetting> {
  const { isEnabled, parameters } = automationRules[name];
  tx.write(sql`
    insert into automation_rules (name, is_enabled, parameters)
    values (${name}, ${isEnabled}, ${JSON.stringify(parameters)}) on conflict do nothing`);
  const [row] = await tx.query<RuleRow>(sql`
    select name, version, is_enabled, parameters from automation_rules where name = ${name} for no key update`);
  return settingOf(name, row);
}

export function replaceRule(
  tx: Transaction,
  { name, version, isEnabled, parameters }: RuleSetting,
  now: Date,
): void {
  tx.write(sql`
    update automation_rules set version = ${version}, is_enabled = ${isEnabled},
      parameters = ${JSON.stringify(parameters)}, updated_at = ${now}
    where name = ${name}`);
}

function settingOf(name: AutomationRuleName, row: RuleRow | undefined): RuleSetting {
  const { isEnabled, parameters } = automationRules[name];
  if (!row) return { name, version: 1, isEnabled, parameters };
  return {
    ...{ name, version: row.version, isEnabled: row.is_enabled },
    parameters: { ...parameters, ...row.parameters },
  };
}

/** What comes due with time, and by which column. */
export type DueKind =
  | "completeAfterReturnWindow"
  | "cancelWhenReservationExpires"
  | "holdWhenAuthorizationExpires"
  | "expireDrafts";

const due: Record<DueKind, { column: Sql; condition: Sql }> = {
  completeAfterReturnWindow: {
    column: sql`delivered_at`,
    condition: sql`status = 'processing' and hold_count = 0`,
  },
  cancelWhenReservationExpires: {
    column: sql`reserve_until`,
    condition: sql`status = 'pending' and paid_total = 0 and authorized_total = 0`,
  },
  holdWhenAuthorizationExpires: {
    column: sql`authorization_expires_at`,
    condition: sql`
      status in ('pending', 'confirmed', 'processing') and not exists (
        select from order_holds hold
        where hold.order_id = orders.id and hold.authorization_expires_at = orders.authorization_expires_at)`,
  },
  expireDrafts: { column: sql`reserve_until`, condition: sql`status = 'draft'` },
};

export interface DueOrder {
  id: Uuid;
  at: Date;
}

/** Orders whose time is up, the longest due first, behind one that was looked at. Whether it is really their turn is asked under their lock. */
export function selectDue(
  tx: Transaction,
  kind: DueKind,
  until: Date,
  after: DueOrder | undefined,
  count: number,
): Promise<DueOrder[]> {
  const { column, condition } = due[kind];
  return tx.queryOnce<DueOrder>(sql`
    select id, ${column} as at from orders
    where ${column} <= ${until} and ${condition}
      ${after ? sql`and (${column}, id) > (${after.at}, ${after.id})` : empty}
    order by ${column}, id limit ${count}`);
}

/** Until when an order's payment is authorised; null also when a hold was placed for this authorisation before. */
export async function readAuthorization(tx: Transaction, orderId: Uuid): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(sql`
    select authorization_expires_at as at from orders
    where id = ${orderId} and not exists (
      select from order_holds hold
      where hold.order_id = orders.id and hold.authorization_expires_at = orders.authorization_expires_at)`);
  return row?.at ?? null;
}

export function selectTenantIds(tx: Transaction): Promise<{ tenant_id: Uuid }[]> {
  return tx.query<{ tenant_id: Uuid }>(sql`select tenant_id from tenants order by tenant_id`);
}
