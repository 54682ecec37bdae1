import type { PaymentWebhook, PaymentWebhookState } from "@waybill/client";

import type { Message } from "../../../ui/toast.tsx";
import type { Word } from "../../orders/order-words.ts";

const states: Readonly<Record<string, Word>> = {
  dead: { label: "Not applied", tone: "danger" },
  received: { label: "Waiting", tone: "info" },
  ignored: { label: "Ignored", tone: "neutral" },
  applied: { label: "Applied", tone: "success" },
};

/** As tabs name them, what needs a person first. */
export const webhookTabs: [PaymentWebhookState | "any", string][] = [
  ["dead", "Dead letters"],
  ["received", "Waiting"],
  ["ignored", "Ignored"],
  ["applied", "Applied"],
  ["any", "All"],
];

export function isWebhookState(state: string | undefined): state is PaymentWebhookState {
  return state !== undefined && Object.hasOwn(states, state);
}

export function webhookWord(state: string): Word {
  return states[state] ?? { label: state, tone: "neutral" };
}

/** What a toast says after a replay: it was asked for, and may have come to nothing all the same. */
export function replayOutcome({ type, state, error }: PaymentWebhook): Message {
  if (state === "applied")
    return { tone: "success", title: `${type} is applied: the payment knows what it said` };
  if (state === "ignored") {
    const detail = error ?? "It says nothing of a payment here.";
    return { tone: "success", title: `${type} was read, and changes nothing`, detail };
  }
  if (state === "dead") {
    const detail = error ?? "Nobody knows why.";
    return { tone: "danger", title: `${type} could still not be applied`, detail };
  }
  return error === null
    ? { tone: "success", title: `${type} is being applied` }
    : { tone: "danger", title: `${type} is tried again later`, detail: error };
}
