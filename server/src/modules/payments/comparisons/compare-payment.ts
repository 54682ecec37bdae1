import type { Uuid } from "../../../platform/context.ts";
import { findAtGateway, learnOf } from "../reconciler/look-at-payment.ts";
import type { Gateway } from "../gateway/gateway.ts";
import type { PaymentFacts } from "../providers/facts.ts";
import type { ProviderName } from "../providers/provider.ts";
import {
  disagreements,
  figuresOf,
  type Disagreement,
  type TheirFigures,
} from "./compare-figures.ts";
import { selectFigures, type OwnFigures } from "./comparison-store.ts";

/** A payment about which a look at the lists was not enough. */
export interface Suspect {
  paymentId: Uuid;
  /** What the gateway listed for it. */
  listed: TheirFigures | undefined;
}

/** A payment may go on while it is compared: what differs then agrees the next time. */
const mostLooks = 3;

/**
 * Compares one payment closely: the gateway is asked for it, what it says is learned, and what differs then differs
 * indeed. Answers what we have beside it.
 */
export async function comparePayment(
  gateway: Gateway,
  { tenantId, provider }: { tenantId: Uuid; provider: ProviderName },
  { paymentId, listed }: Suspect,
): Promise<{ ours: OwnFigures | undefined; found: Disagreement[] }> {
  let compared: { ours: OwnFigures | undefined; found: Disagreement[] } = { ours: undefined, found: [] }; // prettier-ignore
  for (let look = 0; look < mostLooks; look += 1) {
    const at = await findAtGateway(gateway, tenantId, paymentId);
    if (!at) break;
    const facts = await at.provider.read(at.account, at.handle);
    if (facts && saysSomething(facts)) await learnOf(gateway, tenantId, paymentId, facts);
    const asked = { ids: [paymentId], references: [] };
    const [ours] = await gateway.database.tenant(
      tenantId,
      (tx) => selectFigures(tx, provider, asked),
      { readOnly: true },
    );
    const theirs = more(listed, facts && figuresOf([facts]));
    compared = { ours, found: disagreements(ours, theirs) };
    if (compared.found.length === 0) break;
  }
  return compared;
}

function saysSomething({ authorized, captured, attempts }: PaymentFacts): boolean {
  return authorized > 0 || captured > 0 || attempts.length > 0;
}

/** A look at one payment joins what several pages have brought: money that was listed twice stays twice. */
function more(
  listed: TheirFigures | undefined,
  read: TheirFigures | undefined,
): TheirFigures | undefined {
  if (!listed || !read) return read;
  return {
    ...read,
    authorized: Math.max(listed.authorized, read.authorized),
    captured: Math.max(listed.captured, read.captured),
  };
}
