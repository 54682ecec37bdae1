import type { Uuid } from "../../../platform/context.ts";
import type { Sweep } from "../../../platform/sweeps.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { expireAuthorization, expireLink, withdrawOfCancelled } from "./expire-payment.ts";
import { lookAtPayment } from "./look-at-payment.ts";
import {
  noteLook,
  selectLapsedAuthorizations,
  selectLapsedLinks,
  selectOfCancelledOrders,
  selectSilent,
  type SelectPayments,
} from "./reconciler-store.ts";
import { sweepTenants, type TenantTurn } from "./tenant-sweep.ts";

/** Payments that time has brought to something, and what is then done with each. */
interface PaymentTask {
  select: SelectPayments;
  take(turn: TenantTurn, paymentId: Uuid): Promise<void>;
}

const batch = 100;
const lowestId = "00000000-0000-0000-0000-000000000000";

const tasks: readonly PaymentTask[] = [
  { select: selectLapsedAuthorizations, take: expireAuthorization },
  { select: selectLapsedLinks, take: expireLink },
  { select: selectOfCancelledOrders, take: withdrawOfCancelled },
  { select: selectSilent, take: lookAgain },
];

/**
 * Does with payments what time has made due, each in transactions of its own that ask again under its order's lock. So
 * two workers harm nothing, and a stop in the middle loses nothing.
 */
export function sweepPayments(gateway: Gateway): Sweep {
  return sweepTenants(gateway, { name: "payments", everyMs: 60_000 }, async (turn) => {
    for (const task of tasks) {
      for await (const id of duePayments(turn, task)) {
        await task.take(turn, id).catch(turn.failed);
      }
    }
  });
}

async function* duePayments(
  { gateway, tenantId, now, signal }: TenantTurn,
  { select }: PaymentTask,
) {
  let last: Uuid | undefined = lowestId;
  while (last !== undefined) {
    const after: Uuid = last;
    const ids: Uuid[] = await gateway.database.tenant(
      tenantId,
      (tx) => select(tx, now, after, batch),
      { readOnly: true },
    );
    for (const id of ids) {
      if (signal?.aborted) return;
      yield id;
    }
    last = ids.length < batch ? undefined : ids.at(-1);
  }
}

/** A webhook may have been lost. */
async function lookAgain({ gateway, tenantId, now }: TenantTurn, paymentId: Uuid): Promise<void> {
  await gateway.database.tenant(tenantId, async (tx) => noteLook(tx, paymentId, now));
  await lookAtPayment(gateway, tenantId, paymentId);
}
