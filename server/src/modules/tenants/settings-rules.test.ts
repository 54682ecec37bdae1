import { expect, test } from "vitest";
import { canonicalLocale, faultsOfSettings } from "./settings-rules.ts";

const faultyFields = (settings: Parameters<typeof faultsOfSettings>[0]) =>
  faultsOfSettings(settings).map(({ pointer }) => pointer);

test.each([
  "Europe/Berlin",
  "America/Argentina/Buenos_Aires",
  "UTC",
  "Etc/GMT+5",
  "US/Eastern",
  "Asia/Kolkata",
])("%s is a time zone", (timeZone) => expect(faultyFields({ timeZone })).toEqual([]));

test.each([
  "Europe/Nowhere",
  "europe/berlin",
  "+01:00",
  "UTC+1",
  "Berlin",
  " UTC",
  "Europe/Berlin\n",
  "../etc",
  "",
])("%j is no time zone", (timeZone) => expect(faultyFields({ timeZone })).toEqual(["/timeZone"]));

test.each(["en", "en-US", "zh-Hant-TW", "de-CH", "es-419", "ar"])("%s is a locale", (locale) =>
  expect(faultyFields({ locale })).toEqual([]),
);

test.each(["zz", "en-ZZZ", "en-QX", "xx-YY", "en--US", "en-US-x", "e", ""])(
  "%j is no locale",
  (locale) => expect(faultyFields({ locale })).toEqual(["/locale"]),
);

test("a locale has one way to be written", () => {
  expect(canonicalLocale("zh-hant-tw")).toBe("zh-Hant-TW");
});

test.each(["XXX", "DEM", "usd", "TST", "constructor"])(
  "%s is no currency in circulation",
  (currency) => expect(faultyFields({ currency })).toEqual(["/currency"]),
);

test("all that is wrong is named at once", () => {
  expect(faultyFields({ currency: "ZZZ", timeZone: "Mars/Base", locale: "zz" })).toEqual([
    "/currency",
    "/timeZone",
    "/locale",
  ]);
});
