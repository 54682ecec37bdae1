/** The countries of the data, in its own words. */
const codes: Record<string, string> = {
  Argentina: "AR",
  Austria: "AT",
  Belgium: "BE",
  Brazil: "BR",
  Canada: "CA",
  Denmark: "DK",
  Finland: "FI",
  France: "FR",
  Germany: "DE",
  Ireland: "IE",
  Italy: "IT",
  Mexico: "MX",
  Norway: "NO",
  Poland: "PL",
  Portugal: "PT",
  Spain: "ES",
  Sweden: "SE",
  Switzerland: "CH",
  UK: "GB",
  USA: "US",
  Venezuela: "VE",
};

/** The ISO 3166-1 alpha-2 code of a country as the data names it. */
export function countryCode(name: string): string {
  const code = codes[name];
  if (code === undefined) throw new Error(`${name} has no country code; add it to countries.ts`);
  return code;
}
