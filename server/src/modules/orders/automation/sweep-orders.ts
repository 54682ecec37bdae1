import type { Uuid, Work } from "../../../platform/context.ts";
import type { Database } from "../../../platform/database.ts";
import type { Sweep } from "../../../platform/sweeps.ts";
import { workAsSystem } from "../../../platform/system-work.ts";
import { readTenant } from "../../tenants/index.ts";
import type { OrderLedger } from "../order-ledger.ts";
import type { OrderRecord } from "../order.ts";
import {
  automationRules,
  draftHasExpired,
  type AutomationRuleTerms,
  type Circumstances,
} from "./automation-rules.ts";
import {
  readAuthorization,
  readRules,
  selectDue,
  selectTenantIds,
  type DueKind,
  type DueOrder,
} from "./automation-store.ts";
import { carryOut } from "./carry-out.ts";

const batch = 100;
const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/**
 * Does what time has made due: tenant by tenant, each order in a transaction of its own that asks again under the
 * order's lock. So two workers harm nothing, a stop in the middle loses nothing, and an order that fails holds up no
 * other; what failed is told at the end, and tried again next time.
 */
export function sweepOrders(database: Database, ledger: OrderLedger): Sweep {
  return {
    name: "orders",
    everyMs: 60_000,
    async run(now, signal) {
      const failures: unknown[] = [];
      for (const { tenant_id: tenantId } of await database.system(selectTenantIds)) {
        if (signal?.aborted) break;
        failures.push(...(await sweepOrdersOf({ database, ledger, tenantId, now, signal })));
      }
      if (failures.length > 0) {
        throw new AggregateError(failures, `${failures.length} could not be done`);
      }
    },
  };
}

interface TenantSweep {
  database: Database;
  ledger: OrderLedger;
  tenantId: Uuid;
  now: Date;
  signal?: AbortSignal | undefined;
}

/** Something that is due, as the tenant has it. */
interface DueTask {
  kind: DueKind;
  /** Orders with a date up to here are looked at. */
  until: Date;
  applies(order: OrderRecord, circumstances: Circumstances): boolean;
  circumstances: Circumstances;
}

/** What is due in one tenant. Answers what could not be done. */
export async function sweepOrdersOf(sweep: TenantSweep): Promise<unknown[]> {
  const failures: unknown[] = [];
  try {
    for (const task of await dueTasks(sweep)) {
      for await (const { id } of dueOrders(sweep, task)) {
        await takeTurn(sweep, task, id).catch((error: unknown) => failures.push(error));
      }
    }
  } catch (error) {
    failures.push(error);
  }
  return failures;
}

/** In batches, each read when the one before is done; an order that was done or failed is behind the next batch. */
async function* dueOrders({ database, tenantId, signal }: TenantSweep, { kind, until }: DueTask) {
  let last: DueOrder | undefined;
  do {
    const orders = await database.tenant(
      tenantId,
      (tx) => selectDue(tx, kind, until, last, batch),
      { readOnly: true },
    );
    for (const order of orders) {
      if (signal?.aborted) return;
      yield order;
    }
    last = orders.length < batch ? undefined : orders.at(-1);
  } while (last);
}

/** The rules that the tenant has switched on, with how far back to look. */
function dueTasks({ database, tenantId, now }: TenantSweep): Promise<DueTask[]> {
  return database.tenant(
    tenantId,
    async (tx) => {
      const [tenant, rules] = await Promise.all([readTenant(tx), readRules(tx)]);
      const returnWindowDays = tenant.return_window_days;
      const task = (kind: Exclude<DueKind, "expireDrafts">, untilMs: number): DueTask[] => {
        const rule = rules.find(({ name }) => name === kind);
        if (!rule?.isEnabled) return [];
        const terms: AutomationRuleTerms = automationRules[kind];
        const { parameters } = rule;
        return [
          {
            ...{ kind, until: new Date(untilMs) },
            applies: (order, circumstances) => terms.applies(order, circumstances),
            circumstances: { now, parameters, returnWindowDays, authorizationExpiresAt: null },
          },
        ];
      };
      const hours =
        rules.find(({ name }) => name === "holdWhenAuthorizationExpires")?.parameters.hours ?? 0;
      const ms = now.getTime();
      return [
        ...task("cancelWhenReservationExpires", ms),
        ...task("completeAfterReturnWindow", ms - returnWindowDays * dayMs),
        ...task("holdWhenAuthorizationExpires", ms + hours * hourMs),
        {
          ...{ kind: "expireDrafts", until: now },
          applies: draftHasExpired,
          circumstances: { now, parameters: {}, returnWindowDays, authorizationExpiresAt: null },
        },
      ];
    },
    { readOnly: true },
  );
}

function takeTurn(sweep: TenantSweep, task: DueTask, orderId: Uuid): Promise<void> {
  const { database, ledger, tenantId, now } = sweep;
  return workAsSystem(database, { tenantId, now, rule: task.kind }, async (work: Work) => {
    const order = await ledger.lockOrder(work, orderId);
    const authorizationExpiresAt =
      task.kind === "holdWhenAuthorizationExpires"
        ? await readAuthorization(work.tx, orderId)
        : null;
    const circumstances = { ...task.circumstances, authorizationExpiresAt };
    if (!task.applies(order, circumstances)) return;
    await carryOut[task.kind](work, ledger, order, circumstances);
  });
}
