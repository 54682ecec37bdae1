import type { Order, OrderId } from "@waybill/contract";
import type { AsyncCommand } from "fast-check";
import { expect } from "vitest";
import { newId } from "../../src/platform/ids.ts";
import { perform, type Act, type Deed, type Outcome } from "./deed.ts";
import { look } from "./look.ts";
import type { Run } from "./run.ts";

/** The model is what the run's actors know; the real system is the service behind its client. */
export type Command = AsyncCommand<Run, Run>;

/** One actor, and nobody else: what comes of it can be foreseen, and a refusal leaves everything as it was. */
export function alone(act: Act): Command {
  return command([act], async (run, [deed]) => {
    if (!deed) return;
    const outcome = await perform(deed, newId());
    expectForeseen(deed, outcome);
    await settle(run, [deed], [outcome]);
  });
}

/** One intent that is sent twice at once, with one key: it happens once, and both are answered alike. */
export function twice(act: Act): Command {
  return command(
    [act],
    async (run, [deed]) => {
      if (!deed) return;
      const key = newId();
      const [one, other] = await Promise.all([perform(deed, key), perform(deed, key)]);
      expect(gistOf(other), `${deed.told}, sent twice with one key`).toEqual(gistOf(one));
      expectForeseen(deed, one);
      await settle(run, [deed], [one]);
    },
    "twice: ",
  );
}

/** Several actors at once, each by what they had seen before: whoever comes late may be refused. */
export function together(acts: readonly Act[]): Command {
  return command(
    acts,
    async (run, deeds) => {
      const outcomes = await Promise.all(deeds.map((deed) => perform(deed, newId())));
      await settle(run, deeds, outcomes);
    },
    "at once: ",
  );
}

function command(
  acts: readonly Act[],
  happen: (run: Run, deeds: readonly Deed[]) => Promise<void>,
  how = "",
): Command {
  let told = acts.map(({ name }) => name).join(" | ");
  const aim = (run: Run) => acts.flatMap((act) => act.aim(run) ?? []);
  return {
    check: (run) => aim(run).length > 0,
    async run(_, run) {
      const deeds = aim(run);
      told = deeds.map((deed) => deed.told).join(" | ");
      await happen(run, deeds);
    },
    toString: () => how + told,
  };
}

function expectForeseen(deed: Deed, outcome: Outcome): void {
  if (deed.foreseen === undefined) return;
  const because =
    outcome.is === "refused" ? `: ${outcome.error.code} ${outcome.error.message}` : "";
  expect(outcome.is, `${deed.told}${because}`).toBe(deed.foreseen);
  if (outcome.is === "done" || deed.refusal === undefined) return;
  expect({ told: deed.told, code: outcome.error.code }).toMatchObject({ code: deed.refusal });
}

/** Notes what was done, and looks at every order that may have changed; where all was refused, none has. */
async function settle(run: Run, deeds: readonly Deed[], outcomes: readonly Outcome[]) {
  const before = new Map(run.orders);
  expectOneFromEach(before, deeds, outcomes);
  const isRefused = outcomes.every(({ is }) => is === "refused");
  for (const [index, outcome] of outcomes.entries()) {
    const deed = deeds[index];
    if (outcome.is === "done") deed?.learn(outcome.answer);
    const what = outcome.is === "done" ? "done" : outcome.error.code;
    run.happened.add(`${deed?.operation}: ${what}`, 1);
  }
  await run.settled();
  await look(run, touchedBy(run, deeds));
  if (!isRefused) return;
  for (const [id, { version }] of before) {
    expect(run.orders.get(id)?.version, "a refusal changes nothing").toBe(version);
  }
}

/** Nothing is made from a version that is past, and of what is made from the present one at once only one is taken. */
function expectOneFromEach(
  before: ReadonlyMap<OrderId, Order>,
  deeds: readonly Deed[],
  outcomes: readonly Outcome[],
): void {
  const taken = new Set<OrderId>();
  for (const [index, { from, told }] of deeds.entries()) {
    const outcome = outcomes[index];
    if (!from || outcome?.is !== "done") continue;
    expect(from.version, `${told}, though it is past`).toBe(before.get(from.id)?.version);
    // The same note again is no change: it is answered, and takes nothing from anybody.
    const isChange = (outcome.answer as Order).version > from.version; // Each of these answers the order.
    expect(isChange && taken.has(from.id), `${told}, though it had been changed`).toBe(false);
    if (isChange) taken.add(from.id);
  }
}

/** Orders that wait for stock may get it whoever acts. */
function touchedBy({ orders }: Run, deeds: readonly Deed[]): OrderId[] {
  const waiting = [...orders.values()].filter(({ lines }) =>
    lines.some(({ backordered }) => backordered > 0),
  );
  return [...deeds.flatMap((deed) => deed.orders), ...waiting.map(({ id }) => id)];
}

function gistOf(outcome: Outcome): unknown {
  return outcome.is === "done" ? outcome.answer : outcome.error.code;
}
