import * as v from "valibot";
import type { ProviderEvent } from "../provider.ts";
import { event, eventData } from "./answers.ts";
import { factsOf, ownId } from "./facts-of.ts";

/** What these say is in the picture of the payment that comes with them. */
const known =
  /^(page\.(opened|closed|expired)|payment\.(requires_action|processing|failed|authorized|captured|voided|expired)|refund\.updated|dispute\.(opened|updated))$/;

export function parseSandboxEvent(body: Buffer): ProviderEvent {
  const read = v.safeParse(event, jsonOf(body));
  if (!read.success) throw new Error("This is no event of the payment sandbox.");
  const { id, type, createdAt: at, data } = read.output;
  if (!known.test(type)) return { id, type, at, payment: null, facts: null };
  const told = v.safeParse(eventData, data);
  if (!told.success) throw new Error(`An event ${type} of the payment sandbox has no payment.`);
  const { payment } = told.output;
  const paymentId = ownId(payment.merchantReference);
  return { id, type, at, payment: { paymentId, reference: payment.id }, facts: factsOf(payment) };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
