import { currencyDigits } from "@waybill/contract/currencies";
import * as v from "valibot";

const reference = v.pipe(v.string(), v.regex(/^[\w:.-]{1,100}$/));
/** A trillion minor units: more than any card pays, and far from where numbers lose their last digits. */
export const amount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e12));
const currency = v.pipe(
  v.string(),
  v.check((code) => Object.hasOwn(currencyDigits, code)),
);
const time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => Date.parse(text)),
  v.integer(),
);
const webAddress = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? "")),
);

export const pageRequest = v.strictObject({
  merchantReference: reference,
  orderReference: reference,
  amount,
  currency,
  capture: v.picklist(["automatic", "manual"]),
  description: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  returnUrl: webAddress,
  webhookUrl: webAddress,
  expiresAt: time,
});

export const captureRequest = v.strictObject({
  amount,
  currency,
  final: v.optional(v.boolean(), false),
});

export const refundRequest = v.strictObject({
  amount,
  currency,
  merchantReference: v.optional(v.nullable(reference), null),
});

export const nothing = v.optional(v.nullable(v.strictObject({})));

const cursor = v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number));

export const period = {
  from: v.optional(time),
  until: v.optional(time),
  after: v.optional(cursor),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(100)),
  ),
};

export const eventsQuery = v.strictObject(period);
export const paymentsQuery = v.strictObject({
  ...period,
  merchantReference: v.optional(reference),
});
