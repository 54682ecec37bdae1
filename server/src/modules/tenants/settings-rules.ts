import { currencyDigits, type FieldError, type TenantUpdate } from "@waybill/contract";

type Checked = Pick<TenantUpdate, "currency" | "timeZone" | "locale">;

/** Finds settings that look right and are none: a currency, zone or language that the world does not have. */
export function faultsOfSettings({ currency, timeZone, locale }: Checked): FieldError[] {
  const faults: FieldError[] = [];
  if (currency !== undefined && !Object.hasOwn(currencyDigits, currency)) {
    faults.push(fault("currency", "must be a currency of ISO 4217 that is in circulation"));
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    faults.push(fault("timeZone", "must be an IANA time zone such as Europe/Berlin"));
  }
  if (locale !== undefined && !isLocale(locale)) {
    faults.push(fault("locale", "must be a BCP 47 language tag such as en-US"));
  }
  return faults;
}

/** The one way to write a language tag: `en-US` for `en-us`. */
export function canonicalLocale(locale: string): string {
  return Intl.getCanonicalLocales(locale)[0] ?? locale;
}

const fault = (field: string, detail: string): FieldError => ({
  pointer: `/${field}`,
  detail,
  code: `unknown_${field}`,
});

const zones = new Map(Intl.supportedValuesOf("timeZone").map((zone) => [zone.toLowerCase(), zone]));

/** Links to a zone (`US/Eastern`) count; an offset (`+01:00`), which Intl takes too, and another case do not. */
function isTimeZone(text: string): boolean {
  const listed = zones.get(text.toLowerCase());
  if (listed !== undefined) return listed === text;
  if (!/^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(text)) return false;
  return isAccepted(() => new Intl.DateTimeFormat("en", { timeZone: text }));
}

function isLocale(text: string): boolean {
  if (!isAccepted(() => Intl.getCanonicalLocales(text))) return false;
  const { language, script, region } = new Intl.Locale(text);
  return (
    isNamed("language", language) &&
    (script === undefined || isNamed("script", script)) &&
    (region === undefined || isNamed("region", region))
  );
}

/** Well formed is not known: `zz-ZZ` is the one and not the other. */
function isNamed(type: "language" | "script" | "region", code: string): boolean {
  return new Intl.DisplayNames("en", { type, fallback: "none" }).of(code) !== undefined;
}

function isAccepted(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
