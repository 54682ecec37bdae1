import type { TenantId } from "@waybill/contract";

import type { Connection } from "./connection.ts";
import type { Deadline } from "./deadline.ts";
import type { HeaderValues } from "./headers.ts";
import type { Attempt } from "./hooks.ts";

/** A request that is ready to be sent as often as it takes. */
export interface Outgoing {
  readonly connection: Connection;
  readonly tenantId: TenantId | undefined;
  /** What each of its attempts has in common for whoever watches. */
  readonly request: Pick<Attempt, "method" | "route" | "url">;
  readonly headers: HeaderValues;
  readonly body: string | null;
  readonly isEmpty: boolean | undefined;
  readonly deadline: Deadline;
}
