import { readFile } from "node:fs/promises";
import { join } from "node:path";

interface Credentials {
  baseUrl: string;
  tenants: { slug: string; apiKey: string }[];
}

/** The API key of a demo tenant, as an embedded start of the service wrote it down. */
export async function readApiKey(dataDir: string, slug: string): Promise<string> {
  const { tenants } = await readCredentials(dataDir);
  const key = tenants.find((tenant) => tenant.slug === slug)?.apiKey;
  if (key === undefined) throw new Error(`credentials.json in ${dataDir} knows no tenant ${slug}`);
  return key;
}

/** Where the service of a data folder is reached. */
export async function readBaseUrl(dataDir: string): Promise<string> {
  return (await readCredentials(dataDir)).baseUrl;
}

async function readCredentials(dataDir: string): Promise<Credentials> {
  const text = await readFile(join(dataDir, "credentials.json"), "utf8").catch((cause: unknown) => {
    throw new Error(
      `There is no credentials.json in ${dataDir}. Start the service first, or set WAYBILL_DATA to its data folder.`,
      { cause },
    );
  });
  return JSON.parse(text) as Credentials; // the server writes it
}
