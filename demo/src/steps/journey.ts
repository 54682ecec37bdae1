import type { HoldId, LineId, OrderState, OrderStatus, Return, ShipmentId, SubStatusId, TenantFacade } from "@waybill/client"; // prettier-ignore
import type { Step, StepOf, Units } from "./step.ts";

/** An order on its way through its steps, with what they have made so far. */
export interface Journey {
  client: TenantFacade;
  /** As it was placed. */
  order: Pick<OrderState, "id" | "lines" | "total">;
  labels: Labels;
  shipments: ShipmentId[];
  hold?: HoldId;
  return?: Return;
}

/** The tenant's sub-statuses by status and label. */
export type Labels = ReadonlyMap<string, SubStatusId>;
export const labelKey = (status: OrderStatus, label: string) => `${status}: ${label}`;

/** How a step is asked for: so that it happens once, and to the version that the steps before it have made. */
export interface Terms {
  idempotencyKey: string;
  ifMatch: number;
}

export type Takers<Kind extends Step["does"]> = {
  [Does in Kind]: (journey: Journey, step: StepOf<Does>, terms: Terms) => Promise<void>;
};

export function lineOf({ order }: Journey, sku: string): LineId {
  const line = order.lines.find((one) => one.sku === sku);
  if (!line) throw new Error(`the order has no line ${sku}`);
  return line.id;
}

export function linesOf(journey: Journey, wanted: readonly Units[]) {
  return wanted.map(({ sku, quantity }) => ({ lineId: lineOf(journey, sku), quantity }));
}
