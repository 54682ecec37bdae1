import * as v from "valibot";

// What the sandbox answers and tells, as far as it is read. What it says besides is let be.

const minorUnits = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text)),
);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const card = v.object({ brand: v.string(), last4: v.pipe(v.string(), v.regex(/^\d{4}$/)) });

export const snapshot = v.object({
  id,
  merchantReference: v.string(),
  page: v.object({ id, status: v.picklist(["open", "complete", "expired", "closed"]) }),
  currency,
  createdAt: time,
  attempts: v.array(
    v.object({
      id,
      status: v.picklist(["requires_action", "processing", "failed", "succeeded"]),
      code: v.nullable(v.string()),
      at: time,
    }),
  ),
  authorized: minorUnits,
  authorizationExpiresAt: v.nullable(time),
  captured: minorUnits,
  closed: v.nullable(v.picklist(["captured", "voided", "expired"])),
  card: v.nullable(card),
  refunds: v.array(
    v.object({
      id,
      merchantReference: v.nullable(v.string()),
      amount: minorUnits,
      status: v.picklist(["pending", "succeeded", "failed"]),
      failure: v.nullable(v.string()),
    }),
  ),
  disputes: v.array(
    v.object({
      id,
      amount: minorUnits,
      reason: v.string(),
      status: v.picklist(["needs_response", "under_review", "won", "lost"]),
      evidenceDueAt: v.nullable(time),
      at: time,
    }),
  ),
});
export type Snapshot = v.InferOutput<typeof snapshot>;

export const openedPage = v.object({
  id,
  url: v.pipe(v.string(), v.url()),
  expiresAt: time,
  payment: snapshot,
});

export const snapshotList = v.object({
  items: v.array(snapshot),
  nextCursor: v.nullable(v.string()),
});

/** What every event has; `data` depends on its type. */
export const event = v.object({ id, type: id, createdAt: time, data: v.unknown() });
export const eventData = v.object({ payment: snapshot });

export const eventList = v.object({
  items: v.array(v.looseObject({ id })),
  nextCursor: v.nullable(v.string()),
});

export const refusal = v.object({ error: v.object({ code: id, message: v.string() }) });
