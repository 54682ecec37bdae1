import type { Step, StepOf } from "../steps/step.ts";
import { at, referenceOf, type Happening } from "./happening.ts";

const confirm: Step = { does: "changeStatus", status: "confirmed" };

/** An order that is paid at once is confirmed by that; somebody confirms the others. */
export function confirmed(happening: Happening, payment = payAsUsual(happening)): Step[] {
  if (!payment) return [confirm];
  const isPaidAtOnce = payment.share === 1 && payment.method === "external";
  return isPaidAtOnce ? [{ ...payment, confirms: true }] : [confirm, payment];
}

export function paidInFull(happening: Happening): StepOf<"pay"> {
  return happening.isCompany
    ? pay(happening, 1, "bank_transfer", 2)
    : pay(happening, 1, "external", 0.01);
}

export function paidInPart(happening: Happening): StepOf<"pay"> {
  return happening.isCompany
    ? pay(happening, 0.3, "bank_transfer", 2)
    : pay(happening, 0.25, "external", 0.02);
}

/** Companies pay by invoice after some weeks, people mostly at once, some by a transfer that is slow to come. */
function payAsUsual(happening: Happening): StepOf<"pay"> | undefined {
  const { random, ageMinutes, isCompany } = happening;
  const ageDays = ageMinutes / 1_440;
  if (isCompany) {
    if (random.chance(0.2)) return paidInPart(happening);
    const isPaid = ageDays > 16 && random.chance(0.8);
    return isPaid ? pay(happening, 1, "bank_transfer", 14) : undefined;
  }
  if (random.chance(0.76)) return paidInFull(happening);
  if (random.chance(0.25)) return paidInPart(happening);
  const method = random.chance(0.1) ? "cash" : "bank_transfer";
  return ageDays > 6 && random.chance(0.8) ? pay(happening, 1, method, 4) : undefined;
}

function pay(
  happening: Happening,
  share: number,
  method: StepOf<"pay">["method"],
  days: number,
): StepOf<"pay"> {
  const reference = referenceOf(method === "external" ? "WEB" : "TRF", happening);
  return { does: "pay", share, method, receivedAt: at(happening, days), reference };
}

export function paidBack(happening: Happening): StepOf<"settleRefund"> {
  return {
    ...{ does: "settleRefund", method: "bank_transfer" },
    ...{ settledAt: at(happening, 6.8), reference: referenceOf("RFD", happening) },
  };
}
