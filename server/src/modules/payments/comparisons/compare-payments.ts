import type { NewPaymentComparison, PaymentComparison } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { OutsideAnswerNeeded } from "../../../platform/outside-answer.ts";
import { invalid, problem } from "../../../platform/problems.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { problemOf } from "../pay-page/open-payment-page.ts";
import type { Period } from "../providers/provider.ts";
import { compareLedgers, type Comparing } from "./compare-ledgers.ts";
import { readComparison } from "./comparison-store.ts";
import { keepComparison, type Comparison } from "./keep-comparison.ts";
import { presentComparison } from "./present-comparison.ts";

const dayMs = 24 * 60 * 60 * 1000;
const mostDays = 31;

/**
 * Compares our ledger with a gateway's when a person wants to know. The transaction of the request is undone, and done
 * again when the comparison is there: none is open while the gateway is asked.
 *
 * @throws conflict, payment_refused, gateway_unanswered, invalid_request
 */
export async function comparePayments(
  context: Context,
  gateway: Gateway,
  { provider, from, until }: NewPaymentComparison,
): Promise<PaymentComparison> {
  const { tx, tenantId, requestId } = context;
  const period = periodOf(from, until);
  const name = provider ?? (await gateway.chooseProvider(tx, tenantId));
  const account = name && (await gateway.readAccount(tx, tenantId, name));
  if (!account) {
    throw problem("conflict", {
      detail:
        "No such payment gateway is connected. An admin connects one under Settings, Payments.",
    });
  }
  const found = take(gateway, `comparison-${tenantId}-${requestId}`, {
    ...{ tenantId, account, provider: name, period },
  });
  const comparison = await readComparison(tx, await keepComparison(tx, found));
  if (!comparison) throw new Error("the comparison is kept");
  return presentComparison(comparison);
}

function periodOf(from: string, until: string): Period {
  const period = { from: new Date(from), until: new Date(until) };
  if (period.until <= period.from) throw invalid("/until", "must be after from", "range");
  if (period.until.getTime() - period.from.getTime() > mostDays * dayMs) {
    throw invalid("/until", `must be at most ${mostDays} days after from`, "range");
  }
  return period;
}

/** The comparison of this request, which is made while its transaction is undone. */
function take(gateway: Gateway, key: string, comparing: Comparing): Comparison {
  const known = gateway.fetched.get(key);
  if (known) return known.value as Comparison; // What lies under this key was put there below.
  throw new OutsideAnswerNeeded(async () => {
    try {
      gateway.fetched.set(key, { value: await compareLedgers(gateway, comparing) });
    } catch (error) {
      throw problemOf(error);
    }
  });
}
