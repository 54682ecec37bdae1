import { newId } from "../ids.ts";
import { insertDue } from "../store/due-store.ts";
import {
  findPayment,
  insertPayment,
  type NewPayment,
  type Payment,
} from "../store/payment-store.ts";
import { Refusal } from "./refusal.ts";
import { announce } from "./announce.ts";
import type { Work } from "./work.ts";

export type PageRequest = Omit<NewPayment, "id" | "pageId" | "createdAt">;

const longestMs = 30 * 24 * 60 * 60 * 1000;

/** Opens a page on which one payment can be made. */
export function createPage(work: Work, request: PageRequest): Payment {
  const { db, now } = work;
  if (request.expiresAt <= now || request.expiresAt > now + longestMs) {
    const message = "expiresAt must be in the future, and at most 30 days away.";
    throw new Refusal(400, "invalid_request", message);
  }
  const id = newId("pmt");
  const pageId = newId("page");
  insertPayment(db, { ...request, id, pageId, createdAt: now });
  insertDue(db, {
    ...{ account: request.account, kind: "expire_page", subject: id, dueAt: request.expiresAt },
  });
  const payment = findPayment(db, id);
  if (!payment) throw new Error(`payment ${id} was not kept`);
  announce(work, payment, "page.opened");
  return payment;
}
