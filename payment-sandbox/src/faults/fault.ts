import * as v from "valibot";

/** What of the API a fault can strike. */
export const operations = [
  ...(["createPage", "closePage", "getPage", "getPayment", "capture", "void", "refund"] as const),
  ...(["listPayments", "listEvents"] as const),
] as const;
export type Operation = (typeof operations)[number];

export const apiFaultKinds = [
  "latency",
  "slow_answer",
  "error_before",
  "error_after",
  "lost_request",
  "lost_answer",
  "unreadable_answer",
  "in_flight",
] as const;
export type ApiFaultKind = (typeof apiFaultKinds)[number];

const times = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
const ms = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600_000));

/** A fault strikes the next `calls` calls, or each with the probability `rate` by dice that `seed` decides. */
const howOften = {
  calls: v.optional(times),
  rate: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  seed: v.optional(v.pipe(v.number(), v.integer()), 1),
};

export const faultSchema = v.variant("kind", [
  v.strictObject({
    kind: v.picklist(apiFaultKinds),
    operations: v.optional(v.array(v.picklist(operations))),
    ms: v.optional(ms, 0),
    ...howOften,
  }),
  v.strictObject({
    kind: v.literal("webhook_duplicate"),
    copies: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(10)), 2),
    ...howOften,
  }),
  v.strictObject({ kind: v.literal("webhook_delay"), ms, ...howOften }),
  v.strictObject({ kind: v.literal("webhook_reorder"), ms, ...howOften }),
]);
export type Fault = v.InferOutput<typeof faultSchema>;
/** As it is asked for. */
export type FaultRequest = v.InferInput<typeof faultSchema>;
