import type { Uuid } from "../../../../platform/context.ts";
import { joinFacts, type PaymentFacts } from "../facts.ts";
import {
  ProviderRefusal,
  type ListedPayment,
  type PaymentProvider,
  type Period,
  type ProviderAccount,
  type ToldEvent,
} from "../provider.ts";
import { eventList, openedPage, snapshot, snapshotList, type Snapshot } from "./answers.ts";
import { callSandbox, type SandboxApi } from "./call-sandbox.ts";
import { factsOf, ownId } from "./facts-of.ts";
import { openPageOf } from "./open-page.ts";
import { parseSandboxEvent } from "./parse-event.ts";
import { readAll } from "./read-all.ts";
import { verifySignature } from "./verify-webhook.ts";

export interface SandboxSettings {
  /** Where we reach it. */
  url: string;
  /** Where a customer's browser reaches it. */
  publicUrl: string;
  timeoutMs?: number;
}

/** The gateway that comes along, for demo and tests: it behaves like a real one and moves no money. */
export function sandboxProvider(settings: SandboxSettings): PaymentProvider {
  const { url, publicUrl, timeoutMs = 8_000 } = settings;
  const api: SandboxApi = { url, timeoutMs };
  const change = async (account: ProviderAccount, key: string, path: string, body: object) =>
    factsOf(await callSandbox(api, account, { path, body, key }, snapshot));
  return {
    name: "sandbox",
    capturesOften: true,
    pageOrigin: new URL(publicUrl).origin,
    openPage: openPageOf(api, publicUrl),
    closePage: async (account, { paymentId, pageReference, key }) => {
      const page = pageReference ?? (await findOpenPage(api, account, paymentId));
      const call = { path: `/v1/pages/${encodeURIComponent(page)}/close`, body: {}, key };
      return factsOf((await callSandbox(api, account, call, openedPage)).payment);
    },
    capture: (account, { key, reference, amount, currency, isFinal }) =>
      change(account, key, pathOf(reference, "captures"), { amount, currency, final: isFinal }),
    void: (account, { key, reference }) => change(account, key, pathOf(reference, "void"), {}),
    refund: (account, { key, reference, amount, currency, refundId }) =>
      change(account, key, pathOf(reference, "refunds"), {
        ...{ amount, currency, merchantReference: refundId },
      }),
    read: (account, { paymentId }) => readFacts(api, account, paymentId),
    list: (account, period) => listPayments(api, account, period),
    listEvents: (account, period) => listEvents(api, account, period),
    verifyWebhook: ({ webhookSecrets }, webhook) => verifySignature(webhookSecrets, webhook),
    parseEvent: parseSandboxEvent,
  };
}

function pathOf(reference: string, verb: string): string {
  return `/v1/payments/${encodeURIComponent(reference)}/${verb}`;
}

/** The pages that were opened for a payment of ours, each a payment there. */
function snapshotsOf(
  api: SandboxApi,
  account: ProviderAccount,
  paymentId: Uuid,
): AsyncGenerator<Snapshot> {
  const query = { merchantReference: paymentId };
  return readAll(api, account, { path: "/v1/payments", query }, snapshotList);
}

async function readFacts(
  api: SandboxApi,
  account: ProviderAccount,
  paymentId: Uuid,
): Promise<PaymentFacts | undefined> {
  let facts: PaymentFacts | undefined;
  for await (const found of snapshotsOf(api, account, paymentId)) {
    facts = facts ? joinFacts(facts, factsOf(found)) : factsOf(found);
  }
  return facts;
}

/** For when the answer that told the page's id was lost: the open one, else the newest, which says why it cannot be closed. */
async function findOpenPage(
  api: SandboxApi,
  account: ProviderAccount,
  paymentId: Uuid,
): Promise<string> {
  let last: Snapshot["page"] | undefined;
  for await (const { page } of snapshotsOf(api, account, paymentId)) {
    if (page.status === "open") return page.id;
    last = page;
  }
  if (last) return last.id;
  throw new ProviderRefusal("not_found", "The gateway has no page for this payment.");
}

async function* listPayments(
  api: SandboxApi,
  account: ProviderAccount,
  period: Period,
): AsyncGenerator<ListedPayment> {
  const call = { path: "/v1/payments", query: queryOf(period) };
  for await (const found of readAll(api, account, call, snapshotList)) {
    const { merchantReference, createdAt } = found;
    yield { paymentId: ownId(merchantReference), createdAt, facts: factsOf(found) };
  }
}

async function* listEvents(
  api: SandboxApi,
  account: ProviderAccount,
  period: Period,
): AsyncGenerator<ToldEvent> {
  const call = { path: "/v1/events", query: queryOf(period) };
  for await (const found of readAll(api, account, call, eventList)) {
    yield { id: found.id, body: Buffer.from(JSON.stringify(found)) };
  }
}

function queryOf({ from, until }: Period): Record<string, string> {
  return { from: from.toISOString(), until: until.toISOString() };
}
