import { isApiError, type TenantFacade } from "@waybill/client";
import { deskSteps } from "./desk-steps.ts";
import type { Journey, Labels, Takers, Terms } from "./journey.ts";
import { moneySteps } from "./money-steps.ts";
import { parcelSteps } from "./parcel-steps.ts";
import { returnSteps } from "./return-steps.ts";
import { versionAfter, type Step } from "./step.ts";

const takers: Takers<Step["does"]> = {
  ...deskSteps,
  ...parcelSteps,
  ...moneySteps,
  ...returnSteps,
};

/**
 * Takes an order, as it was placed, through what happened to it. After an interrupted load it is asked for every step
 * again, with the keys of the first time: those that were taken answer as they did then, and tell what they had made.
 * Answers false when somebody else has changed the order meanwhile: then it is theirs.
 */
export async function takeSteps(
  client: TenantFacade,
  key: string,
  order: Journey["order"],
  steps: readonly Step[],
  labels: Labels = new Map(),
): Promise<boolean> {
  const journey: Journey = { client, order, labels, shipments: [] };
  try {
    for (const [index, step] of steps.entries()) {
      const ifMatch = versionAfter(steps.slice(0, index));
      await takeStep(journey, step, { idempotencyKey: `${key}/${index + 1}`, ifMatch });
    }
    return true;
  } catch (error) {
    if (isApiError(error, ...changedByOthers)) return false;
    throw error;
  }
}

const changedByOthers = [
  "version_mismatch",
  "transition_not_allowed",
  "conflict",
  "quantity_exceeded",
  "order_on_hold",
  "change_set_open",
] as const;

function takeStep(journey: Journey, step: Step, terms: Terms): Promise<void> {
  type Take = (journey: Journey, step: Step, terms: Terms) => Promise<void>;
  const take = takers[step.does] as Take; // what is found by a step's name takes that step
  return take(journey, step, terms);
}
