import type { Uuid } from "../../../platform/context.ts";
import type { Sweep } from "../../../platform/sweeps.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { selectTenantIds } from "./reconciler-store.ts";

/** What is done for one tenant, and who is told that something could not be. */
export interface TenantTurn {
  gateway: Gateway;
  tenantId: Uuid;
  now: Date;
  signal: AbortSignal | undefined;
  failed(error: unknown): void;
}

/** Goes from tenant to tenant. What fails holds up nothing else; it is told at the end, and tried again next time. */
export function sweepTenants(
  gateway: Gateway,
  { name, everyMs }: Pick<Sweep, "name" | "everyMs">,
  takeTurn: (turn: TenantTurn) => Promise<void>,
): Sweep {
  return {
    name,
    ...(everyMs !== undefined && { everyMs }),
    async run(now, signal) {
      const failures: unknown[] = [];
      const failed = (error: unknown) => void failures.push(error);
      for (const tenantId of await gateway.database.system(selectTenantIds, { readOnly: true })) {
        if (signal?.aborted) break;
        await takeTurn({ gateway, tenantId, now, signal, failed }).catch(failed);
      }
      failTogether(failures);
    },
  };
}

export function failTogether(failures: readonly unknown[]): void {
  if (failures.length > 0) {
    throw new AggregateError(failures, `${failures.length} could not be done`);
  }
}
