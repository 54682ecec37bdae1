import type { ReturnAction, ReturnStatus } from "@waybill/contract";
import { describe, expect, test } from "vitest";
import { allowedActions, refusalOf, requireAction, statusOfReceived } from "./return-machine.ts";
import type { ReturnRecord } from "./return.ts";

/** A return of one line, of which so many units have arrived and are credited. */
function found(status: ReturnStatus, received = 0, credited = 0, cancelled = 0): ReturnRecord {
  const counts = { restocked: received, damaged: 0, discarded: 0, creditedAmount: 0 };
  const line = { lineId: "a", sku: "TEA", title: "Tea", reason: null, quantity: 3, ...counts };
  // Only what the machine looks at.
  return { status, lines: [{ ...line, cancelled, received, credited }] } as unknown as ReturnRecord;
}

const actions = ["approve", "decline", "receive", "refund", "exchange", "cancel"] as const;
const everything = () => true;

describe("a return allows", () => {
  const stages: [string, ReturnRecord, ReturnAction[]][] = [
    ["a decision or a retreat when it is requested", found("requested"), ["approve", "decline", "cancel"]], // prettier-ignore
    ["goods to arrive once it is approved", found("approved"), ["receive", "cancel"]],
    ["everything but a decision when part has arrived", found("received", 1), ["receive", "refund", "exchange", "cancel"]], // prettier-ignore
    ["money to go back when all has arrived", found("received", 3), ["refund", "exchange"]],
    ["more to arrive when what has arrived is credited", found("received", 1, 1), ["receive", "cancel"]], // prettier-ignore
    ["nothing once it is declined", found("declined"), []],
    ["nothing once it is closed", found("closed", 3, 3), []],
    ["nothing once it is cancelled", found("cancelled", 0, 0, 3), []],
  ];

  test.each(stages)("%s", (_, stage, allowed) => {
    const told = allowedActions(stage, everything);
    const names = told.filter((one) => one.allowed).map(({ action }) => action);
    expect(names.toSorted()).toEqual(allowed.toSorted());
    for (const { allowed: isAllowed, reason } of told) expect(reason === null).toBe(isAllowed);
    for (const action of actions) {
      expect(refusalOf(stage, action) === undefined).toBe(allowed.includes(action));
    }
  });
});

describe("a refused action names what can be reached:", () => {
  test.each([
    ["requested", "receive", ["approved", "declined", "cancelled"]],
    ["approved", "refund", ["received", "cancelled"]],
    ["closed", "cancel", []],
  ] as const)("%s, %s", (status, action, allowed) => {
    let thrown: unknown;
    try {
      requireAction(found(status), action);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: "transition_not_allowed", details: { allowed } });
  });
});

test("who lacks a permission is told which", () => {
  const mayOnlyReceive = allowedActions(found("received", 1), (permission) => permission === "fulfilment:write"); // prettier-ignore
  expect(mayOnlyReceive).toContainEqual({ action: "receive", allowed: true, reason: null });
  expect(mayOnlyReceive).toContainEqual({ action: "exchange", allowed: false, reason: "You need the permission payments:write." }); // prettier-ignore
});

test("it is closed when nothing is expected and nothing left to credit", () => {
  expect(statusOfReceived(found("received", 3, 2))).toBe("received");
  expect(statusOfReceived(found("received", 2, 2))).toBe("received");
  expect(statusOfReceived(found("received", 2, 2, 1))).toBe("closed");
  expect(statusOfReceived(found("received", 3, 3))).toBe("closed");
});
