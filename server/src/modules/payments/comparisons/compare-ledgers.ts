import type { Uuid } from "../../../platform/context.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { providerOf } from "../gateway/gateway.ts";
import type { PaymentProvider, Period, ProviderAccount } from "../providers/provider.ts";
import { disagreements, figuresOf } from "./compare-figures.ts";
import { comparePayment, type Suspect } from "./compare-payment.ts";
import { selectFigures, selectMoneyOf } from "./comparison-store.ts";
import { selectKnown } from "./difference-store.ts";
import type { Comparison, Findings, Found } from "./keep-comparison.ts";
import { listLedger, type ListedGroup } from "./list-ledger.ts";

export interface Comparing {
  tenantId: Uuid;
  account: ProviderAccount;
  provider: PaymentProvider["name"];
  period: Period;
  signal?: AbortSignal | undefined;
}

const batch = 200;
const lowestId = "00000000-0000-0000-0000-000000000000";

/**
 * Holds a gateway's ledger of a period against ours, and ours against the gateway's, with no transaction open while it is
 * asked. Answers what is to be kept of it; undefined when it was stopped half-way.
 */
export async function compareLedgers(
  gateway: Gateway,
  comparing: Comparing,
): Promise<Comparison | undefined> {
  const startedAt = gateway.now();
  const { provider: name, account, period, signal } = comparing;
  const listed = await listLedger(providerOf(gateway, name), account, period);
  const findings: Findings = { compared: 0, looked: new Set(), found: [] };
  for (let first = 0; first < listed.length; first += batch) {
    const groups = listed.slice(first, first + batch);
    const suspects = await holdAgainstOurs(gateway, comparing, groups, findings);
    await lookAt(gateway, comparing, suspects, findings);
    if (signal?.aborted) return undefined;
  }
  for await (const paymentId of notListed(gateway, comparing, findings)) {
    await lookAt(gateway, comparing, [{ paymentId, listed: undefined }], findings);
    if (signal?.aborted) return undefined;
  }
  const finishedAt = gateway.now();
  return { provider: name, period, startedAt, finishedAt, ...findings };
}

/** What the lists alone say: those that agree are done, and one that nobody here knows is a difference. */
async function holdAgainstOurs(
  { database }: Gateway,
  { tenantId, provider }: Comparing,
  groups: readonly ListedGroup[],
  findings: Findings,
): Promise<Suspect[]> {
  const ids = groups.flatMap(({ paymentId }) => paymentId ?? []);
  const references = groups.flatMap(({ reference }) => reference ?? []);
  const figures = await database.tenant(
    tenantId,
    (tx) => selectFigures(tx, provider, { ids, references }),
    { readOnly: true },
  );
  const suspects: Suspect[] = [];
  for (const { paymentId, reference, facts } of groups) {
    const ours = figures.find(
      (one) => one.id === paymentId || (reference !== null && one.provider_reference === reference),
    );
    const theirs = figuresOf(facts);
    findings.compared += 1;
    if (ours) findings.looked.add(ours.id);
    const found = disagreements(ours, theirs);
    if (found.length === 0) continue;
    if (ours) suspects.push({ paymentId: ours.id, listed: theirs });
    else findings.found.push(...found.map((one) => ({ ...one, paymentId: null, reference })));
  }
  return suspects;
}

/** Ours by which money came in during the period, and those about which something is open, as far as they were not listed. */
async function* notListed(
  { database }: Gateway,
  { tenantId, provider, period }: Comparing,
  { looked }: Findings,
): AsyncGenerator<Uuid> {
  const known = await database.tenant(tenantId, (tx) => selectKnown(tx, provider), {
    readOnly: true,
  });
  const open = known.filter(({ resolved_at: resolvedAt }) => resolvedAt === null);
  for (const id of new Set(open.flatMap(({ payment_id: paymentId }) => paymentId ?? []))) {
    if (!looked.has(id)) yield id;
  }
  let last: Uuid | undefined = lowestId;
  while (last !== undefined) {
    const after: Uuid = last;
    const ids: Uuid[] = await database.tenant(
      tenantId,
      (tx) => selectMoneyOf(tx, provider, period, after, batch),
      { readOnly: true },
    );
    for (const id of ids) if (!looked.has(id)) yield id;
    last = ids.length < batch ? undefined : ids.at(-1);
  }
}

async function lookAt(
  gateway: Gateway,
  comparing: Comparing,
  suspects: readonly Suspect[],
  findings: Findings,
): Promise<void> {
  for (const suspect of suspects) {
    const { paymentId } = suspect;
    if (!findings.looked.has(paymentId)) findings.compared += 1;
    findings.looked.add(paymentId);
    const { ours, found } = await comparePayment(gateway, comparing, suspect);
    const reference = ours?.provider_reference ?? null;
    findings.found.push(...found.map((one): Found => ({ ...one, paymentId, reference })));
    if (comparing.signal?.aborted) return;
  }
}
