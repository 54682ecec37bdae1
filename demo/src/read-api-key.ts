import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The API key of a demo tenant, as an embedded start of the service wrote it down. */
export async function readApiKey(dataDir: string, slug: string): Promise<string> {
  const file = join(dataDir, "credentials.json");
  const { tenants } = JSON.parse(await readFile(file, "utf8")) as Credentials; // the server writes it
  const key = tenants.find((tenant) => tenant.slug === slug)?.apiKey;
  if (key === undefined) throw new Error(`${file} knows no tenant ${slug}`);
  return key;
}

interface Credentials {
  tenants: { slug: string; apiKey: string }[];
}
